"""The rules of the model, executed as they stand: the plainest program that gives a contract's verdict.

It shows that the model alone holds everything a contract says, before any target has had a hand in it.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from fractions import Fraction
from functools import cache
from typing import Any

import jsonschema_rs

from codegen.ir import rules
from codegen.ir.expressions import for_reference
from codegen.ir.rules import Rule, RuleId
from tests.conformance.reference import same_json


@dataclass(slots=True)
class Seen:
    """What a passing rule looked at: property names, and item indexes."""

    names: set[str] = field(default_factory=set)
    items: set[int] = field(default_factory=set)

    def add(self, other: Seen) -> None:
        """Takes over what a passing subschema looked at."""
        self.names |= other.names
        self.items |= other.items


@dataclass(frozen=True, slots=True)
class Rulebook:
    """The rules of a package."""

    definitions: Mapping[RuleId, Rule]

    def accepts(self, rule: Rule, value: Any) -> bool:
        """The verdict on a JSON value as `json.loads` gives it."""
        return self.look(rule, value) is not None

    def look(self, rule: Rule, value: Any) -> Seen | None:
        """What was looked at, or None where the value does not fit."""
        seen = Seen()
        late = [one for one in rule.keywords if isinstance(one, rules.UnevaluatedItems | rules.UnevaluatedProperties)]
        for keyword in [one for one in rule.keywords if one not in late]:
            if not self._holds(keyword, value, seen):
                return None
        return seen if all(self._unevaluated(one, value, seen) for one in late) else None

    def _holds(self, keyword: rules.Keyword, value: Any, seen: Seen) -> bool:
        plain = _plain(keyword, value)
        if plain is not None:
            return plain
        if isinstance(value, dict):
            answer = self._object(keyword, value, seen)
            if answer is not None:
                return answer
        if isinstance(value, list):
            answer = self._array(keyword, value, seen)
            if answer is not None:
                return answer
        return self._applied(keyword, value, seen)

    def _applied(self, keyword: rules.Keyword, value: Any, seen: Seen) -> bool:
        match keyword:
            case rules.Ref(target):
                return self._all((self.definitions[target],), value, seen)
            case rules.AllOf(several):
                return self._all(several, value, seen)
            case rules.AnyOf(several) | rules.OneOf(several):
                found = [one for one in (self.look(rule, value) for rule in several) if one is not None]
                for one in found:
                    seen.add(one)
                return len(found) == 1 if isinstance(keyword, rules.OneOf) else bool(found)
            case rules.Not(rule):
                return self.look(rule, value) is None
            case rules.IfThenElse(condition, then, otherwise):
                met = self.look(condition, value)
                if met is not None:
                    seen.add(met)
                branch = otherwise if met is None else then
                return branch is None or self._all((branch,), value, seen)
            case _:
                return True

    def _all(self, several: Iterable[Rule], value: Any, seen: Seen) -> bool:
        for rule in several:
            found = self.look(rule, value)
            if found is None:
                return False
            seen.add(found)
        return True

    def _object(self, keyword: rules.Keyword, value: dict[str, Any], seen: Seen) -> bool | None:
        match keyword:
            case rules.Properties(members):
                seen.names |= members.keys() & value.keys()
                return all(self.accepts(rule, value[name]) for name, rule in members.items() if name in value)
            case rules.PatternProperties(pairs):
                hits = [(rule, name) for text, rule in pairs for name in value if matches(text, name)]
                seen.names |= {name for _, name in hits}
                return all(self.accepts(rule, value[name]) for rule, name in hits)
            case rules.AdditionalProperties(rule, names, patterns):
                rest = [one for one in value if one not in names and not any(matches(text, one) for text in patterns)]
                seen.names |= set(rest)
                return all(self.accepts(rule, value[name]) for name in rest)
            case rules.PropertyNames(rule):
                return all(self.accepts(rule, name) for name in value)
            case rules.DependentSchemas(members):
                return self._all((rule for name, rule in members.items() if name in value), value, seen)
            case _:
                return None

    def _array(self, keyword: rules.Keyword, value: list[Any], seen: Seen) -> bool | None:
        match keyword:
            case rules.PrefixItems(several):
                seen.items |= set(range(min(len(several), len(value))))
                return all(self.accepts(rule, one) for rule, one in zip(several, value, strict=False))
            case rules.Items(rule, after):
                seen.items |= set(range(after, len(value)))
                return all(self.accepts(rule, one) for one in value[after:])
            case rules.Contains(rule, minimum, maximum, evaluates):
                hits = {index for index, one in enumerate(value) if self.accepts(rule, one)}
                seen.items |= hits if evaluates else set()
                return len(hits) >= minimum and (maximum is None or len(hits) <= maximum)
            case _:
                return None

    def _unevaluated(self, keyword: rules.Keyword, value: Any, seen: Seen) -> bool:
        match keyword:
            case rules.UnevaluatedItems(rule) if isinstance(value, list):
                rest = set(range(len(value))) - seen.items
                seen.items |= rest
                return all(self.accepts(rule, value[index]) for index in rest)
            case rules.UnevaluatedProperties(rule) if isinstance(value, dict):
                names = value.keys() - seen.names
                seen.names |= names
                return all(self.accepts(rule, value[name]) for name in names)
            case _:
                return True


def _plain(keyword: rules.Keyword, value: Any) -> bool | None:
    """The verdict of a keyword without subschemas; None for the others."""
    match keyword:
        case rules.Never():
            return False
        case rules.TypeIs(types):
            return any(_is(name, value) for name in types)
        case rules.Const(one):
            return same_json(one, value)
        case rules.Enum(values):
            return any(same_json(one, value) for one in values)
        case rules.Pattern(text):
            return not isinstance(value, str) or matches(text, value)
        case rules.Format(name):
            return not isinstance(value, str) or bool(_validator("format", name).is_valid(value))
        case rules.Required(names):
            return not isinstance(value, dict) or all(name in value for name in names)
        case rules.DependentRequired(needs):
            return not isinstance(value, dict) or all(
                one in value for name, others in needs.items() if name in value for one in others
            )
        case rules.UniqueItems():
            return not isinstance(value, list) or not any(
                same_json(one, other) for index, one in enumerate(value) for other in value[:index]
            )
        case _:
            return _counted(keyword, value)


def _counted(keyword: rules.Keyword, value: Any) -> bool | None:
    number = isinstance(value, (int, float)) and not isinstance(value, bool)
    match keyword:
        case rules.Minimum(bound, exclusive):
            return not number or (value > bound if exclusive else value >= bound)
        case rules.Maximum(bound, exclusive):
            return not number or (value < bound if exclusive else value <= bound)
        case rules.MultipleOf(divisor):
            return not number or not Fraction(repr(value)) % Fraction(repr(divisor))
        case rules.MinLength(count):
            return not isinstance(value, str) or len(value) >= count
        case rules.MaxLength(count):
            return not isinstance(value, str) or len(value) <= count
        case rules.MinItems(count):
            return not isinstance(value, list) or len(value) >= count
        case rules.MaxItems(count):
            return not isinstance(value, list) or len(value) <= count
        case rules.MinProperties(count):
            return not isinstance(value, dict) or len(value) >= count
        case rules.MaxProperties(count):
            return not isinstance(value, dict) or len(value) <= count
        case _:
            return None


def _is(name: str, value: Any) -> bool:
    if isinstance(value, bool) or value is None:
        return name == ("null" if value is None else "boolean")
    if isinstance(value, (int, float)):
        return name == "number" or (name == "integer" and value == value // 1)
    kinds: dict[type, str] = {str: "string", list: "array", dict: "object"}
    return name == kinds[type(value)]


@cache
def _validator(keyword: str, text: str) -> Any:
    return jsonschema_rs.validator_for({keyword: text}, validate_formats=True)


def matches(pattern: str, text: str) -> bool:
    """Whether the ECMA-262 expression is found anywhere in the text."""
    return bool(_validator("pattern", for_reference(pattern)).is_valid(text))
