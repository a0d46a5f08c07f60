"""Shapes of the parts of a profile that hold no other shapes, and shapes side by side."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from codegen.ir.profiles import NumberPart, Profile, TextPart
from codegen.ir.shapes import ANY, NEVER, NULL, Literals, MapOf, Scalar, ScalarKind, Shape, Union, options_of
from codegen.source.model import JsonValue


def heading(value: JsonValue) -> tuple[str, str, bool]:
    """Title, description and deprecation of a schema."""
    said = value if isinstance(value, dict) else {}
    title, description = said.get("title"), said.get("description")
    return (
        title if isinstance(title, str) else "",
        description if isinstance(description, str) else "",
        said.get("deprecated") is True,
    )


def text_shape(part: TextPart, hints: Mapping[str, str], unit: str) -> Shape:
    """The shape of strings."""
    if part.values is not None:
        return Literals(part.values)
    return Scalar(ScalarKind.STRING, part.format, unit=unit, hints=hints)


def number_shape(part: NumberPart, hints: Mapping[str, str], unit: str) -> Shape:
    """The shape of numbers."""
    if part.values is not None:
        return Literals(part.values)
    kind = ScalarKind.INTEGER if part.integral else ScalarKind.NUMBER
    return Scalar(kind, "", part.minimum, part.maximum, unit, hints)


def booleans_shape(values: frozenset[bool]) -> tuple[Shape, ...]:
    """The shape of booleans: nothing, one literal, or the type."""
    if len(values) == 2:
        return (Scalar(ScalarKind.BOOLEAN),)
    return tuple(Literals((value,)) for value in values)


def opaque_shape(profile: Profile) -> Shape:
    """The shape of content whose inner names are not ours."""
    plain = not (profile.booleans or profile.numbers or profile.texts or profile.arrays)
    if profile.objects and plain:
        content = MapOf(ANY, opaque=True)
        return Union((content, NULL)) if profile.null else content
    return ANY


def union_shape(options: tuple[Shape, ...]) -> Shape:
    """The options side by side: flat, each once, null last; texts of several kinds come down to plain text."""
    if len(options) == 1 and not isinstance(options[0], Union):
        return options[0]
    flat = [one for option in options for one in options_of(option) if not isinstance(one, type(NEVER))]
    if len(flat) < 2:
        return flat[0] if flat else NEVER
    if any(one == ANY for one in flat):
        return ANY
    plain = [one for one in flat if isinstance(one, Scalar) and one.kind is ScalarKind.STRING]
    if len({one.format for one in plain}) > 1:
        flat = [replace(one, format="") if one in plain else one for one in flat]
    unique = list({repr(one): one for one in flat}.values())
    ordered = [one for one in unique if one != NULL] + [one for one in unique if one == NULL]
    return ordered[0] if len(ordered) == 1 else Union(tuple(ordered))
