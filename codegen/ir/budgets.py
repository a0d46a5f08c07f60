"""Budgets: contracts that would take hours, or documents that could not be judged, are refused before any work."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping

from codegen.diagnostics import Diagnostic, Place, finding
from codegen.ir import codes, rules
from codegen.ir.inventory import Inventory
from codegen.ir.loops import in_place
from codegen.ir.rules import Keyword, Rule, RuleId
from codegen.ir.traversal import children

ENUM_BUDGET = 10_000
"""The most values of one enumeration."""

MEMBERS_BUDGET = 5_000
"""The most properties, required names or dependent names of one schema."""

BRANCHES_BUDGET = 1_000
"""The most branches of one `allOf`, `anyOf` or `oneOf`, positions of one `prefixItems`, patterns for names."""

NAME_BUDGET = 1_000
"""The most characters of a property's name."""

PATTERN_BUDGET = 10_000
"""The most characters of a regular expression."""

NESTING_BUDGET = 50
"""The most levels that schemas nest inside each other without a reference."""

TYPES_BUDGET = 200
"""The most declared types that lie inside each other, one referring to the next."""

CHAIN_BUDGET = 100
"""The most references, one after the other, that lead to what judges one value."""

UNFOLDING_BUDGET = 100_000
"""The most schemas that judge one value, each counted as often as references lead to it."""


def over_budget(definitions: Mapping[RuleId, Rule], listed: Mapping[RuleId, Inventory]) -> tuple[Diagnostic, ...]:
    """A finding for every schema that is larger than its budget, in rules without circles of references."""
    large = [rule for name, rule in definitions.items() if _is_large(listed[name])]
    return (*(one for rule in large for one in _too_large(rule)), *_unfolding(definitions))


def types_over_budget(
    mentions: Mapping[RuleId, frozenset[RuleId]], places: Mapping[RuleId, Place]
) -> tuple[Diagnostic, ...]:
    """A finding when declared types lie too deep inside each other: `mentions` leads from each to those that it uses.

    A type that uses itself, through others or not, begins anew where the circle closes.
    """
    depths: dict[RuleId, int] = {}
    for start in mentions:
        path: dict[RuleId, Iterator[RuleId]] = {} if start in depths else {start: iter(sorted(mentions[start]))}
        while path:
            name, rest = next(reversed(path.items()))
            following = next((one for one in rest if one not in path), None)
            if following is None:
                del path[name]
                depths[name] = 1 + max((depths[one] for one in mentions[name] if one in depths), default=0)
                if depths[name] > TYPES_BUDGET:
                    return (_refused("types inside each other", depths[name], TYPES_BUDGET, places[name]),)
            elif following not in depths:
                path[following] = iter(sorted(mentions[following]))
    return ()


def _is_large(listed: Inventory) -> bool:
    """Whether anything of a definition is over its budget: in nearly none it is, and `_too_large` tells where."""
    return listed.levels > NESTING_BUDGET or any(
        count > budget for _, keyword in listed.stated for _, count, budget in _sizes(keyword)
    )


def _too_large(definition: Rule) -> Iterator[Diagnostic]:
    waiting = [(definition, 1)]
    while waiting:
        rule, level = waiting.pop()
        if level > NESTING_BUDGET:
            yield _refused("levels of schemas inside each other", level, NESTING_BUDGET, rule.place)
            continue
        for keyword in rule.keywords:
            for noun, count, budget in _sizes(keyword):
                if count > budget:
                    yield _refused(noun, count, budget, rule.place)
        waiting.extend((one, level + 1) for one in children(rule))


def _sizes(keyword: Keyword) -> Iterator[tuple[str, int, int]]:
    """What a keyword has of something there is a budget for."""
    match keyword:
        case rules.Enum(values):
            yield "values in an `enum`", len(values), ENUM_BUDGET
        case rules.Properties(members) | rules.DependentSchemas(members):
            yield "properties", len(members), MEMBERS_BUDGET
            yield "characters in a property's name", max(map(len, members), default=0), NAME_BUDGET
        case rules.Required(names):
            yield "required names", len(names), MEMBERS_BUDGET
            yield "characters in a property's name", max(map(len, names), default=0), NAME_BUDGET
        case rules.DependentRequired(needs):
            yield "dependent names", sum(map(len, needs.values())) + len(needs), MEMBERS_BUDGET
        case rules.AllOf(branches) | rules.AnyOf(branches) | rules.OneOf(branches) | rules.PrefixItems(branches):
            yield "branches", len(branches), BRANCHES_BUDGET
        case rules.PatternProperties(patterned):
            yield "patterns of names", len(patterned), BRANCHES_BUDGET
            yield "characters in a pattern", max((len(one) for one, _ in patterned), default=0), PATTERN_BUDGET
        case rules.Pattern(text):
            yield "characters in a pattern", len(text), PATTERN_BUDGET
        case _:
            pass


def _unfolding(definitions: Mapping[RuleId, Rule]) -> Iterator[Diagnostic]:
    """Walks the references from below, so that every definition knows its chain and its cost from its targets'."""
    chains: dict[RuleId, int] = {}
    costs: dict[RuleId, int] = {}
    for start in definitions:
        stack = [start]
        while stack:
            name = stack[-1]
            if name in costs:
                stack.pop()
                continue
            own, targets = _steps(definitions[name])
            if missing := [one for one in targets if one not in costs]:
                stack += missing
                continue
            chains[name] = 1 + max((chains[one] for one in targets), default=-1)
            costs[name] = own + sum(count * costs[one] for one, count in targets.items())
            if chains[name] > CHAIN_BUDGET:
                yield _refused("references in a row", chains[name], CHAIN_BUDGET, definitions[name].place)
                return
            if costs[name] > UNFOLDING_BUDGET:
                yield _refused("schemas that judge one value", costs[name], UNFOLDING_BUDGET, definitions[name].place)
                return


def _steps(rule: Rule) -> tuple[int, Counter[RuleId]]:
    """How many subschemas of a rule judge the same value, and how often each definition does."""
    own, targets = 0, Counter[RuleId]()
    waiting = [rule]
    while waiting:
        own += 1
        for step in in_place(waiting.pop()):
            if isinstance(step, str):
                targets[step] += 1
            else:
                waiting.append(step)
    return own, targets


def _refused(noun: str, count: int, budget: int, place: Place) -> Diagnostic:
    return finding(codes.TOO_LARGE, f"{count:,} {noun} (at most {budget:,})", place, help="Divide it into parts.")
