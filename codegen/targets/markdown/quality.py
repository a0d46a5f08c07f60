"""DATA-QUALITY.md: how data is checked, with the queries that measure it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from codegen.ir.model import Contract
from codegen.ir.shapes import Record
from codegen.source.model import JsonValue
from codegen.targets.markdown.blocks import Block, heading, prose, table
from codegen.targets.markdown.book import Book
from codegen.targets.markdown.escape import cell, code, text, value_code, verbatim
from codegen.targets.markdown.sections import inline
from codegen.targets.markdown.terms import engine, unit

Check = tuple[Contract, str, Mapping[str, JsonValue]]
"""A check with its contract and (where it is of one field) its field."""

_THRESHOLDS = {
    "must_be": "=", "must_be_less_than": "&lt;", "must_be_less_or_equal_to": "≤",
    "must_be_greater_than": "&gt;", "must_be_greater_or_equal_to": "≥",
}  # fmt: skip


def checks(book: Book) -> tuple[Check, ...]:
    """Every check on the data of a package."""
    return tuple(one for contract in book.package.contracts for one in checks_of(book, contract))


def checks_of(book: Book, contract: Contract) -> Iterable[Check]:
    """The checks of a contract, and those of its fields."""
    yield from ((contract, "", one) for one in _entries(contract.facts.extra.get("x-quality")))
    record = book.package.types[contract.root.id]
    for field in record.fields if isinstance(record, Record) else ():
        yield from ((contract, field.name, one) for one in _entries(field.facts.extra.get("x-quality")))


def _entries(value: JsonValue) -> list[Mapping[str, JsonValue]]:
    return [one for one in value if isinstance(one, dict)] if isinstance(value, list) else []


def quality_blocks(book: Book) -> Iterable[Block]:
    """Every check with its threshold, severity and action, then the queries."""
    yield from prose(
        "A check measures a number. It passes while the number is as expected; what becomes of a failure is beside it."
    )
    found = checks(book)
    header = ("Contract", "Check", "Measures", "Expected", "Severity", "On failure", "When")
    yield table(header, ((book.contract_link(one[0].name), *_check(*one)) for one in found))
    yield from _queries(found, 2)


def contract_checks(book: Book, contract: Contract) -> Iterable[Block]:
    """The checks of one contract, for its page."""
    found = tuple(checks_of(book, contract))
    header = ("Check", "Measures", "Expected", "Severity", "On failure", "When")
    yield table(header, (_check(*one) for one in found))
    yield from _queries(found, 3)


def _check(contract: Contract, field: str, one: Mapping[str, JsonValue]) -> tuple[str, ...]:
    counted = f" {unit(str(one['unit']))}" if "unit" in one else ""
    expected = " and ".join(f"{sign} {value_code(one[name])}" for name, sign in _THRESHOLDS.items() if name in one)
    severity, action, schedule = (
        inline(str(one.get(name, "")).replace("_", " ")) for name in ("severity", "action", "schedule")
    )
    about = [code(str(one.get("name", ""))), f"of {code(field)}" if field else "", inline(one.get("dimension", ""))]
    channel = f" to {text(str(one['channel']))}" if "channel" in one else ""
    return (
        "<br>".join(part for part in about if part),
        cell(str(one.get("description", ""))),
        expected + counted if expected else "",
        severity,
        f"{action or 'not stated'}{channel}",
        schedule,
    )


def _queries(found: Iterable[Check], level: int) -> Iterable[Block]:
    """The queries as they are stated; a check without one has to be measured otherwise."""
    stated = [(one, query) for _, _, one in found if isinstance(query := one.get("query"), dict)]
    if stated:
        yield heading(level, "Queries")
    for one, query in stated:
        for name, said in query.items():
            yield from prose(f"{code(str(one.get('name', '')))} in {engine(name)}:")
            yield Block(verbatim("sql", str(said)))
