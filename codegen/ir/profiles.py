"""Profiles: what a conjunction of rules admits, one JSON type at a time. The step between rules and shapes.

A profile is an upper bound: whatever the rules accept, the profile admits. Two profiles meet type by type, and
branches join type by type; where an exact answer would cost too much, the wider one is taken.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from typing import TypeAlias, TypeVar

from codegen.ir import rules
from codegen.ir.rules import Keyword, Rule, RuleId

Conjunction: TypeAlias = tuple[Rule, ...]
"""Rules that all hold for one value."""

MAX_ALTERNATIVES = 24

P = TypeVar("P")


@dataclass(frozen=True, slots=True)
class TextPart:
    """Strings: of a format, or one of a few."""

    format: str = ""
    values: tuple[str, ...] | None = None


@dataclass(frozen=True, slots=True)
class NumberPart:
    """Numbers: whole ones only, within bounds, or one of a few whole ones."""

    integral: bool = False
    minimum: int | float | None = None
    maximum: int | float | None = None
    values: tuple[int, ...] | None = None


@dataclass(frozen=True, slots=True)
class ArrayPart:
    """Arrays: rules by position, rules of the rest, bounds of the length. `known` is false where nothing is said."""

    leading: tuple[Conjunction, ...] = ()
    rest: Conjunction = ()
    minimum: int = 0
    maximum: int | None = None
    known: bool = False


@dataclass(frozen=True, slots=True)
class ObjectPart:
    """Objects: rules by known property, alternatives for any other property (none: there is no other), required names.

    `origin` is the definition that this part is exactly, `path` are the rules that added to it.
    """

    fields: Mapping[str, Conjunction]
    rest: tuple[Conjunction, ...] = ((),)
    required: frozenset[str] = frozenset()
    origin: RuleId = ""
    path: tuple[RuleId, ...] = ()

    @property
    def bare(self) -> bool:
        """Whether nothing is said of properties at all."""
        return not self.fields and self.rest == ((),)


@dataclass(frozen=True, slots=True)
class Profile:
    """Per JSON type what is admitted: `None` or an empty tuple where the type is not admitted at all."""

    null: bool
    booleans: frozenset[bool]
    numbers: tuple[NumberPart, ...]
    texts: tuple[TextPart, ...]
    arrays: tuple[ArrayPart, ...]
    objects: tuple[ObjectPart, ...]

    @property
    def anything(self) -> bool:
        """Whether nothing is known: every value is admitted."""
        return self == TOP


TOP = Profile(
    True, frozenset((False, True)), (NumberPart(),), (TextPart(),), (ArrayPart(),), (ObjectPart({}),)
)
BOTTOM = Profile(False, frozenset(), (), (), (), ())


def of_keyword(
    keyword: Keyword, rule: Rule, profile_of: Callable[[Rule], Profile], ref: Callable[[RuleId], Profile]
) -> Profile:
    """What one keyword admits. `profile_of` answers for subschemas in place, `ref` for references."""
    match keyword:
        case rules.Never():
            return BOTTOM
        case rules.TypeIs(types):
            return _of_types(types)
        case rules.Const(value):
            return _of_values((value,))
        case rules.Enum(values):
            return _of_values(values)
        case rules.Minimum(value):
            return replace(TOP, numbers=(NumberPart(minimum=value),))
        case rules.Maximum(value):
            return replace(TOP, numbers=(NumberPart(maximum=value),))
        case rules.Format(name):
            return replace(TOP, texts=(TextPart(name),))
        case rules.Ref(target):
            return ref(target)
        case rules.AllOf(branches):
            return meet_all(profile_of(one) for one in branches)
        case rules.AnyOf(branches) | rules.OneOf(branches):
            return join_all([profile_of(one) for one in branches])
        case _:
            return _of_structure(keyword, rule)


def _of_structure(keyword: Keyword, rule: Rule) -> Profile:
    part = ObjectPart({}, path=(rule.id,))
    match keyword:
        case rules.PrefixItems(leading):
            return replace(TOP, arrays=(ArrayPart(tuple((one,) for one in leading), known=True),))
        case rules.Items(item, after):
            open_head: tuple[Conjunction, ...] = tuple(() for _ in range(after))
            return replace(TOP, arrays=(ArrayPart(open_head, (item,), known=True),))
        case rules.MinItems(count):
            return replace(TOP, arrays=(ArrayPart(minimum=count),))
        case rules.MaxItems(count):
            return replace(TOP, arrays=(ArrayPart(maximum=count),))
        case rules.Properties(members):
            return replace(TOP, objects=(replace(part, fields={name: (one,) for name, one in members.items()}),))
        case rules.AdditionalProperties(other, names, _):
            return replace(TOP, objects=(_rest(part, other, names, rule),))
        case rules.Required(names):
            return replace(TOP, objects=(replace(part, required=frozenset(names)),))
        case _:
            return TOP


def _rest(part: ObjectPart, other: Rule, names: frozenset[str], rule: Rule) -> ObjectPart:
    patterned = [keyword.rules for keyword in rule.keywords if isinstance(keyword, rules.PatternProperties)]
    alternatives: list[Conjunction] = [(one,) for group in patterned for _, one in group]
    if other.keywords != (rules.Never(),):
        alternatives.append((other,) if other.keywords else ())
    fields: dict[str, Conjunction] = dict.fromkeys(sorted(names), ())
    return replace(part, fields=fields, rest=((),) if () in alternatives else tuple(alternatives))


def _of_types(types: tuple[str, ...]) -> Profile:
    numbers = TOP.numbers if "number" in types else (NumberPart(integral=True),) if "integer" in types else ()
    return Profile(
        "null" in types,
        TOP.booleans if "boolean" in types else frozenset(),
        numbers,
        TOP.texts if "string" in types else (),
        TOP.arrays if "array" in types else (),
        TOP.objects if "object" in types else (),
    )


def _of_values(values: tuple[object, ...]) -> Profile:
    texts = tuple(dict.fromkeys(value for value in values if isinstance(value, str)))
    numbers = [value for value in values if isinstance(value, (int, float)) and not isinstance(value, bool)]
    whole = tuple(dict.fromkeys(int(value) for value in numbers if value == int(value)))
    part = NumberPart(integral=True, values=whole) if len(whole) == len(set(numbers)) else NumberPart()
    return Profile(
        None in values,
        frozenset(value for value in values if isinstance(value, bool)),
        (part,) if numbers else (),
        (TextPart(values=texts),) if texts else (),
        TOP.arrays if any(isinstance(value, list) for value in values) else (),
        TOP.objects if any(isinstance(value, dict) for value in values) else (),
    )


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
    return NumberPart(
        one.integral or other.integral, max(low) if low else None, min(high) if high else None, values
    )


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
