"""A package as the rules look at it: its properties, types and schemas, gathered in one pass."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from codegen.diagnostics import Place
from codegen.ir import rules
from codegen.ir.facts import FieldFacts
from codegen.ir.model import Contract, Package
from codegen.ir.rules import Keyword, Rule, RuleId
from codegen.ir.shapes import Alias, Enumeration, Field, Named, Record, Shape, Union
from codegen.ir.traversal import children
from codegen.source.keywords import SCHEMAS_IN, Holds, draft_named
from codegen.source.model import Document, Draft, JsonValue
from codegen.source.pointer import join, tokens_of
from codegen.source.walk import schemas

Table = Mapping[str, JsonValue]

_HOLDS = SCHEMAS_IN[Draft.DRAFT_2020_12]
"""What keywords hold; those that hold schemas by name do so in every draft."""


@dataclass(frozen=True, slots=True)
class Property:
    """A property that a contract declares, or a write-only input. `top`: it stands directly in the contract."""

    contract: Contract
    name: str
    shape: Shape
    required: bool
    place: Place
    rule: Rule
    facts: FieldFacts
    top: bool

    @property
    def label(self) -> str:
        """How a message names it."""
        return f"`{self.contract.name}.{self.name}`"


@dataclass(frozen=True, slots=True)
class Site:
    """A schema of a contract as it is written, at its pointer."""

    contract: Contract
    pointer: str
    value: Table

    @property
    def label(self) -> str:
        """How a message names it."""
        if not self.pointer:
            return f"the contract `{self.contract.name}`"
        tokens = iter(tokens_of(self.pointer) or ())
        named = [next(tokens) for keyword in tokens if _HOLDS.get(keyword) is Holds.MAP]
        return f"`{'.'.join([self.contract.name, *named])}`"

    def place(self, *tokens: str | int) -> Place:
        """The place of a member of it; tokens need no escaping."""
        return below(Place(self.contract.place.file, pointer=self.pointer), *tokens)


@dataclass(frozen=True, slots=True)
class Survey:
    """What the rules ask of a package.

    `fields` has the properties of each contract by name as far as an instance has them at its top level, inputs
    included; `rules` are those of every schema by the keywords that they have. `stored` tells whether the package
    speaks of stores or messages at all: one that does not is judged as plain JSON Schema. `around` has the surveys of
    all packages of the run by name, this one's too; `unread` names those of the project that the run leaves out.
    """

    package: Package
    contracts: Mapping[str, Contract]
    properties: tuple[Property, ...]
    fields: Mapping[str, Mapping[str, Property]]
    enumerations: tuple[tuple[Contract, Enumeration], ...]
    sites: tuple[Site, ...]
    rules: Mapping[type[Keyword], tuple[Rule, ...]]
    stored: bool
    around: Mapping[str, Survey]
    unread: frozenset[str]

    def beside(self, contract: Contract) -> Survey:
        """The survey of the package that a contract belongs to."""
        return self.around.get(contract.package, self)

    def holding(self, *kinds: type[Keyword]) -> tuple[Rule, ...]:
        """The rules of the package that have a keyword of one of these kinds."""
        return tuple({rule.id: rule for kind in kinds for rule in self.rules.get(kind, ())}.values())

    def resolved(self, shape: Shape) -> Shape:
        """The shape behind names: an alias's own; a record or enumeration stays a name."""
        for _ in range(len(self.package.types) + 1):
            declared = self.package.types.get(shape.id) if isinstance(shape, Named) else None
            if not isinstance(declared, Alias):
                return shape
            shape = declared.shape
        return shape

    def record(self, shape: Shape) -> Record | None:
        """The record that a shape comes down to, if it does."""
        found = self.resolved(shape)
        declared = self.package.types.get(found.id) if isinstance(found, Named) else None
        return declared if isinstance(declared, Record) else None


