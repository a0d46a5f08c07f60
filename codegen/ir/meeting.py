"""Profiles that meet (all of them hold) and profiles that join (any of them holds), type by type.

Where an exact answer would cost too much, the wider one is taken.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace
from typing import TypeVar

from codegen.ir.profiles import BOTTOM, TOP, ArrayPart, Conjunction, NumberPart, ObjectPart, Profile, TextPart

MAX_ALTERNATIVES = 24

P = TypeVar("P")


def meet_all(profiles: Iterable[Profile]) -> Profile:
    """What all of the profiles admit."""
    result = TOP
    for one in profiles:
        result = meet(result, one)
    return result


def meet(one: Profile, other: Profile) -> Profile:
    """What both profiles admit, or a little more."""
    if one is TOP or other is TOP:
        return other if one is TOP else one
    return Profile(
        one.null and other.null,
        one.booleans & other.booleans,
        _cross(one.numbers, other.numbers, _meet_numbers),
        _cross(one.texts, other.texts, _meet_texts),
        _cross(one.arrays, other.arrays, _meet_arrays),
        _cross(one.objects, other.objects, _meet_objects),
    )


def _cross(ones: tuple[P, ...], others: tuple[P, ...], meeting: Callable[[P, P], P | None]) -> tuple[P, ...]:
    if len(ones) * len(others) > MAX_ALTERNATIVES:
        return ones if len(ones) <= len(others) else others
    met = (meeting(one, other) for one in ones for other in others)
    return tuple(_unique(one for one in met if one is not None))


def _unique(parts: Iterable[P]) -> list[P]:
    found: list[P] = []
    for part in parts:
        if part not in found:
            found.append(part)
    return found


def _meet_numbers(one: NumberPart, other: NumberPart) -> NumberPart | None:
    low = [value for value in (one.minimum, other.minimum) if value is not None]
    high = [value for value in (one.maximum, other.maximum) if value is not None]
    values = one.values if other.values is None else other.values
    if one.values is not None and other.values is not None:
        values = tuple(value for value in one.values if value in other.values)
        if not values:
            return None
    return NumberPart(one.integral or other.integral, max(low) if low else None, min(high) if high else None, values)


def _meet_texts(one: TextPart, other: TextPart) -> TextPart | None:
    if one.values is not None and other.values is not None:
        values = tuple(value for value in one.values if value in other.values)
        return TextPart(values=values) if values else None
    if one.values is not None or other.values is not None:
        return TextPart(values=one.values if one.values is not None else other.values)
    return TextPart(one.format or other.format)


def _meet_arrays(one: ArrayPart, other: ArrayPart) -> ArrayPart:
    length = max(len(one.leading), len(other.leading))
    leading = tuple(_at(one, index) + _at(other, index) for index in range(length))
    tops = [value for value in (one.maximum, other.maximum) if value is not None]
    return ArrayPart(
        leading, one.rest + other.rest, max(one.minimum, other.minimum), min(tops) if tops else None,
        one.known or other.known,
    )  # fmt: skip


def _at(part: ArrayPart, index: int) -> Conjunction:
    return part.leading[index] if index < len(part.leading) else part.rest


def _meet_objects(one: ObjectPart, other: ObjectPart) -> ObjectPart:
    required = one.required | other.required
    path = tuple(dict.fromkeys((*one.path, *other.path)))
    if other.bare or one.bare:
        full, bare = (one, other) if other.bare else (other, one)
        if not (bare.required - full.required) & full.fields.keys():
            return replace(full, required=required)
        return replace(full, required=required, origin="", path=path)
    names = dict.fromkeys((*one.fields, *other.fields))
    fields = {name: one.fields.get(name, ()) + other.fields.get(name, ()) for name in names}
    return ObjectPart(fields, _meet_rest(one.rest, other.rest), required, "", path)


def _meet_rest(one: tuple[Conjunction, ...], other: tuple[Conjunction, ...]) -> tuple[Conjunction, ...]:
    if one == ((),) or other == ((),):
        return other if one == ((),) else one
    if len(one) == 1 and len(other) == 1:
        return (one[0] + other[0],)
    return one if len(one) <= len(other) else other


def join_all(profiles: list[Profile]) -> Profile:
    """What any of the profiles admits."""
    if not profiles:
        return BOTTOM
    result = profiles[0]
    for one in profiles[1:]:
        result = _join(result, one)
    return result


def _join(one: Profile, other: Profile) -> Profile:
    if one is TOP or other is TOP:
        return TOP
    return Profile(
        one.null or other.null,
        one.booleans | other.booleans,
        _join_numbers(one.numbers, other.numbers),
        _join_texts(one.texts, other.texts),
        _join_parts(one.arrays, other.arrays, ArrayPart()),
        _join_objects(one.objects, other.objects),
    )


def _join_numbers(ones: tuple[NumberPart, ...], others: tuple[NumberPart, ...]) -> tuple[NumberPart, ...]:
    both = (*ones, *others)
    if not ones or not others:
        return both
    if all(part.values is not None for part in both):
        return (NumberPart(True, values=tuple(dict.fromkeys(v for part in both for v in part.values or ()))),)
    lows, highs = [part.minimum for part in both], [part.maximum for part in both]
    known_lows, known_highs = [v for v in lows if v is not None], [v for v in highs if v is not None]
    return (
        NumberPart(
            all(part.integral for part in both),
            min(known_lows) if len(known_lows) == len(lows) else None,
            max(known_highs) if len(known_highs) == len(highs) else None,
        ),
    )


def _join_texts(ones: tuple[TextPart, ...], others: tuple[TextPart, ...]) -> tuple[TextPart, ...]:
    both = (*ones, *others)
    if not ones or not others:
        return both
    if all(part.values is not None for part in both):
        return (TextPart(values=tuple(dict.fromkeys(v for part in both for v in part.values or ()))),)
    formats = {part.format for part in both if part.values is None}
    mixed = len(formats) > 1 or any(part.values is not None for part in both)
    return (TextPart() if mixed else TextPart(formats.pop()),)


def _join_parts(ones: tuple[ArrayPart, ...], others: tuple[ArrayPart, ...], widest: ArrayPart) -> tuple[ArrayPart, ...]:
    both = (*ones, *others)
    if any(not part.known for part in both) or len(both) > MAX_ALTERNATIVES:
        return (widest,) if both else ()
    return tuple(_unique(both))


def _join_objects(ones: tuple[ObjectPart, ...], others: tuple[ObjectPart, ...]) -> tuple[ObjectPart, ...]:
    both = (*ones, *others)
    if any(part.bare for part in both):
        return (ObjectPart({}),)
    if len(both) > 4 * MAX_ALTERNATIVES:
        return (ObjectPart({}),)
    return tuple(_unique(both))
