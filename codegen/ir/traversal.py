"""Walking rules: the subschemas of one rule."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import Any

from codegen.ir import rules
from codegen.ir.rules import Rule


def children(rule: Rule) -> list[Rule]:
    """The rules that stand directly below a rule, in the order of its keywords. References are not followed."""
    found: list[Rule] = []
    for keyword in rule.keywords:
        below = BELOW.get(type(keyword))
        if below is not None:
            found.extend(below(keyword))
    return found


def _branches(keyword: rules.AllOf | rules.AnyOf | rules.OneOf | rules.PrefixItems) -> Iterable[Rule]:
    return keyword.rules


def _members(keyword: rules.Properties | rules.DependentSchemas) -> Iterable[Rule]:
    return keyword.rules.values()


def _matched(keyword: rules.PatternProperties) -> Iterable[Rule]:
    return (one for _, one in keyword.rules)


def _cases(keyword: rules.IfThenElse) -> Iterable[Rule]:
    several = (keyword.condition, keyword.then, keyword.otherwise)
    return (one for one in several if one is not None)


def _single(
    keyword: rules.Items
    | rules.Contains
    | rules.UnevaluatedItems
    | rules.AdditionalProperties
    | rules.PropertyNames
    | rules.UnevaluatedProperties
    | rules.Not,
) -> Iterable[Rule]:
    return (keyword.rule,)


BELOW: Mapping[type, Callable[[Any], Iterable[Rule]]] = {
    **dict.fromkeys((rules.AllOf, rules.AnyOf, rules.OneOf, rules.PrefixItems), _branches),
    **dict.fromkeys((rules.Properties, rules.DependentSchemas), _members),
    rules.PatternProperties: _matched,
    rules.IfThenElse: _cases,
    **dict.fromkeys(
        (
            rules.Items,
            rules.Contains,
            rules.UnevaluatedItems,
            rules.AdditionalProperties,
            rules.PropertyNames,
            rules.UnevaluatedProperties,
            rules.Not,
        ),
        _single,
    ),
}
"""The rules below a keyword, for those that have any. Most have none, and all are asked: a table, not a ladder."""