def survey_of(
    package: Package, around: Mapping[str, Survey] | None = None, unread: frozenset[str] = frozenset()
) -> Survey:
    """Looks a package over. `around` may grow afterwards: nothing looks into it before the rules do."""
    contracts = {one.name: one for one in package.contracts}
    fields = {one.name: _top_fields(package, one) for one in package.contracts}
    inner = (one for contract in package.contracts for one in _inner(package, contract, fields[contract.name]))
    # A field that a contract takes over from another one is looked at where it stands.
    tops = (one for own in fields.values() for one in own.values() if one.place.file == one.contract.place.file)
    enumerations = (
        (contracts[package.owners[name]], one)
        for name, one in package.types.items()
        if isinstance(one, Enumeration) and package.owners[name] in contracts
    )
    return Survey(
        package=package,
        contracts=contracts,
        properties=(*tops, *inner),
        fields=fields,
        enumerations=tuple(enumerations),
        sites=tuple(site for one in package.contracts for site in _sites(one)),
        rules=_rules(package),
        stored=any(one.facts.store is not None or "x-message" in one.facts.extra for one in package.contracts),
        around={} if around is None else around,
        unread=unread,
    )


def below(place: Place, *tokens: str | int) -> Place:
    """The place of a member below a place."""
    return Place(place.file, pointer=join(place.pointer, tokens))


def _top_fields(package: Package, contract: Contract) -> dict[str, Property]:
    found: dict[str, Property] = {}
    for record in _records(package, contract.shape, set()):
        for one in record.fields:
            found.setdefault(one.name, _property(contract, one, top=True))
    for view in contract.views:
        for sent in view.fields:
            if sent.name not in found:
                found[sent.name] = Property(
                    contract, sent.name, sent.shape, sent.required, sent.rule.place, sent.rule, sent.facts, True
                )
    return found


def _records(package: Package, shape: Shape, seen: set[RuleId]) -> Iterator[Record]:
    """The records that an instance of the shape may be."""
    if isinstance(shape, Union):
        for one in shape.options:
            yield from _records(package, one, seen)
    if isinstance(shape, Named) and shape.id not in seen:
        seen.add(shape.id)
        declared = package.types[shape.id]
        if isinstance(declared, Record):
            yield declared
        elif isinstance(declared, Alias):
            yield from _records(package, declared.shape, seen)


def _inner(package: Package, contract: Contract, own: Mapping[str, Property]) -> Iterator[Property]:
    """The properties of the contract's types that do not stand at its top."""
    tops = {one.place for one in own.values()}
    for name in contract.types:
        declared = package.types[name]
        if isinstance(declared, Record):
            for one in declared.fields:
                if one.place not in tops:
                    yield _property(contract, one, top=False)


def _property(contract: Contract, one: Field, *, top: bool) -> Property:
    return Property(contract, one.name, one.shape, one.required, one.place, one.rule, one.facts, top)


def _sites(contract: Contract) -> Iterator[Site]:
    said = contract.schema.get("$schema") if isinstance(contract.schema, dict) else None
    draft = draft_named(said) if isinstance(said, str) else None
    file, name = contract.source, contract.name
    document = Document(file, file, contract.package, name, contract.schema, draft or Draft.DRAFT_2020_12)
    for pointer, value in schemas(document):
        yield Site(contract, pointer, value)


_CHILDLESS = frozenset((
    rules.TypeIs, rules.Const, rules.Enum, rules.Format, rules.Ref, rules.Pattern, rules.Minimum, rules.Maximum,
    rules.MinLength, rules.MaxLength, rules.MinItems, rules.MaxItems, rules.Required,
))  # fmt: skip
"""The common keywords without rules below them."""


def _rules(package: Package) -> dict[type[Keyword], tuple[Rule, ...]]:
    """Every rule that stands in a contract of the package, by the kinds of its keywords."""
    files = {one.place.file for one in package.contracts}
    waiting = [one for one in package.definitions.values() if one.place.file in files]
    found: dict[type[Keyword], list[Rule]] = {}
    seen: set[RuleId] = set()
    while waiting:
        rule = waiting.pop()
        if rule.id in seen:
            continue
        seen.add(rule.id)
        kinds = {type(keyword) for keyword in rule.keywords}
        for kind in kinds:
            found.setdefault(kind, []).append(rule)
        if not kinds <= _CHILDLESS:
            waiting.extend(children(rule))
    return {kind: tuple(held) for kind, held in found.items()}
