"""Rules: which documents a contract accepts. Every keyword of JSON Schema 2020-12 is here, none is simplified away.

Older drafts are brought to the meaning of 2020-12 while the model is built, and dynamic references are resolved
there too (a schema that is reached under two dynamic scopes is two rules), so a target meets no draft and no
`$dynamicRef`. A rule is the conjunction of its keywords; no keyword is the schema `true`, `Never` is `false`.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TypeAlias

from codegen.diagnostics import Place
from codegen.source.model import JsonValue

RuleId: TypeAlias = str
"""`<path of the document>#<JSON pointer>`, with `~(scope)` behind it where a dynamic scope tells two rules apart."""

SCOPED = "~("
"""Begins the scope in a rule's id. A pointer has `0` or `1` behind each `~` and a path no `#`: no name says this."""

MERGED = "#~+"
"""Stands between the rule ids in the id of a type that several rules make together; no name says this either."""


@dataclass(frozen=True, slots=True)
class Never:
    """`false`: no value."""


@dataclass(frozen=True, slots=True)
class TypeIs:
    """`type`: one of `types` (`null boolean object array number string integer`; 1.0 is an integer)."""

    types: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Const:
    """`const`: equal to `value` by JSON equality (1 equals 1.0, 1 is not true, members in any order)."""

    value: JsonValue


@dataclass(frozen=True, slots=True)
class Enum:
    """`enum`: equal to one of `values` by JSON equality."""

    values: tuple[JsonValue, ...]


@dataclass(frozen=True, slots=True)
class MultipleOf:
    """`multipleOf`: a number that is a whole multiple of `divisor`, in decimal arithmetic."""

    divisor: int | float


@dataclass(frozen=True, slots=True)
class Minimum:
    """`minimum`, or `exclusiveMinimum`."""

    value: int | float
    exclusive: bool


@dataclass(frozen=True, slots=True)
class Maximum:
    """`maximum`, or `exclusiveMaximum`."""

    value: int | float
    exclusive: bool


@dataclass(frozen=True, slots=True)
class MinLength:
    """`minLength`, in Unicode code points."""

    count: int


@dataclass(frozen=True, slots=True)
class MaxLength:
    """`maxLength`, in Unicode code points."""

    count: int


@dataclass(frozen=True, slots=True)
class Pattern:
    """`pattern`: an ECMA-262 regular expression (u flag), found anywhere in the string."""

    text: str


@dataclass(frozen=True, slots=True)
class Format:
    """`format`, asserted on strings. Only names of `FORMATS` occur; others are annotations and are not here."""

    name: str


@dataclass(frozen=True, slots=True)
class MinItems:
    """`minItems`."""

    count: int


@dataclass(frozen=True, slots=True)
class MaxItems:
    """`maxItems`."""

    count: int


@dataclass(frozen=True, slots=True)
class UniqueItems:
    """`uniqueItems: true`, by JSON equality."""


@dataclass(frozen=True, slots=True)
class PrefixItems:
    """`prefixItems` (older drafts: `items` as a list)."""

    rules: tuple[Rule, ...]


@dataclass(frozen=True, slots=True)
class Items:
    """`items` (older drafts: `additionalItems`): every item from index `after` on."""

    rule: Rule
    after: int


@dataclass(frozen=True, slots=True)
class Contains:
    """`contains` with `minContains` and `maxContains`.

    `evaluates` is true where matched items count as evaluated for `unevaluatedItems` (2020-12, not before).
    """

    rule: Rule
    minimum: int
    maximum: int | None
    evaluates: bool = True


@dataclass(frozen=True, slots=True)
class UnevaluatedItems:
    """`unevaluatedItems`: every item that no other keyword here, nor in a passing subschema in place, looked at."""

    rule: Rule


@dataclass(frozen=True, slots=True)
class MinProperties:
    """`minProperties`."""

    count: int


@dataclass(frozen=True, slots=True)
class MaxProperties:
    """`maxProperties`."""

    count: int


@dataclass(frozen=True, slots=True)
class Required:
    """`required`, wire names."""

    names: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class DependentRequired:
    """`dependentRequired`: with the property `name`, all of the named ones."""

    needs: Mapping[str, tuple[str, ...]]


@dataclass(frozen=True, slots=True)
class Properties:
    """`properties`."""

    rules: Mapping[str, Rule]


@dataclass(frozen=True, slots=True)
class PatternProperties:
    """`patternProperties`: pairs of ECMA-262 expression and rule, in the order of the contract."""

    rules: tuple[tuple[str, Rule], ...]


@dataclass(frozen=True, slots=True)
class AdditionalProperties:
    """`additionalProperties`: every property that is not in `names` and matches none of `patterns`."""

    rule: Rule
    names: frozenset[str]
    patterns: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class PropertyNames:
    """`propertyNames`: every name, as a string."""

    rule: Rule


@dataclass(frozen=True, slots=True)
class DependentSchemas:
    """`dependentSchemas`: with the property, the whole object fits the rule."""

    rules: Mapping[str, Rule]


@dataclass(frozen=True, slots=True)
class UnevaluatedProperties:
    """`unevaluatedProperties`: as `UnevaluatedItems`, for properties."""

    rule: Rule


@dataclass(frozen=True, slots=True)
class AllOf:
    """`allOf`."""

    rules: tuple[Rule, ...]


@dataclass(frozen=True, slots=True)
class AnyOf:
    """`anyOf`."""

    rules: tuple[Rule, ...]


@dataclass(frozen=True, slots=True)
class OneOf:
    """`oneOf`: exactly one."""

    rules: tuple[Rule, ...]


@dataclass(frozen=True, slots=True)
class Not:
    """`not`."""

    rule: Rule


@dataclass(frozen=True, slots=True)
class IfThenElse:
    """`if` with `then` and `else`; at least one of the two is there, or annotations of `condition` matter."""

    condition: Rule
    then: Rule | None
    otherwise: Rule | None


@dataclass(frozen=True, slots=True)
class Ref:
    """`$ref` (or a dynamic one, resolved): the rule `target` of the package's `definitions` holds too."""

    target: RuleId


Keyword: TypeAlias = (
    "Never | TypeIs | Const | Enum | MultipleOf | Minimum | Maximum | MinLength | MaxLength | Pattern | Format"
    " | MinItems | MaxItems | UniqueItems | PrefixItems | Items | Contains | UnevaluatedItems"
    " | MinProperties | MaxProperties | Required | DependentRequired | Properties | PatternProperties"
    " | AdditionalProperties | PropertyNames | DependentSchemas | UnevaluatedProperties"
    " | AllOf | AnyOf | OneOf | Not | IfThenElse | Ref"
)


@dataclass(frozen=True, slots=True)
class Rule:
    """One schema: all of its keywords hold. `id` names it, `place` shows it."""

    id: RuleId
    place: Place
    keywords: tuple[Keyword, ...]


FORMATS: tuple[str, ...] = (
    "date-time", "date", "time", "duration", "email", "hostname", "ipv4", "ipv6",
    "uri", "uri-reference", "uri-template", "uuid", "regex", "json-pointer", "relative-json-pointer",
)  # fmt: skip
"""The formats that assert, the same in every language. Other names are annotations and a lint note."""
