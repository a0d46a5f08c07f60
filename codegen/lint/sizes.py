"""How large a document can become, added up from the bounds of its schema."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TypeAlias

from codegen.ir import rules
from codegen.ir.rules import Keyword, Rule, RuleId
from codegen.lint.survey import Survey

_FORMATS = {
    "date-time": 35,
    "date": 10,
    "time": 24,
    "duration": 60,
    "uuid": 36,
    "ipv4": 15,
    "ipv6": 45,
    "hostname": 253,
}
_BYTES_PER_CHARACTER = 4
_OVERHEAD = 32
"""What a document or a map costs beside its members."""

Size: TypeAlias = int | None
"""Bytes; None where a bound is missing."""


def largest(survey: Survey, rule: Rule, above: frozenset[RuleId] = frozenset()) -> Size:
    """The most bytes that a value of the rule takes in a document; None when nothing bounds it."""
    if rule.id in above:
        return None
    inside = above | {rule.id}
    held = {type(one): one for one in rule.keywords}
    bounds = [one for keyword in rule.keywords if (one := _of_keyword(survey, keyword, held, inside)) is not None]
    if bounds:
        return min(bounds)
    kinds = held.get(rules.TypeIs)
    simple = isinstance(kinds, rules.TypeIs) and not {"string", "array", "object"} & set(kinds.types)
    return 8 if simple else None


def _of_keyword(
    survey: Survey, keyword: Keyword, held: dict[type[Keyword], Keyword], inside: frozenset[RuleId]
) -> Size:
    match keyword:
        case rules.Const(value):
            return _characters(len(str(value)))
        case rules.Enum(values):
            return _characters(max((len(str(value)) for value in values), default=0))
        case rules.MaxLength(count):
            return _characters(count)
        case rules.Format(name) if name in _FORMATS:
            return _FORMATS[name] + 1
        case rules.MaxItems(count):
            items = held.get(rules.Items)
            each = largest(survey, items.rule, inside) if isinstance(items, rules.Items) else None
            return None if each is None else count * each
        case rules.Properties(members):
            return _object(survey, members, held, inside)
        case rules.Ref(target):
            return largest(survey, survey.package.definitions[target], inside)
        case rules.AllOf(several):
            return min((one for rule in several if (one := largest(survey, rule, inside)) is not None), default=None)
        case rules.AnyOf(several) | rules.OneOf(several):
            sizes = [largest(survey, rule, inside) for rule in several]
            known = [one for one in sizes if one is not None]
            return max(known) if known and len(known) == len(sizes) else None
        case _:
            return None


def _object(
    survey: Survey, members: Mapping[str, Rule], held: dict[type[Keyword], Keyword], inside: frozenset[RuleId]
) -> Size:
    """A closed object; an open one has no bound."""
    others = held.get(rules.AdditionalProperties)
    closed = isinstance(others, rules.AdditionalProperties) and rules.Never() in others.rule.keywords
    if not closed:
        return None
    total = _OVERHEAD
    for name, rule in members.items():
        size = largest(survey, rule, inside)
        if size is None:
            return None
        total += len(name.encode()) + 1 + size
    return total


def _characters(count: int) -> int:
    return count * _BYTES_PER_CHARACTER + 1
