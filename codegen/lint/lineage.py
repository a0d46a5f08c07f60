"""Where values come from, as `x-lineage` says it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from codegen.diagnostics import Place
from codegen.ir.model import Contract
from codegen.lint.naming import target_of
from codegen.lint.paths import items, table
from codegen.lint.survey import Property, Survey, Table, below


@dataclass(frozen=True, slots=True)
class Lineage:
    """One `x-lineage`: of a contract, or of one of its fields."""

    contract: Contract
    field: Property | None
    said: Table
    place: Place

    @property
    def label(self) -> str:
        """How a message names what has it."""
        return self.field.label if self.field else f"`{self.contract.name}`"

    def sources(self) -> Iterator[tuple[Table, Place]]:
        """The entries of `from`, each with its place."""
        for index, one in enumerate(items(self.said.get("from"))):
            yield table(one), below(self.place, "from", index)


def lineages(survey: Survey) -> Iterator[Lineage]:
    """Every lineage of a package."""
    for contract in survey.package.contracts:
        said = contract.facts.extra.get("x-lineage")
        if isinstance(said, dict):
            yield Lineage(contract, None, said, below(contract.place, "x-lineage"))
    for field in survey.properties:
        said = field.facts.extra.get("x-lineage")
        if isinstance(said, dict):
            yield Lineage(field.contract, field, said, below(field.place, "x-lineage"))


def origins(survey: Survey) -> Iterator[tuple[Property, Property]]:
    """Every field that is a copy, with the field that it copies."""
    for one in lineages(survey):
        if one.field is None or one.said.get("kind") != "copy":
            continue
        for source, _ in one.sources():
            target = target_of(survey, str(source.get("contract", "")))
            origin = target.field(str(source.get("field"))) if target else None
            if origin is not None:
                yield one.field, origin
