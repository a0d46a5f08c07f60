"""What rules ask of numbers and texts, as conjuncts over a variable; a type is tested where no conjunct does."""

from __future__ import annotations

from collections.abc import Iterable

from codegen.ir import rules
from codegen.targets.typescript.text import number
from codegen.targets.typescript.unit import Unit


def numbers(unit: Unit, members: Iterable[rules.Keyword], variable: str, kind: str) -> list[str]:
    """That a value is a number, or an `integer`, and what keywords ask of it."""
    least: list[int | float] = []
    most: list[int | float] = []
    above: list[str] = []
    below: list[str] = []
    divisible: list[str] = []
    for one in members:
        if isinstance(one, rules.Minimum):
            above.append(f"{variable} > {number(one.value)}") if one.exclusive else least.append(one.value)
        elif isinstance(one, rules.Maximum):
            below.append(f"{variable} < {number(one.value)}") if one.exclusive else most.append(one.value)
        elif isinstance(one, rules.MultipleOf):
            divisible.append(f"{unit.use('multiple')}({variable}, {number(one.divisor)})")
    others = above + below + divisible
    head = [f"typeof {variable} === 'number'"] if others else []
    if least or most:
        low = number(max(least)) if least else "-Infinity"
        high = number(min(most)) if most else "Infinity"
        head.append(f"{unit.use('integer' if kind == 'integer' else 'finite')}({variable}, {low}, {high})")
    else:
        head.append(f"Number.{'isInteger' if kind == 'integer' else 'isFinite'}({variable})")
    return head + others


def strings(unit: Unit, members: Iterable[rules.Keyword], variable: str, hint: str) -> list[str]:
    """That a value is a text, and what keywords ask of it."""
    least: int = 0
    most: int | None = None
    patterns: list[str] = []
    formats: list[str] = []
    for one in members:
        if isinstance(one, rules.MaxLength):
            most = one.count if most is None else min(most, one.count)
        elif isinstance(one, rules.MinLength):
            least = max(least, one.count)
        elif isinstance(one, rules.Format):
            formats.append(f"{format_function(unit, one.name)}({variable})")
        elif isinstance(one, rules.Pattern):
            patterns.append(one.text)
    texts = []
    if least == 0 and most is None:
        texts.append(f"{unit.use('isText')}({variable})")
    else:
        texts += [f"typeof {variable} === 'string'"] if patterns else []
        texts.append(f"{unit.use('sized')}({variable}, {least}, {'Infinity' if most is None else most})")
    texts += [f"{unit.pattern(one, hint)}.test({variable})" for one in patterns]
    return texts + formats


def format_function(unit: Unit, name: str) -> str:
    """The function that judges a format."""
    return unit.use(_FORMATS[name])


_FORMATS = {name: "is" + "".join(part.capitalize() for part in name.split("-")) for name in rules.FORMATS}
