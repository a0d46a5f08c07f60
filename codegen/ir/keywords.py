"""Keywords as a schema writes them, each draft by its own reading, to keywords of the model."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import lru_cache
from typing import Protocol, TypeAlias

from codegen.ir import rules
from codegen.ir.rules import Keyword, Rule
from codegen.source.model import Draft, JsonValue, Position

Scope: TypeAlias = tuple[tuple[str, Position], ...]
"""The dynamic anchors in force, by name: the outermost resource that has one decides."""

MODERN = (Draft.DRAFT_2019_09, Draft.DRAFT_2020_12)
_TYPES = ("null", "boolean", "object", "array", "number", "string", "integer")
_ONE_TYPE = {name: rules.TypeIs((name,)) for name in _TYPES}


class Below(Protocol):
    """Whoever reads the subschemas of the schema whose keywords are read."""

    def child(self, position: Position, scope: Scope, *tokens: str | int) -> Rule:
        """The rule of the subschema that `tokens` lead to."""


Reader = Callable[[Below, Position, Scope, Mapping[str, JsonValue]], Iterable[Keyword]]


def _integer(value: JsonValue) -> int:
    return int(value) if isinstance(value, (int, float)) else 0


def _number(value: JsonValue) -> int | float | None:
    return value if isinstance(value, (int, float)) and not isinstance(value, bool) else None


def _strings(value: JsonValue) -> tuple[str, ...]:
    return tuple([one for one in value if isinstance(one, str)]) if isinstance(value, list) else ()


def _type(_: Below, __: Position, ___: Scope, value: Mapping[str, JsonValue]) -> tuple[Keyword, ...]:
    said = value["type"]
    if isinstance(said, str):
        return (_ONE_TYPE.get(said) or rules.TypeIs(()),)
    names = _strings(said)
    return (rules.TypeIs(tuple([name for name in _TYPES if name in names])),)


def _values(_: Below, position: Position, __: Scope, value: Mapping[str, JsonValue]) -> Iterator[Keyword]:
    if "const" in value and position.draft is not Draft.DRAFT_4:
        yield rules.Const(value["const"])
    allowed = value.get("enum")
    if isinstance(allowed, list):
        yield rules.Enum(tuple(allowed))


def _numbers(_: Below, position: Position, __: Scope, value: Mapping[str, JsonValue]) -> Iterator[Keyword]:
    divisor = _number(value.get("multipleOf"))
    if divisor is not None:
        yield rules.MultipleOf(divisor)
    low, high = _number(value.get("minimum")), _number(value.get("maximum"))
    old = position.draft is Draft.DRAFT_4
    if low is not None:
        yield rules.Minimum(low, old and value.get("exclusiveMinimum") is True)
    if high is not None:
        yield rules.Maximum(high, old and value.get("exclusiveMaximum") is True)
    if not old:
        above, below = _number(value.get("exclusiveMinimum")), _number(value.get("exclusiveMaximum"))
        if above is not None:
            yield rules.Minimum(above, True)
        if below is not None:
            yield rules.Maximum(below, True)


def _texts(_: Below, __: Position, ___: Scope, value: Mapping[str, JsonValue]) -> Iterator[Keyword]:
    if "minLength" in value:
        yield rules.MinLength(_integer(value["minLength"]))
    if "maxLength" in value:
        yield rules.MaxLength(_integer(value["maxLength"]))
    pattern, name = value.get("pattern"), value.get("format")
    if isinstance(pattern, str):
        yield rules.Pattern(pattern)
    if isinstance(name, str) and name in rules.FORMATS:
        yield rules.Format(name)


def _arrays(reader: Below, position: Position, scope: Scope, value: Mapping[str, JsonValue]) -> Iterator[Keyword]:
    if "minItems" in value:
        yield rules.MinItems(_integer(value["minItems"]))
    if "maxItems" in value:
        yield rules.MaxItems(_integer(value["maxItems"]))
    if value.get("uniqueItems") is True:
        yield rules.UniqueItems()
    modern = position.draft is Draft.DRAFT_2020_12
    first, rest = ("prefixItems", "items") if modern else ("items", "additionalItems")
    leading = value.get(first)
    if isinstance(leading, list):
        yield rules.PrefixItems(tuple(reader.child(position, scope, first, index) for index in range(len(leading))))
        if rest in value:
            yield rules.Items(reader.child(position, scope, rest), len(leading))
    elif "items" in value:
        yield rules.Items(reader.child(position, scope, "items"), 0)
    if "contains" in value and position.draft is not Draft.DRAFT_4:
        counted = position.draft in MODERN
        most = value.get("maxContains") if counted else None
        yield rules.Contains(
            reader.child(position, scope, "contains"),
            _integer(value.get("minContains", 1)) if counted else 1,
            None if most is None else _integer(most),
            modern,
        )


def _objects(reader: Below, position: Position, scope: Scope, value: Mapping[str, JsonValue]) -> Iterator[Keyword]:
    if "minProperties" in value:
        yield rules.MinProperties(_integer(value["minProperties"]))
    if "maxProperties" in value:
        yield rules.MaxProperties(_integer(value["maxProperties"]))
    hidden = inputs_of(position)
    required = tuple(dict.fromkeys(name for name in _strings(value.get("required")) if name not in hidden))
    if required:
        yield rules.Required(required)
    members, patterns = value.get("properties"), value.get("patternProperties")
    known = {name: None for name in members if name not in hidden} if isinstance(members, dict) else {}
    if isinstance(members, dict):
        yield rules.Properties({name: reader.child(position, scope, "properties", name) for name in known})
    if isinstance(patterns, dict):
        yield rules.PatternProperties(
            tuple((text, reader.child(position, scope, "patternProperties", text)) for text in patterns)
        )
    if "additionalProperties" in value:
        yield rules.AdditionalProperties(
            reader.child(position, scope, "additionalProperties"),
            frozenset(known),
            tuple(patterns) if isinstance(patterns, dict) else (),
        )
    if "propertyNames" in value and position.draft is not Draft.DRAFT_4:
        yield rules.PropertyNames(reader.child(position, scope, "propertyNames"))


def _dependencies(reader: Below, position: Position, scope: Scope, value: Mapping[str, JsonValue]) -> Iterator[Keyword]:
    # The old keyword is in the new meta-schemas still, and validators go on asserting it.
    modern = (("dependentRequired", "dependentSchemas"),) if position.draft in MODERN else ()
    for together in (*modern, ("dependencies",)):
        names: dict[str, tuple[str, ...]] = {}
        schemas: dict[str, Rule] = {}
        for keyword in together:
            said = value.get(keyword)
            for name, needs in said.items() if isinstance(said, dict) else ():
                if isinstance(needs, list):
                    names[name] = _strings(needs)
                else:
                    schemas[name] = reader.child(position, scope, keyword, name)
        if names:
            yield rules.DependentRequired(names)
        if schemas:
            yield rules.DependentSchemas(schemas)


def _applicators(reader: Below, position: Position, scope: Scope, value: Mapping[str, JsonValue]) -> Iterator[Keyword]:
    for keyword, kind in (("allOf", rules.AllOf), ("anyOf", rules.AnyOf), ("oneOf", rules.OneOf)):
        branches = value.get(keyword)
        if isinstance(branches, list):
            yield kind(tuple(reader.child(position, scope, keyword, index) for index in range(len(branches))))
    if "not" in value:
        yield rules.Not(reader.child(position, scope, "not"))
    if "if" in value and position.draft not in (Draft.DRAFT_4, Draft.DRAFT_6):
        yield rules.IfThenElse(
            reader.child(position, scope, "if"),
            reader.child(position, scope, "then") if "then" in value else None,
            reader.child(position, scope, "else") if "else" in value else None,
        )


def _unevaluated(reader: Below, position: Position, scope: Scope, value: Mapping[str, JsonValue]) -> Iterator[Keyword]:
    if position.draft not in MODERN:
        return
    if "unevaluatedItems" in value:
        yield rules.UnevaluatedItems(reader.child(position, scope, "unevaluatedItems"))
    if "unevaluatedProperties" in value:
        yield rules.UnevaluatedProperties(reader.child(position, scope, "unevaluatedProperties"))


def inputs_of(position: Position) -> frozenset[str]:
    """Names of the write-only inputs of a stored entity: part of its create view, not of the entity itself.

    Only a root that says `x-store` is a stored entity; elsewhere `writeOnly` is a mere annotation.
    """
    value = position.value
    if position.pointer or not isinstance(value, dict) or "x-store" not in value:
        return frozenset()
    members = value.get("properties")
    return frozenset(
        name
        for name, schema in (members.items() if isinstance(members, dict) else ())
        if isinstance(schema, dict) and schema.get("writeOnly") is True
    )


READERS: tuple[tuple[tuple[str, ...], Reader], ...] = (
    (("type",), _type),
    (("const", "enum"), _values),
    (("multipleOf", "minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum"), _numbers),
    (("minLength", "maxLength", "pattern", "format"), _texts),
    (("minItems", "maxItems", "uniqueItems", "prefixItems", "items", "additionalItems", "contains"), _arrays),
    (
        (
            "minProperties", "maxProperties", "required", "properties", "patternProperties",
            "additionalProperties", "propertyNames",
        ),
        _objects,
    ),
    (("dependentRequired", "dependentSchemas", "dependencies"), _dependencies),
    (("allOf", "anyOf", "oneOf", "not", "if"), _applicators),
    (("unevaluatedItems", "unevaluatedProperties"), _unevaluated),
)  # fmt: skip

ORDER = {name: index for index, (names, _) in enumerate(READERS) for name in names}
"""The reader of each keyword, as its place in the order in which keywords are read."""


@lru_cache(maxsize=4096)
def readers_of(names: tuple[str, ...]) -> tuple[Reader, ...]:
    """The readers of a schema with members of these names, in their order. Schemas are many, their kinds few."""
    return tuple(READERS[index][1] for index in sorted({ORDER[name] for name in names if name in ORDER}))
