"""Schema algebra: whether a schema admits only what another one admits. The library is experimental; this is its cage.

What it cannot decide is `unknown`, and so is what might keep it busy: schemas that are large, deep or full of branches,
or that lead into themselves. Nobody may take `unknown` for an answer.
"""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from typing import Any, Literal, TypeAlias

from codegen.ir.model import Package
from codegen.ir.rules import Rule
from codegen.ir.schema import print_rule, uri_of
from codegen.source.model import JsonValue

Verdict: TypeAlias = Literal["proven", "refuted", "unknown"]

_MOST_SCHEMAS = 400
_MOST_BRANCHES = 12
_DEEPEST = 24
_MAPS = frozenset(("properties", "patternProperties", "dependentSchemas"))
_LISTS = frozenset(("allOf", "anyOf", "oneOf", "prefixItems"))
_SINGLES = frozenset((
    "items", "additionalProperties", "unevaluatedItems", "unevaluatedProperties", "contains", "propertyNames",
    "not", "if", "then", "else",
))  # fmt: skip
_BRANCHING = frozenset(("anyOf", "oneOf", "not", "if", "contains", "patternProperties", "dependentSchemas"))


class _OutOfBoundsError(Exception):
    """A question that the algebra is not asked."""


@dataclass(slots=True)
class Algebra:
    """The algebra of one package's printed schemas; what was asked is remembered by its text."""

    package: Package
    _known: dict[str, Verdict] = field(default_factory=dict)
    _definitions: dict[str, Rule] = field(default_factory=dict)

    def admits_only(self, one: JsonValue, other: JsonValue) -> Verdict:
        """Whether `other` admits every document that `one` admits; `refuted` where some document tells them apart."""
        text = json.dumps([one, other], sort_keys=True)
        if text not in self._known:
            self._known[text] = self._decided(one, other)
        return self._known[text]

    def _decided(self, one: JsonValue, other: JsonValue) -> Verdict:
        if not self._definitions:
            self._definitions.update((uri_of(each), rule) for each, rule in self.package.definitions.items())
        try:
            return _subtracted(self._closed(one), self._closed(other))
        except _OutOfBoundsError:
            return "unknown"

    def _closed(self, schema: JsonValue) -> JsonValue:
        """The schema with its references written out."""
        left = [_MOST_SCHEMAS, _MOST_BRANCHES]

        def closed(value: JsonValue, depth: int, above: tuple[str, ...]) -> JsonValue:
            left[0] -= 1
            if not isinstance(value, dict):
                return value
            left[1] -= sum(_width(value[name]) for name in value.keys() & _BRANCHING)
            if depth > _DEEPEST or min(left) < 0:
                raise _OutOfBoundsError
            result = {name: inner(name, one, depth + 1, above) for name, one in value.items() if name != "$ref"}
            target = value.get("$ref")
            if not isinstance(target, str):
                return result
            if target in above or target not in self._definitions:
                raise _OutOfBoundsError
            meant = closed(print_rule(self._definitions[target]), depth + 1, (*above, target))
            return {"allOf": [meant, result]} if result else meant

        def inner(keyword: str, value: JsonValue, depth: int, above: tuple[str, ...]) -> JsonValue:
            if keyword in _MAPS and isinstance(value, dict):
                return {name: closed(one, depth, above) for name, one in value.items()}
            if keyword in _LISTS and isinstance(value, list):
                return [closed(one, depth, above) for one in value]
            if keyword in _SINGLES:
                return closed(value, depth, above)
            if not _is_exact(value):
                raise _OutOfBoundsError
            return value

        return closed(schema, 0, ())


def _is_exact(value: JsonValue) -> bool:
    """Whether every number is one that a double holds exactly: the algebra reckons with decimals, programs do not."""
    if isinstance(value, dict):
        return all(map(_is_exact, value.values()))
    if isinstance(value, list):
        return all(map(_is_exact, value))
    return not isinstance(value, (int, float)) or abs(value) < 2**53


def _width(value: JsonValue) -> int:
    return len(value) if isinstance(value, list) and len(value) > 2 else 1


def _subtracted(one: JsonValue, other: JsonValue) -> Verdict:
    from jsonschema_rs import canonicalize
    from jsonschema_rs.canonical import Satisfiability

    try:
        both: list[Any] = [one, other]
        mine, theirs = (canonicalize(each, validate_formats=True, offline=True) for each in both)
        rest = mine.subtract(theirs).satisfiability()
    except ValueError:
        return "unknown"
    except BaseException as panic:
        if type(panic).__name__ != "PanicException":
            raise
        return "unknown"
    return "proven" if rest == Satisfiability.NO else "refuted" if rest == Satisfiability.YES else "unknown"
