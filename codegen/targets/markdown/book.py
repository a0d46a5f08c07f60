"""The book: a package with everything that its pages look up in it, computed once."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from codegen.ir.constraints import own_rules
from codegen.ir.model import Contract, Package
from codegen.ir.rules import Rule, RuleId
from codegen.ir.shapes import (
    AnyShape,
    ListOf,
    Literals,
    MapOf,
    Named,
    NeverShape,
    Record,
    Scalar,
    Shape,
    Tuple,
    Union,
    is_nullable,
)
from codegen.targets.markdown.escape import code, href
from codegen.targets.markdown.names import anchor_of, page_names, title_of
from codegen.targets.markdown.options import Options
from codegen.targets.spelling import Spelling

LONG = 400
"""Fields and values of a contract beyond which its page may fall into parts, so that links name the page."""


@dataclass(frozen=True, slots=True)
class Use:
    """One contract's use of another: the property that refers to it, or (without `field`) its type in a shape.

    `cardinality` is the contract's word, or follows from keys: a field that is unique refers one to one.
    """

    user: str
    used: str
    field: str = ""
    target: str = ""
    name: str = ""
    cardinality: str = ""
    on_delete: str = ""
    required: bool = True


@dataclass(frozen=True, slots=True)
class Book:
    """A package as its pages see it. `uses` and `used_by` are by contract name, in the order of the package.

    `rules` are those that each file begins, by its path.
    """

    package: Package
    options: Options
    contracts: Mapping[str, Contract]
    pages: Mapping[str, str]
    titles: Mapping[RuleId, str]
    anchors: Mapping[RuleId, str]
    long: frozenset[str]
    uses: Mapping[str, tuple[Use, ...]]
    used_by: Mapping[str, tuple[Use, ...]]
    rules: Mapping[str, tuple[Rule, ...]]

    @property
    def spellings(self) -> tuple[Spelling, ...]:
        """The names in other languages."""
        return self.options.spellings

    def title(self, contract: Contract) -> str:
        """The name of a contract's root type."""
        return self.titles.get(contract.root.id, contract.name)

    def type_link(self, id: RuleId, here: str) -> str:
        """A link to a declared type from the page of the contract `here`."""
        owner = self.package.owners[id]
        page = "" if owner == here and here not in self.long else href(self.pages[owner])
        root = self.contracts[owner].root.id == id
        anchor = "" if root and page else f"#{self.anchors[id]}"
        return f"[{self.titles[id]}]({page}{anchor})"

    def contract_link(self, name: str, up: str = "") -> str:
        """A link to a contract's page; `up` leads to the package's folder. Names of no contract stay plain code."""
        contract = self.contracts.get(name)
        return code(name) if contract is None else f"[{self.title(contract)}]({up}{href(self.pages[name])})"


def book_of(package: Package, options: Options) -> Book:
    """The book of a package."""
    contracts = {one.name: one for one in package.contracts}
    uses = {one.name: tuple(_uses(package, one)) for one in package.contracts}
    used_by: dict[str, list[Use]] = {name: [] for name in contracts}
    for found in uses.values():
        for use in found:
            if use.used in used_by and use.used != use.user:
                used_by[use.used].append(use)
    return Book(
        package=package,
        options=options,
        contracts=contracts,
        pages=page_names(contracts),
        titles={name: title_of(one) for name, one in package.types.items()},
        anchors={name: anchor_of(one) for name, one in package.types.items()},
        long=frozenset(one.name for one in package.contracts if _size(package, one) > LONG),
        uses=uses,
        used_by={name: tuple(found) for name, found in used_by.items()},
        rules=own_rules(package) if options.enforcements else {},
    )


def _size(package: Package, contract: Contract) -> int:
    declared = (package.types[name] for name in contract.types)
    return sum(10 + (len(one.fields) if isinstance(one, Record) else 0) for one in declared)


def _uses(package: Package, contract: Contract) -> Iterable[Use]:
    alone = unique_fields(contract)
    for record in records(package, contract):
        for field in record.fields:
            if (to := field.facts.references) is not None:
                single = record.id == contract.root.id and field.name in alone
                cardinality = to.cardinality or ("one_to_one" if single else "many_to_one")
                there = field.required and not is_nullable(field.shape)
                yield Use(contract.name, to.contract, field.name, to.field, to.name, cardinality, to.on_delete, there)
    owners = dict.fromkeys(package.owners[name] for name in contract.imports)
    yield from (Use(contract.name, owner) for owner in owners if owner != contract.name)


def unique_fields(contract: Contract) -> frozenset[str]:
    """The fields of which each alone tells instances apart: a key or a unique constraint of one field."""
    said = contract.facts.extra.get("x-unique")
    constraints = [one.get("fields") for one in said if isinstance(one, dict)] if isinstance(said, list) else []
    keys = [list(contract.facts.store.key)] if contract.facts.store else []
    return frozenset(str(one[0]) for one in (*keys, *constraints) if isinstance(one, list) and len(one) == 1)


def records(package: Package, contract: Contract) -> Iterable[Record]:
    """The records that a contract declares, root first."""
    declared = (package.types[name] for name in contract.types)
    return (one for one in declared if isinstance(one, Record))


def inner(shape: Shape) -> Iterable[tuple[str, Shape]]:
    """The shapes inside a shape, each with what a dotted path writes on the way to it."""
    match shape:
        case ListOf():
            return (("[]", shape.item),)
        case Tuple():
            return tuple(("[]", one) for one in (*shape.items, shape.rest))
        case MapOf():
            return ((".*", shape.value),)
        case Union():
            return tuple(("", one) for one in shape.options)
        case AnyShape() | NeverShape() | Scalar() | Literals() | Named():
            return ()
