"""The residual: what a contract says beyond the types of its classes, and the schemas that check it.

A class is exact by type when every keyword of its rule is one that the lowered type says in full. Whatever is not on
the short list of such keywords counts as not proven, and the class carries a check.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from codegen.ir import rules
from codegen.ir.model import Contract, Package, View
from codegen.ir.rules import MERGED, Rule, RuleId
from codegen.ir.schema import print_rule, uri_of
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
    ScalarKind,
    Shape,
    Union,
    is_nullable,
    options_of,
)
from codegen.ir.traversal import children
from codegen.source.model import JsonValue
from codegen.targets.python.extras import extra_of
from codegen.targets.python.lower import bounds, is_exact_text, python_type
from codegen.targets.python.questions import name_of, named_in

_NOTHING: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Residuals:
    """What the types of one package leave open. `rules` has every rule of the package by its id, `owned` the
    declarations that have a class.
    """

    package: Package
    rules: Mapping[RuleId, Rule]
    owned: frozenset[RuleId]
    _known: dict[RuleId, frozenset[str]] = field(default_factory=dict)

    def of_declaration(self, identity: RuleId) -> frozenset[str]:
        """The keywords that a declaration's class does not enforce by its types."""
        if identity not in self._known:
            self._known[identity] = self._of_declaration(identity)
        return self._known[identity]

    def of_view(self, view: View) -> frozenset[str]:
        """The keywords that a view's class does not enforce by its types."""
        return _all(self.of_shape(one.rule, one.shape, True) for one in view.fields)

    def of_contract(self, contract: Contract) -> frozenset[str]:
        """The keywords that a check enforces for a contract's documents, nested declarations included."""
        found, waiting = set[RuleId](), [contract.types[0]]
        while waiting:
            identity = waiting.pop()
            if identity not in found:
                found.add(identity)
                waiting.extend(named_in(self.package, identity))
        return _all(self.of_declaration(one) for one in found)

    def schema(self, identity: RuleId) -> JsonValue:
        """The schema that checks a declaration's class, by references into the printed documents where it can."""
        parts: list[JsonValue] = [
            {"$ref": uri_of(one)} if one in self.package.definitions else print_rule(self.rules[one])
            for one in identity.split(MERGED)
        ]
        return parts[0] if len(parts) == 1 else {"allOf": parts}

    def view_schema(self, view: View) -> JsonValue:
        """The schema that checks a view: its properties, those that it needs, and nothing else."""
        return {
            "type": "object",
            "properties": {one.name: print_rule(one.rule) for one in view.fields},
            "required": [one.name for one in view.fields if one.required],
            "additionalProperties": False,
        }

    def _of_declaration(self, identity: RuleId) -> frozenset[str]:
        declared = self.package.types[identity]
        rule = self.rules.get(identity)
        if rule is None:
            return frozenset({"allOf"})
        match declared:
            case Record():
                return self._of_record(rule, declared)
            case Alias():
                return self.of_shape(rule, declared.shape, False)
            case Enumeration():
                return _NOTHING

    def _of_record(self, rule: Rule, record: Record) -> frozenset[str]:
        left: set[str] = set()
        known = {one.name: one for one in record.fields}
        inline = record.id not in self.package.definitions
        typed = False
        for keyword in rule.keywords:
            match keyword:
                case rules.TypeIs(types) if types == ("object",) or (inline and "object" in types):
                    typed = True
                case rules.Required(names) if all(name in known and known[name].required for name in names):
                    pass
                case rules.Properties(members) if members.keys() == known.keys():
                    for name, one in members.items():
                        left |= self.of_shape(one, known[name].shape, True)
                case rules.AdditionalProperties(other) if not keyword.patterns and keyword.names == known.keys():
                    left |= self._of_extra(other, extra_of(self.package, record))
                case _:
                    left.add(name_of(keyword))
        return frozenset(left if typed else left | {"type"})

    def _of_extra(self, rule: Rule, extra: Shape) -> frozenset[str]:
        if isinstance(extra, NeverShape) and any(isinstance(one, rules.Never) for one in rule.keywords):
            return _NOTHING
        return self.of_shape(rule, extra, False)

    def of_shape(self, rule: Rule, shape: Shape, with_bounds: bool) -> frozenset[str]:
        """The keywords of a rule that its shape does not enforce; `with_bounds` where the type carries them."""
        if isinstance(shape, Named):
            return self._of_named(rule, shape.id, with_bounds)
        target = _reference(rule)
        if target is not None:
            return self.of_shape(self.rules[target], shape, False)
        match shape:
            case AnyShape():
                return _names(rule)
            case Scalar():
                return _of_scalar(rule, shape, with_bounds)
            case Literals(values):
                return _of_literals(rule, values)
            case ListOf(item):
                return self._of_list(rule, item, with_bounds)
            case MapOf(value):
                return self._of_map(rule, value)
            case Union():
                return self._of_union(rule, shape, with_bounds)
            case _:
                return _names(rule) or frozenset({"false"})

    def _of_named(self, rule: Rule, identity: RuleId, with_bounds: bool) -> frozenset[str]:
        if identity not in self.owned:
            return frozenset({"$ref"})
        if rule.id == identity:
            return _NOTHING
        target = _reference(rule)
        if target is None:
            return _names(rule)
        declared = self.package.types[identity]
        if target == identity:
            if isinstance(declared, Alias) and not declared.recursive:
                return self.of_shape(self.rules[target], declared.shape, False)
            return _NOTHING
        return self.of_shape(self.rules[target], Named(identity), with_bounds)

    def _of_list(self, rule: Rule, item: Shape, with_bounds: bool) -> frozenset[str]:
        left: set[str] = set()
        typed = False
        for keyword in rule.keywords:
            match keyword:
                case rules.TypeIs(("array",)):
                    typed = True
                case rules.Items(one, 0):
                    left |= self.of_shape(one, item, False)
                case rules.MinItems() | rules.MaxItems() if with_bounds:
                    pass
                case _:
                    left.add(name_of(keyword))
        return frozenset(left if typed else left | {"type"})

    def _of_map(self, rule: Rule, value: Shape) -> frozenset[str]:
        left: set[str] = set()
        typed = False
        for keyword in rule.keywords:
            match keyword:
                case rules.TypeIs(("object",)):
                    typed = True
                case rules.AdditionalProperties(one) if not keyword.names and not keyword.patterns:
                    left |= self.of_shape(one, value, False)
                case _:
                    left.add(name_of(keyword))
        return frozenset(left if typed else left | {"type"})

    def _of_union(self, rule: Rule, shape: Union, with_bounds: bool) -> frozenset[str]:
        options = options_of(shape)
        branches = _branches(rule)
        if branches is not None and len(branches) == len(options):
            one_of = any(isinstance(keyword, rules.OneOf) for keyword in rule.keywords)
            if not one_of or (len(options) == 2 and is_nullable(shape) and not is_nullable(options[0])):
                ordered = sorted(branches, key=lambda one: one.keywords == (rules.TypeIs(("null",)),))
                return _all(self.of_shape(one, option, False) for one, option in zip(ordered, options, strict=True))
        if len(options) == 2 and is_nullable(shape):
            bare = _without_null(rule)
            if bare is not None:
                return self.of_shape(bare, options[0], with_bounds)
        return _names(rule)


