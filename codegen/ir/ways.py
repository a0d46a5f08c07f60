"""Which definitions judge a part of a document again and again: they hold themselves, and lead there in several ways.

Each level of such a document multiplies the ways, so what these definitions say of a value is kept while it is judged.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import TypeAlias

from codegen.ir import rules
from codegen.ir.loops import in_place
from codegen.ir.rings import Ring, rings
from codegen.ir.rules import Rule, RuleId
from codegen.ir.traversal import children

Spot: TypeAlias = tuple[str, int | str | None, frozenset[int | str]]
"""Parts of a value: of a list or of an object, which one or any, and those that are not meant by any."""

_LIST, _OBJECT = "list", "object"
_CHOICES = (rules.AnyOf, rules.OneOf, rules.IfThenElse, rules.DependentSchemas, rules.Contains)
_LEFT = (rules.UnevaluatedItems, rules.UnevaluatedProperties)


@dataclass(slots=True)
class Ways:
    """Tells of the definitions of a package, as they are asked for, whether there are several ways through them."""

    definitions: Mapping[RuleId, Rule]
    known: dict[RuleId, bool] = field(default_factory=dict)

    def several(self, identity: RuleId) -> bool:
        """Whether a definition leads to itself, at some depth, in several ways."""
        if identity not in self.known:
            for ring in rings(identity, lambda name: _targets(self.definitions[name]), self.known):
                leads = len(ring) > 1 or not ring.isdisjoint(_targets(self.definitions[next(iter(ring))]))
                several = leads and _is_manifold(self.definitions, ring)
                self.known.update(dict.fromkeys(ring, several))
        return self.known[identity]


def _targets(rule: Rule) -> list[RuleId]:
    """The definitions that a rule refers to, however deep."""
    found: dict[RuleId, None] = {}
    for one in _within(rule):
        found.update((word.target, None) for word in one.keywords if isinstance(word, rules.Ref))
    return list(found)


def _within(rule: Rule) -> Iterator[Rule]:
    """A rule and all that stand in it, each before those that stand in it."""
    waiting = [rule]
    while waiting:
        one = waiting.pop()
        yield one
        waiting.extend(children(one))


def _is_manifold(definitions: Mapping[RuleId, Rule], ring: Ring) -> bool:
    back = {id(one) for name in ring for one in _leading(definitions[name], ring)}
    if not back:
        return False
    starts = [definitions[name] for name in ring]
    starts += [
        one for name in ring for rule in _within(definitions[name]) for _, one in _below(rule) if id(one) in back
    ]
    return any(_meets(definitions, ring, back, one) for one in starts)


def _leading(rule: Rule, ring: Ring) -> Iterable[Rule]:
    """The rules within a rule that refer to a definition of the ring at some depth, itself among them."""
    found: list[Rule] = []
    marked: set[int] = set()
    for one in reversed([*_within(rule)]):
        direct = any(isinstance(word, rules.Ref) and word.target in ring for word in one.keywords)
        if direct or any(id(below) in marked for below in children(one)):
            marked.add(id(one))
            found.append(one)
    return found


def _meets(definitions: Mapping[RuleId, Rule], ring: Ring, back: set[int], start: Rule) -> bool:
    """Whether two ways that begin with one value and lead to the ring meet in a part of it."""
    passed: set[int] = set()
    spots: list[Spot] = []
    chosen = left = False
    waiting = [start]
    while waiting:
        rule = waiting.pop()
        if id(rule) not in back:
            continue
        if id(rule) in passed:
            return True
        passed.add(id(rule))
        chosen = chosen or any(isinstance(word, _CHOICES) for word in rule.keywords)
        left = left or any(isinstance(word, _LEFT) for word in rule.keywords)
        spots += [spot for spot, one in _below(rule) if id(one) in back]
        for step in in_place(rule):
            if not isinstance(step, str):
                waiting.append(step)
            elif step in ring:
                waiting.append(definitions[step])
    return bool(spots) and ((chosen and left) or _overlap(spots))


def _overlap(spots: Iterable[Spot]) -> bool:
    exact: set[tuple[str, int | str]] = set()
    any_: dict[str, frozenset[int | str]] = {}
    for kind, which, but in spots:
        if which is None:
            if kind in any_:
                return True
            any_[kind] = but
        elif (kind, which) in exact:
            return True
        else:
            exact.add((kind, which))
    return any(kind in any_ and which not in any_[kind] for kind, which in exact)


def _below(rule: Rule) -> Iterator[tuple[Spot, Rule]]:
    """The rules for parts of the value, with the parts that they are for."""
    nothing: frozenset[int | str] = frozenset()
    for word in rule.keywords:
        match word:
            case rules.Properties(members):
                yield from (((_OBJECT, name, nothing), one) for name, one in members.items())
            case rules.PatternProperties(pairs):
                yield from (((_OBJECT, None, nothing), one) for _, one in pairs)
            case rules.AdditionalProperties(one, names):
                yield (_OBJECT, None, frozenset(names)), one
            case rules.UnevaluatedProperties(one):
                yield (_OBJECT, None, nothing), one
            case rules.PrefixItems(several):
                yield from (((_LIST, at, nothing), one) for at, one in enumerate(several))
            case rules.Items(one, after):
                yield (_LIST, None, frozenset(range(after))), one
            case rules.Contains(one) | rules.UnevaluatedItems(one):
                yield (_LIST, None, nothing), one
            case _:
                pass
