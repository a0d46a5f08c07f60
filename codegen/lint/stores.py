"""What kind of store holds a contract's instances."""

from __future__ import annotations

from codegen.ir.model import Contract
from codegen.lint.survey import Survey

SQL = ("postgresql", "duckdb")
_ROWS = ("", "table")


def engine_of(contract: Contract) -> str:
    """The engine of the contract's store, or nothing."""
    return contract.facts.store.engine if contract.facts.store else ""


def kind_of(contract: Contract) -> str:
    """What the contract is in its store, where it says so."""
    said = contract.facts.store.extra.get("kind") if contract.facts.store else ""
    return said if isinstance(said, str) else ""


def is_table(contract: Contract) -> bool:
    """Whether instances are rows of a table (no view, no payload of another table's column)."""
    return engine_of(contract) in SQL and kind_of(contract) in _ROWS


def is_document(contract: Contract) -> bool:
    """Whether instances are documents of a collection."""
    return engine_of(contract) == "firestore" and kind_of(contract) in ("", "collection")


def parts_of_documents(survey: Survey) -> frozenset[str]:
    """The names of the contracts whose instances are documents, or stand inside of documents."""
    files = {path for one in survey.package.contracts if is_document(one) for path in one.reads}
    return frozenset(one.name for one in survey.package.contracts if one.source in files)