def residuals_of(package: Package) -> Residuals:
    """What the types of a package leave open; computed as it is asked for."""
    found: dict[RuleId, Rule] = {}
    waiting = [*package.definitions.values(), *(one.root for one in package.contracts)]
    while waiting:
        rule = waiting.pop()
        if rule.id not in found:
            found[rule.id] = rule
            waiting.extend(children(rule))
    return Residuals(package, found, frozenset(one for contract in package.contracts for one in contract.types))


def _of_scalar(rule: Rule, shape: Scalar, with_bounds: bool) -> frozenset[str]:
    kind = shape.kind.value
    left: set[str] = set()
    typed = False
    said = len(bounds(rule, kind)) if with_bounds and python_type_is_plain(shape) else 0
    limits = [one for one in rule.keywords if isinstance(one, _LIMITS)]
    for keyword in rule.keywords:
        match keyword:
            case rules.TypeIs((only,)) if only == kind:
                typed = True
            case rules.Format(name) if shape.kind is ScalarKind.STRING and name == shape.format:
                left |= set() if is_exact_text(shape) else {"format"}
            case _ if isinstance(keyword, _LIMITS) and said == len(limits):
                pass
            case _:
                left.add(name_of(keyword))
    return frozenset(left if typed else left | {"type"})


_LIMITS = (rules.MinLength, rules.MaxLength, rules.Minimum, rules.Maximum)


def python_type_is_plain(shape: Scalar) -> bool:
    """Whether the bounds of a scalar are lowered: not for text that becomes another Python type."""
    return shape.kind is not ScalarKind.STRING or python_type(shape) == "str"


def _of_literals(rule: Rule, values: tuple[str | int | bool | None, ...]) -> frozenset[str]:
    left: set[str] = set()
    stated = False
    for keyword in rule.keywords:
        match keyword:
            case rules.TypeIs(types) if "string" in types and all(isinstance(one, str) for one in values):
                pass
            case rules.Enum(several) if list(several) == list(values) and all(isinstance(one, str) for one in several):
                stated = True
            case rules.Const(one) if isinstance(one, str) and values == (one,):
                stated = True
            case _:
                left.add(name_of(keyword))
    return frozenset(left) if stated else frozenset(left | {"enum"})


def _names(rule: Rule) -> frozenset[str]:
    return frozenset(name_of(keyword) for keyword in rule.keywords)


def _reference(rule: Rule) -> RuleId | None:
    only = rule.keywords[0] if len(rule.keywords) == 1 else None
    if isinstance(only, rules.AllOf) and len(only.rules) == 1:
        return _reference(only.rules[0])
    return only.target if isinstance(only, rules.Ref) else None


def _branches(rule: Rule) -> tuple[Rule, ...] | None:
    only = rule.keywords[0] if len(rule.keywords) == 1 else None
    return only.rules if isinstance(only, (rules.AnyOf, rules.OneOf)) else None


def _without_null(rule: Rule) -> Rule | None:
    """The rule for values other than null, of a rule that says `null` in its `type` or `enum`."""
    keywords: list[rules.Keyword] = []
    for keyword in rule.keywords:
        match keyword:
            case rules.TypeIs(types) if "null" in types:
                keywords.append(rules.TypeIs(tuple(one for one in types if one != "null")))
            case rules.Enum(values) if None in values:
                keywords.append(rules.Enum(tuple(one for one in values if one is not None)))
            case rules.TypeIs() | rules.Enum() | rules.Const() | rules.Never():
                return None
            case _:
                keywords.append(keyword)
    nullable = any(isinstance(keyword, (rules.TypeIs, rules.Enum)) for keyword in rule.keywords)
    return Rule(rule.id, rule.place, tuple(keywords)) if nullable else None


def _all(several: Iterable[frozenset[str]]) -> frozenset[str]:
    return _NOTHING.union(*several)
