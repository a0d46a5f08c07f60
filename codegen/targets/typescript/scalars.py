"""What rules ask of numbers and texts, as conjuncts over a variable that is known to be one."""

from __future__ import annotations

from codegen.ir import rules
from codegen.targets.typescript.text import number
from codegen.targets.typescript.unit import Unit


def numeric(unit: Unit, members: list[rules.Keyword], variable: str, kind: str) -> list[str]:
    """What keywords ask of a number, as conjuncts."""
    texts = [f"Number.isInteger({variable})" if kind == "integer" else f"Number.isFinite({variable})"]
    for keyword in members:
        match keyword:
            case rules.Minimum():
                texts.append(f"{variable} {'>' if keyword.exclusive else '>='} {number(keyword.value)}")
            case rules.Maximum():
                texts.append(f"{variable} {'<' if keyword.exclusive else '<='} {number(keyword.value)}")
            case rules.MultipleOf():
                texts.append(f"{unit.use('multiple')}({variable}, {number(keyword.divisor)})")
            case _:
                pass
    return texts


def textual(unit: Unit, keyword: rules.Keyword, variable: str, hint: str) -> list[str]:
    """What a keyword asks of a text, as conjuncts."""
    match keyword:
        case rules.MinLength(count):
            if count < 2:
                return [f"{variable}.length > 0"] if count == 1 else []
            return [f"({variable}.length >= {count * 2} || {unit.use('chars')}({variable}) >= {count})"]
        case rules.MaxLength(count):
            if count == 0:
                return [f"{variable}.length === 0"]
            return [f"({variable}.length <= {count} || {unit.use('chars')}({variable}) <= {count})"]
        case rules.Pattern(text):
            return [f"{unit.pattern(text, hint)}.test({variable})"]
        case rules.Format(name):
            return [f"{format_function(unit, name)}({variable})"]
        case _:
            return []


def format_function(unit: Unit, name: str) -> str:
    """The function that judges a format."""
    return unit.use("is" + "".join(part.capitalize() for part in name.split("-")))
