"""Walking rules: the subschemas of one rule."""

from __future__ import annotations

from collections.abc import Iterator

from codegen.ir import rules
from codegen.ir.rules import Rule


def children(rule: Rule) -> Iterator[Rule]:
    """The rules that stand directly below a rule, in the order of its keywords. References are not followed."""
    for keyword in rule.keywords:
        match keyword:
            case rules.AllOf(several) | rules.AnyOf(several) | rules.OneOf(several) | rules.PrefixItems(several):
                yield from several
            case rules.Properties(members) | rules.DependentSchemas(members):
                yield from members.values()
            case rules.PatternProperties(pairs):
                yield from (one for _, one in pairs)
            case rules.IfThenElse(condition, then, otherwise):
                yield from (one for one in (condition, then, otherwise) if one is not None)
            case (
                rules.Items(one)
                | rules.Contains(one)
                | rules.UnevaluatedItems(one)
                | rules.AdditionalProperties(one)
                | rules.PropertyNames(one)
                | rules.UnevaluatedProperties(one)
                | rules.Not(one)
            ):
                yield one
            case _:
                pass
