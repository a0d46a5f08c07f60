"""Branches that no value can take, proven by the algebra of schemas. The one place where lint uses it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from codegen.ir import rules
from codegen.ir.rules import Rule
from codegen.ir.schema import print_rule
from codegen.ir.traversal import children

if TYPE_CHECKING:
    from jsonschema_rs import CanonicalSchema

_LARGEST = 60
"""Schemas of more rules than this are not asked: the algebra may take long over them."""


def dead_branches(rule: Rule, keyword: rules.OneOf | rules.AnyOf) -> Iterator[tuple[Rule, str]]:
    """The branches of `keyword`, one of the rule's own, that admit nothing, each with the reason.

    What the algebra cannot prove is passed over.
    """
    if len(keyword.rules) < 2 or not _is_plain(rule):
        return
    beside = _canonical(Rule(rule.id, rule.place, tuple(one for one in rule.keywords if one != keyword)))
    branches = [_canonical(one) for one in keyword.rules]
    if beside is None or any(one is None for one in branches):
        return
    proven = [one for one in branches if one is not None]
    for index, (branch, schema) in enumerate(zip(keyword.rules, proven, strict=True)):
        if _is_empty(schema):
            yield branch, "it contradicts itself"
        elif _contradicts(schema, beside):
            yield branch, "it contradicts what stands beside it"
        elif isinstance(keyword, rules.OneOf) and _is_covered(schema, proven[:index] + proven[index + 1 :]):
            yield branch, "all of its values fit another branch as well"


def _is_plain(rule: Rule) -> bool:
    """Whether the rule is small and leads nowhere else."""
    count = 0
    waiting = [rule]
    while waiting:
        one = waiting.pop()
        count += 1
        if count > _LARGEST or any(isinstance(keyword, rules.Ref) for keyword in one.keywords):
            return False
        waiting.extend(children(one))
    return True


def _canonical(rule: Rule) -> CanonicalSchema | None:
    from jsonschema_rs import ValidationError, canonicalize
    from jsonschema_rs.canonical import CanonicalizationError

    try:
        return canonicalize(print_rule(rule), draft=20, offline=True)
    except (ValidationError, CanonicalizationError):
        return None


def _is_empty(schema: CanonicalSchema) -> bool:
    from jsonschema_rs.canonical import Satisfiability

    return schema.satisfiability() == Satisfiability.NO


def _contradicts(schema: CanonicalSchema, beside: CanonicalSchema) -> bool:
    from jsonschema_rs.canonical import CanonicalizationError

    try:
        return _is_empty(schema.intersect(beside))
    except CanonicalizationError:
        return False


def _is_covered(schema: CanonicalSchema, others: list[CanonicalSchema]) -> bool:
    return any(_covers(other, schema) for other in others)


def _covers(other: CanonicalSchema, schema: CanonicalSchema) -> bool:
    from jsonschema_rs.canonical import CanonicalizationError, Containment

    try:
        return other.covers(schema) == Containment.YES
    except CanonicalizationError:
        return False
