"""Shapes: what a document looks like to a program. A shape admits every document that its rules accept; it may
admit more, and the generated check answers for the difference. Names are wire names; no language is known here.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import NamedTuple, TypeAlias

from codegen.diagnostics import Place
from codegen.ir.facts import EnumFacts, FieldFacts, StateMachine
from codegen.ir.rules import Rule, RuleId


class ScalarKind(StrEnum):
    """The JSON type of a scalar. `integer` admits 1.0."""

    STRING = "string"
    INTEGER = "integer"
    NUMBER = "number"
    BOOLEAN = "boolean"
    NULL = "null"


@dataclass(frozen=True, slots=True)
class AnyShape:
    """Any JSON value, kept as it is; names inside are never renamed."""


@dataclass(frozen=True, slots=True)
class NeverShape:
    """No value (a property that must be absent, an impossible branch)."""


@dataclass(frozen=True, slots=True)
class Scalar:
    """A scalar. `format` is one of `FORMATS` or empty; `minimum` and `maximum` bound an integer where known.

    `hints` is the author's choice of type per language (`x-type`), by language name: for example
    `{"typescript": "bigint"}`. Targets refuse a hint they do not know.
    """

    kind: ScalarKind
    format: str = ""
    minimum: int | float | None = None
    maximum: int | float | None = None
    unit: str = ""
    hints: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Literals:
    """One of a few scalars, written in place (an inline `enum` or `const` of strings, integers, booleans, null)."""

    values: tuple[str | int | bool | None, ...]


@dataclass(frozen=True, slots=True)
class ListOf:
    """An array of like items."""

    item: Shape
    minimum: int = 0
    maximum: int | None = None


@dataclass(frozen=True, slots=True)
class Tuple:
    """An array with known leading items: `required` of them must be there; `rest` is the shape of further items.

    `rest` is `NeverShape` for a closed tuple.
    """

    items: tuple[Shape, ...]
    rest: Shape
    required: int


@dataclass(frozen=True, slots=True)
class MapOf:
    """An object whose names are data: never renamed. `opaque` marks content whose inner names are not ours."""

    value: Shape
    opaque: bool = False


@dataclass(frozen=True, slots=True)
class Union:
    """Any of the options (at least two, flat, no duplicates; null, if there, comes last)."""

    options: tuple[Shape, ...]


@dataclass(frozen=True, slots=True)
class Named:
    """A use of a declared type: `id` is a key of `Package.types`."""

    id: RuleId


Shape: TypeAlias = "AnyShape | NeverShape | Scalar | Literals | ListOf | Tuple | MapOf | Union | Named"


@dataclass(frozen=True, slots=True)
class TypeName:
    """The name of a declared type before any language spells it: lower-case words, and the author's own spellings.

    `overrides` comes from `x-name` by language name. Two types of a package never share `words`.
    """

    words: tuple[str, ...]
    overrides: Mapping[str, str] = field(default_factory=dict)


class Field(NamedTuple):
    """A known property of a record. `name` is the wire name; `rule` is the property's own rule.

    `required`: the stored document must have it. A shape with null in it may be null; the two are independent.
    `place` is the property's schema in the contract.
    """

    name: str
    shape: Shape
    required: bool
    rule: Rule
    place: Place
    facts: FieldFacts


@dataclass(frozen=True, slots=True)
class Record:
    """An object with known properties.

    `extra` is the shape of properties beside the known ones: `NeverShape` when there are none (closed),
    `AnyShape` for an open object. Extra names are never renamed.
    """

    id: RuleId
    name: TypeName
    place: Place
    fields: tuple[Field, ...]
    extra: Shape
    title: str = ""
    description: str = ""
    deprecated: bool = False


@dataclass(frozen=True, slots=True)
class Enumeration:
    """A named list of values (strings, or integers), each with its documentation; maybe a state machine."""

    id: RuleId
    name: TypeName
    place: Place
    values: tuple[str | int, ...]
    facts: EnumFacts
    machine: StateMachine | None = None
    title: str = ""
    description: str = ""
    deprecated: bool = False


@dataclass(frozen=True, slots=True)
class Alias:
    """A named type that is neither record nor enumeration: a scalar, an array, a union, a map.

    `recursive` tells whether the type reaches itself without passing a record (a target then needs a name for it).
    """

    id: RuleId
    name: TypeName
    place: Place
    shape: Shape
    recursive: bool = False
    title: str = ""
    description: str = ""
    deprecated: bool = False


Declaration: TypeAlias = "Record | Enumeration | Alias"

NULL = Scalar(ScalarKind.NULL)
ANY = AnyShape()
NEVER = NeverShape()


def options_of(shape: Shape) -> tuple[Shape, ...]:
    """The options of a union; any other shape is its own only option."""
    return shape.options if isinstance(shape, Union) else (shape,)


def inside(shape: Shape) -> tuple[Shape, ...]:
    """The shapes right inside a shape; none in a scalar, in values, or in a use of a declared type."""
    match shape:
        case ListOf():
            return (shape.item,)
        case MapOf():
            return (shape.value,)
        case Tuple():
            return (*shape.items, shape.rest)
        case Union():
            return shape.options
        case _:
            return ()


def is_nullable(shape: Shape) -> bool:
    """Whether null is among the values that the shape admits (an `AnyShape` admits everything)."""
    return any(
        isinstance(one, AnyShape) or one == NULL or (isinstance(one, Literals) and None in one.values)
        for one in options_of(shape)
    )


def without_null(shape: Shape) -> Shape:
    """The shape less its null option; `NeverShape` when null was all."""
    rest = tuple(
        Literals(tuple(value for value in one.values if value is not None)) if isinstance(one, Literals) else one
        for one in options_of(shape)
        if one not in (NULL, Literals((None,)))
    )
    if not rest:
        return NEVER
    return rest[0] if len(rest) == 1 else Union(rest)
