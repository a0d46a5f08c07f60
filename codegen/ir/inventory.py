"""What stands in each definition of a package: found in one walk, for all who ask about every rule."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from codegen.ir import rules
from codegen.ir.rules import Keyword, Rule, RuleId
from codegen.ir.traversal import BELOW

_STATED = frozenset((
    rules.Ref, rules.Enum, rules.Pattern, rules.Required, rules.DependentRequired, rules.Properties,
    rules.PatternProperties, rules.DependentSchemas, rules.PrefixItems, rules.AllOf, rules.AnyOf, rules.OneOf,
))  # fmt: skip


@dataclass(frozen=True, slots=True)
class Inventory:
    """One definition. `stated` has, rule by rule, the keywords that lead to a definition, hold an expression or can be
    too large; `levels` is how many levels of schemas lie inside each other.
    """

    stated: tuple[tuple[Rule, Keyword], ...]
    levels: int


def inventories(definitions: Mapping[RuleId, Rule]) -> dict[RuleId, Inventory]:
    """The inventory of every definition."""
    return {name: _inventory(rule) for name, rule in definitions.items()}


def _inventory(definition: Rule) -> Inventory:
    stated: list[tuple[Rule, Keyword]] = []
    levels = 1
    waiting = [(definition, 1)]
    while waiting:
        rule, level = waiting.pop()
        for keyword in rule.keywords:
            kind = type(keyword)
            if kind in _STATED:
                stated.append((rule, keyword))
            if kind in BELOW:
                levels = max(levels, level + 1)
                waiting += [(one, level + 1) for one in BELOW[kind](keyword)]
    return Inventory(tuple(stated), levels)


def file_graph(listed: Mapping[RuleId, Inventory]) -> dict[str, frozenset[str]]:
    """For every file the other files that its rules refer to."""
    graph: dict[str, set[str]] = {}
    for name, one in listed.items():
        known = graph.setdefault(file_of(name), set())
        known.update(file_of(keyword.target) for _, keyword in one.stated if isinstance(keyword, rules.Ref))
    return {file: frozenset(others - {file}) for file, others in graph.items()}


def file_of(identity: RuleId) -> str:
    """The path of the document that a rule stands in."""
    return identity.partition("#")[0]
