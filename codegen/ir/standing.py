"""Standing: for every rule the shape that a program sees of the values it judges, rule and shape walked together."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from codegen.ir import rules
from codegen.ir.model import Contract, Package
from codegen.ir.rules import Rule, RuleId
from codegen.ir.shapes import (
    Alias,
    AnyShape,
    Enumeration,
    ListOf,
    Literals,
    MapOf,
    Named,
    NeverShape,
    Record,
    Scalar,
    Shape,
    Tuple,
    options_of,
)

KINDS = frozenset(("null", "boolean", "object", "array", "number", "integer", "string"))
"""The types of JSON. A number that is whole is both `number` and `integer`."""


@dataclass(frozen=True, slots=True)
class Standing:
    """What a program sees where a rule holds: the shape, and the record where the rule is that of one.

    `field` tells that the rule is the own rule of a record's field (a type can carry its bounds there), `loose` that
    it stands in a tuple that may have fewer or more items than the known ones (few languages have a type for that).
    """

    shape: Shape
    record: Record | None = None
    field: bool = False
    loose: bool = False


_last: list[tuple[Package, Contract, Mapping[RuleId, Standing]]] = []
"""The contract that was asked for last: every target that judges one asks for the same."""


def standings(package: Package, contract: Contract) -> Mapping[RuleId, Standing]:
    """The standing of every rule of a contract's file that a program sees anything of."""
    if not _last or _last[0][0] is not package or _last[0][1] is not contract:
        _last[:] = [(package, contract, _standings(package, contract))]
    return _last[0][2]


def _standings(package: Package, contract: Contract) -> Mapping[RuleId, Standing]:
    found: dict[RuleId, Standing] = {}
    for identity in contract.types:
        rule = package.definitions.get(identity)
        if rule is not None:
            declared = package.types[identity]
            _declared(package, rule, declared, found)
    for view in contract.views:
        for one in view.fields:
            if one.facts.input_only:
                _walk(package, one.rule, one.shape, True, found)
    return found


def _declared(
    package: Package, rule: Rule, declared: Record | Enumeration | Alias, found: dict[RuleId, Standing]
) -> None:
    match declared:
        case Record():
            found[rule.id] = Standing(Named(declared.id), declared)
            _members(package, rule, declared, found)
        case Alias():
            _walk(package, rule, declared.shape, False, found)
        case Enumeration():
            found[rule.id] = Standing(Named(declared.id))


def _members(package: Package, rule: Rule, record: Record, found: dict[RuleId, Standing]) -> None:
    fields = {one.name: one for one in record.fields}
    for keyword in rule.keywords:
        match keyword:
            case rules.Properties(known):
                for name, one in known.items():
                    if name in fields:
                        _walk(package, one, fields[name].shape, fields[name].rule.id == one.id, found)
            case rules.AdditionalProperties(other):
                _walk(package, other, record.extra, False, found)
            case rules.AllOf(several):
                for one in several:
                    found.setdefault(one.id, Standing(Named(record.id), record))
                    _members(package, one, record, found)
            case _:
                pass


def _walk(
    package: Package, rule: Rule, shape: Shape, field: bool, found: dict[RuleId, Standing], loose: bool = False
) -> None:
    if rule.id in found:
        return
    record = _record(package, rule, shape)
    found[rule.id] = Standing(shape, record, field, loose)
    if record is not None:
        _members(package, rule, record, found)
        return
    for below, inner in _inside(rule, shape):
        _walk(package, below, inner, False, found, loose or _is_loose(rule, shape))


def _record(package: Package, rule: Rule, shape: Shape) -> Record | None:
    """The record that a rule's own text makes: inline, or of several rules."""
    refers = {one.target for one in rule.keywords if isinstance(one, rules.Ref)}
    for option in options_of(shape):
        if isinstance(option, Named) and option.id not in refers:
            declared = package.types[option.id]
            if isinstance(declared, Record) and rule.id in option.id:
                return declared
    return None


def _is_loose(rule: Rule, shape: Shape) -> bool:
    tuples = [one for one in options_of(shape) if isinstance(one, Tuple)]
    below = any(isinstance(keyword, (rules.Items, rules.PrefixItems)) for keyword in rule.keywords)
    return below and any(one.required != len(one.items) or not isinstance(one.rest, NeverShape) for one in tuples)


def _inside(rule: Rule, shape: Shape) -> Iterator[tuple[Rule, Shape]]:
    options = options_of(shape)
    lists = [one for one in options if isinstance(one, ListOf)]
    tuples = [one for one in options if isinstance(one, Tuple)]
    maps = [one for one in options if isinstance(one, MapOf)]
    for keyword in rule.keywords:
        match keyword:
            case rules.Items(item, 0) if len(lists) == 1 and not tuples:
                yield item, lists[0].item
            case rules.Items(item) if len(tuples) == 1:
                yield item, tuples[0].rest
            case rules.PrefixItems(leading) if len(tuples) == 1:
                yield from zip(leading, tuples[0].items, strict=False)
            case rules.AdditionalProperties(other) if len(maps) == 1:
                yield other, maps[0].value
            case rules.AllOf(several):
                yield from ((one, shape) for one in several)
            case _:
                pass


def kinds(package: Package, shape: Shape, above: frozenset[RuleId] = frozenset()) -> frozenset[str]:
    """The types of JSON among the values that a shape admits."""
    found: set[str] = set()
    for one in options_of(shape):
        match one:
            case AnyShape():
                return KINDS
            case NeverShape():
                pass
            case Scalar():
                found |= {one.kind.value} | ({"integer"} if one.kind.value == "number" else set())
            case Literals(values):
                found |= {_kind(value) for value in values}
            case ListOf() | Tuple():
                found.add("array")
            case MapOf():
                found.add("object")
            case Named(identity) if identity in above:
                return KINDS
            case Named(identity):
                found |= _kinds_of(package, identity, above)
            case _:
                return KINDS
    return frozenset(found)


def _kinds_of(package: Package, identity: RuleId, above: frozenset[RuleId]) -> frozenset[str]:
    match package.types[identity]:
        case Record():
            return frozenset(("object",))
        case Enumeration(values=values):
            return frozenset(_kind(value) for value in values)
        case Alias(shape=shape):
            return kinds(package, shape, above | {identity})


def values_in(package: Package, shape: Shape) -> frozenset[str | int | bool | None] | None:
    """The values that a shape lists; nothing where it admits others, too."""
    found: set[str | int | bool | None] = set()
    for one in options_of(shape):
        declared = package.types[one.id] if isinstance(one, Named) else None
        if isinstance(one, Literals):
            found |= set(one.values)
        elif isinstance(declared, Enumeration):
            found |= set(declared.values)
        elif isinstance(one, Scalar) and one.kind.value == "null":
            found.add(None)
        elif isinstance(declared, Alias) and not declared.recursive:
            inner = values_in(package, declared.shape)
            if inner is None:
                return None
            found |= inner
        else:
            return None
    return frozenset(found)


def _kind(value: object) -> str:
    match value:
        case None:
            return "null"
        case bool():
            return "boolean"
        case str():
            return "string"
        case _:
            return "integer"
