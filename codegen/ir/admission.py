"""What one keyword admits, as a profile."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from codegen.ir import rules
from codegen.ir.meeting import join_all, meet_all
from codegen.ir.numbers import LONG, whole_of
from codegen.ir.profiles import BOTTOM, TOP, ArrayPart, Conjunction, NumberPart, ObjectPart, Profile, TextPart
from codegen.ir.rules import Keyword, Rule, RuleId


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
            return replace(TOP, objects=(_rest(other, names, rule),))
        case rules.Required(names):
            return replace(TOP, objects=(ObjectPart({}, required=frozenset(names), path=path),))
        case _:
            return TOP


def _rest(other: Rule, names: frozenset[str], rule: Rule) -> ObjectPart:
    patterned = [keyword.rules for keyword in rule.keywords if isinstance(keyword, rules.PatternProperties)]
    alternatives: list[Conjunction] = [(one,) for group in patterned for _, one in group]
    if other.keywords != (rules.Never(),):
        alternatives.append((other,) if other.keywords else ())
    fields: dict[str, Conjunction] = dict.fromkeys(sorted(names), ())
    return ObjectPart(fields, ((),) if () in alternatives else tuple(alternatives), path=(rule.id,))


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
