"""What one keyword admits, as a profile."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from codegen.ir import rules
from codegen.ir.meeting import join_all, meet_all
from codegen.ir.numbers import LONG, whole_of
from codegen.ir.profiles import BOTTOM, TOP, ArrayPart, Conjunction, NumberPart, ObjectPart, Profile, TextPart
from codegen.ir.rules import Keyword, Rule, RuleId

_OF_SEVERAL_TYPES = frozenset((rules.Const, rules.Enum, rules.Ref, rules.AllOf, rules.AnyOf, rules.OneOf))
"""Keywords that can say something of any type."""


def of_rule(rule: Rule, profile_of: Callable[[Rule], Profile], ref: Callable[[RuleId], Profile]) -> Profile:
    """What a rule admits: all that each of its keywords does."""
    return _of_one_type(rule) or meet_all(of_keyword(one, rule, profile_of, ref) for one in rule.keywords)


def _of_one_type(rule: Rule) -> Profile | None:
    """What a rule admits that is of objects, or of arrays, alone (most with parts are): made at once, not by steps."""
    first = rule.keywords[0] if rule.keywords else None
    if not isinstance(first, rules.TypeIs):
        return None
    if first.types not in (("object",), ("array",)) or not _OF_SEVERAL_TYPES.isdisjoint(map(type, rule.keywords)):
        return None
    if first.types == ("array",):
        return Profile(False, frozenset(), (), (), (_array(rule),), ())
    return Profile(False, frozenset(), (), (), (), (_object(rule),))


def _object(rule: Rule) -> ObjectPart:
    fields: dict[str, Conjunction] = {}
    required: frozenset[str] = frozenset()
    rest: tuple[Conjunction, ...] = ((),)
    for keyword in rule.keywords:
        match keyword:
            case rules.Properties(members):
                fields = {name: (one,) for name, one in members.items()}
            case rules.Required(names):
                required = frozenset(names)
            case rules.AdditionalProperties(other):
                rest = _rest(other, rule)
            case _:
                pass
    path = (rule.id,) if fields or rest != ((),) else ()
    return ObjectPart(fields, rest, required, path=path)


def _array(rule: Rule) -> ArrayPart:
    leading: tuple[Conjunction, ...] = ()
    rest: Conjunction = ()
    minimum, maximum, known = 0, None, False
    for keyword in rule.keywords:
        match keyword:
            case rules.PrefixItems(several):
                leading, known = tuple((one,) for one in several), True
            case rules.Items(item):
                rest, known = (item,), True
            case rules.MinItems(count):
                minimum = count
            case rules.MaxItems(count):
                maximum = count
            case _:
                pass
    return ArrayPart(leading, rest, minimum, maximum, known)


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
    path = (rule.id,)
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
            return replace(TOP, objects=(ObjectPart({name: (one,) for name, one in members.items()}, path=path),))
        case rules.AdditionalProperties(other, names, _):
            fields: dict[str, Conjunction] = dict.fromkeys(sorted(names), ())
            return replace(TOP, objects=(ObjectPart(fields, _rest(other, rule), path=path),))
        case rules.Required(names):
            return replace(TOP, objects=(ObjectPart({}, required=frozenset(names), path=path),))
        case _:
            return TOP


def _rest(other: Rule, rule: Rule) -> tuple[Conjunction, ...]:
    """The alternatives for properties that a rule does not name, where it has `other` for all that match no pattern."""
    patterned = [keyword.rules for keyword in rule.keywords if isinstance(keyword, rules.PatternProperties)]
    alternatives: list[Conjunction] = [(one,) for group in patterned for _, one in group]
    if other.keywords != (rules.Never(),):
        alternatives.append((other,) if other.keywords else ())
    return ((),) if () in alternatives else tuple(alternatives)


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
    whole = tuple(dict.fromkeys(whole_of(value) for value in numbers if value == int(value)))
    listed = whole if all(abs(value) < LONG for value in whole) else None
    integral = all(value == int(value) for value in numbers)
    part = NumberPart(integral=True, values=listed) if integral else NumberPart()
    return Profile(
        None in values,
        frozenset(value for value in values if isinstance(value, bool)),
        (part,) if numbers else (),
        (TextPart(values=texts),) if texts else (),
        TOP.arrays if any(isinstance(value, list) for value in values) else (),
        TOP.objects if any(isinstance(value, dict) for value in values) else (),
    )
