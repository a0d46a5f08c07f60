"""What rules ask of numbers and texts, as conjuncts over a variable; a type is tested where no conjunct does."""

from __future__ import annotations

from codegen.ir import rules
from codegen.targets.typescript.text import number
from codegen.targets.typescript.unit import Unit


def numbers(unit: Unit, members: list[rules.Keyword], variable: str, kind: str) -> list[str]:
    """That a value is a number, or an `integer`, and what keywords ask of it."""
    least = [one.value for one in members if isinstance(one, rules.Minimum) and not one.exclusive]
    most = [one.value for one in members if isinstance(one, rules.Maximum) and not one.exclusive]
    above = [one.value for one in members if isinstance(one, rules.Minimum) and one.exclusive]
    below = [one.value for one in members if isinstance(one, rules.Maximum) and one.exclusive]
    divisors = [one.divisor for one in members if isinstance(one, rules.MultipleOf)]
    head = [f"typeof {variable} === 'number'"] if above or below or divisors else []
    if least or most:
        low = number(max(least)) if least else "-Infinity"
        high = number(min(most)) if most else "Infinity"
        head.append(f"{unit.use('integer' if kind == 'integer' else 'finite')}({variable}, {low}, {high})")
    else:
        head.append(f"Number.{'isInteger' if kind == 'integer' else 'isFinite'}({variable})")
    return [
        *head,
        *(f"{variable} > {number(one)}" for one in above),
        *(f"{variable} < {number(one)}" for one in below),
        *(f"{unit.use('multiple')}({variable}, {number(one)})" for one in divisors),
    ]


def strings(unit: Unit, members: list[rules.Keyword], variable: str, hint: str) -> list[str]:
    """That a value is a text, and what keywords ask of it."""
    least = max((one.count for one in members if isinstance(one, rules.MinLength)), default=0)
    most = min((one.count for one in members if isinstance(one, rules.MaxLength)), default=None)
    patterns = [one.text for one in members if isinstance(one, rules.Pattern)]
    formats = [format_function(unit, one.name) for one in members if isinstance(one, rules.Format)]
    texts = []
    if least == 0 and most is None:
        texts.append(f"{unit.use('isText')}({variable})")
    else:
        texts += [f"typeof {variable} === 'string'"] if patterns else []
        texts.append(f"{unit.use('sized')}({variable}, {least}, {'Infinity' if most is None else most})")
    texts += [f"{unit.pattern(one, hint)}.test({variable})" for one in patterns]
    texts += [f"{one}({variable})" for one in formats]
    return texts


def format_function(unit: Unit, name: str) -> str:
    """The function that judges a format."""
    return unit.use("is" + "".join(part.capitalize() for part in name.split("-")))
