"""The residual: what a contract says beyond the types of its classes, and the schemas that check it.

A class is exact by type when schema algebra proves it (see `proof`). The keywords that are left open are found by
structure: those that are not on the short list of what a lowered type says in full.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from functools import partial

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
    Shape,
    Union,
    is_nullable,
    options_of,
)
from codegen.ir.traversal import children
from codegen.source.model import JsonValue
from codegen.targets.python.extras import extra_of
from codegen.targets.python.leftover import (
    branches_of,
    names_in,
    of_literals,
    of_scalar,
    reference_of,
    rule_without_null,
)
from codegen.targets.python.names import written
from codegen.targets.python.proof import Proof, Prover
from codegen.targets.python.questions import name_of, named_in

_NOTHING: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Residuals:
    """What the types of one package leave open. `rules` has every rule of the package by its id, `owned` the
    declarations that have a class.

    No keyword is left open where schema algebra proves that the types accept what the contract accepts; where it does
    not prove it, one is.
    """

    package: Package
    rules: Mapping[RuleId, Rule]
    owned: frozenset[RuleId]
    prover: Prover
    _known: dict[RuleId, frozenset[str]] = field(default_factory=dict)
    _proofs: dict[RuleId, Proof] = field(default_factory=dict)

    def of_declaration(self, identity: RuleId) -> frozenset[str]:
        """The keywords that a declaration's class does not enforce by its types."""
        if identity not in self._known:
            self._known[identity] = _judged(self.structural(identity), self.proof(identity))
        return self._known[identity]

    def of_view(self, view: View) -> frozenset[str]:
        """The keywords that a view's class does not enforce by its types."""
        left = _all(self.of_shape(one.rule, one.shape, True) for one in view.fields)
        return _judged(left, self.prover.view(view.fields))

    def proof(self, identity: RuleId) -> Proof:
        """What is proven of a declaration's class."""
        if identity not in self._proofs:
            declared = self.package.types[identity]
            match declared:
                case Record():
                    proof = self.prover.record(declared, self.rules.get(identity))
                case Alias():
                    proof = self.prover.alias(declared)
                case Enumeration():
                    proof = self.prover.enumeration(declared)
            self._proofs[identity] = proof
        return self._proofs[identity]

    def of_contract(self, contract: Contract) -> frozenset[str]:
        """The keywords that a check enforces for a contract's documents, nested declarations included."""
        found, waiting = set[RuleId](), [contract.types[0]]
        while waiting:
            identity = waiting.pop()
            if identity not in found:
                found.add(identity)
                waiting.extend(named_in(self.package, identity))
        return _all(self.of_declaration(one) for one in found)

    def told(self, contract: Contract) -> str:
        """`exact by type` (all classes are proven), or `exact with residual: if/then`."""
        left = self.of_contract(contract)
        return f"exact with residual: {', '.join(sorted(left))}" if left else "exact by type"

    def schema(self, identity: RuleId) -> JsonValue:
        """The schema that checks a declaration's class, by references into the printed documents where it can."""
        return _stated(self.package, self.rules, identity)

    def view_schema(self, view: View) -> JsonValue:
        """The schema that checks a view: its properties, those that it needs, and nothing else."""
        return {
            "type": "object",
            "properties": {one.name: print_rule(one.rule) for one in view.fields},
            "required": [one.name for one in view.fields if one.required],
            "additionalProperties": False,
        }

    def structural(self, identity: RuleId) -> frozenset[str]:
        """The keywords of a declaration that are not on the list of those that its types say in full."""
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
        target = reference_of(rule)
        if target is not None:
            return self.of_shape(self.rules[target], shape, False)
        match shape:
            case AnyShape():
                return names_in(rule)
            case Scalar():
                return of_scalar(rule, shape, with_bounds)
            case Literals(values):
                return of_literals(rule, values)
            case ListOf(item):
                return self._of_list(rule, item, with_bounds)
            case MapOf(value):
                return self._of_map(rule, value)
            case Union():
                return self._of_union(rule, shape, with_bounds)
            case _:
                return names_in(rule) or frozenset({"false"})

    def _of_named(self, rule: Rule, identity: RuleId, with_bounds: bool) -> frozenset[str]:
        if identity not in self.owned:
            return frozenset({"$ref"})
        if rule.id == identity:
            return _NOTHING
        target = reference_of(rule)
        if target is None:
            return names_in(rule)
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
        branches = branches_of(rule)
        if branches is not None and len(branches) == len(options):
            one_of = any(isinstance(keyword, rules.OneOf) for keyword in rule.keywords)
            if not one_of or (len(options) == 2 and is_nullable(shape) and not is_nullable(options[0])):
                ordered = sorted(branches, key=lambda one: one.keywords == (rules.TypeIs(("null",)),))
                return _all(self.of_shape(one, option, False) for one, option in zip(ordered, options, strict=True))
        if len(options) == 2 and is_nullable(shape):
            bare = rule_without_null(rule)
            if bare is not None:
                return self.of_shape(bare, options[0], with_bounds)
        return names_in(rule)


@dataclass(frozen=True, slots=True)
class Checked:
    """The declarations with a class, and the views (contract name, kind), that carry a check; decided when asked."""

    residuals: Residuals
    views: Mapping[object, View]
    written: frozenset[RuleId]

    def __contains__(self, one: object) -> bool:
        if one in self.views:
            return bool(self.residuals.of_view(self.views[one]))
        return isinstance(one, str) and one in self.written and bool(self.residuals.of_declaration(one))


def checked_of(residuals: Residuals) -> Checked:
    """What carries a check in a package."""
    package = residuals.package
    views: dict[object, View] = {(one.name, view.kind): view for one in package.contracts for view in one.views}
    return Checked(residuals, views, frozenset(each for one in package.contracts for each in written(package, one)))


def residuals_of(package: Package) -> Residuals:
    """What the types of a package leave open; computed as it is asked for, once in a process for one package."""
    if not _last or _last[0].package is not package:
        _last[:] = [_residuals(package)]
    return _last[0]


_last: list[Residuals] = []


def _residuals(package: Package) -> Residuals:
    found: dict[RuleId, Rule] = {}
    waiting = [*package.definitions.values(), *(one.root for one in package.contracts)]
    while waiting:
        rule = waiting.pop()
        if rule.id not in found:
            found[rule.id] = rule
            waiting.extend(children(rule))
    owned = frozenset(one for contract in package.contracts for one in contract.types)
    return Residuals(package, found, owned, Prover(package, owned, partial(_stated, package, found)))


def _stated(package: Package, known: Mapping[RuleId, Rule], identity: RuleId) -> JsonValue:
    """The schema of a declaration, by references into the printed documents where it can."""
    parts: list[JsonValue] = [
        {"$ref": uri_of(one)} if one in package.definitions else print_rule(known[one])
        for one in identity.split(MERGED)
    ]
    return parts[0] if len(parts) == 1 else {"allOf": parts}


_UNPROVEN = frozenset({"what is not proven"})


def _judged(structural: frozenset[str], proof: Proof) -> frozenset[str]:
    return _NOTHING if proof.holds else structural or _UNPROVEN


def _all(several: Iterable[frozenset[str]]) -> frozenset[str]:
    return _NOTHING.union(*several)
