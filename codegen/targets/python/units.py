"""Units in Python: a type for each unit, which a type checker keeps apart from the others and pydantic sees through."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from codegen.ir.model import Package
from codegen.ir.shapes import Scalar, ScalarKind
from codegen.ir.units import DURATIONS, scalars_with_units
from codegen.targets.python.text import literal
from codegen.targets.python.words import TYPES

MODULE = "units"

_SUFFIXES: Mapping[str, str] = {"int": "", "float": "Float", "Decimal": "Decimal"}
"""A whole number of a unit has the plain name; a type's name depends on nothing but the unit and the base."""

_TOLD: Mapping[str, str] = {
    "int": "A whole number of {}.", "float": "A number of {}.", "Decimal": "A decimal number of {}.",
}  # fmt: skip

_GIVEN = (("seconds", "int"), ("minutes", "float"))
"""What the conversions of durations stand on: their module has these types."""


@dataclass(frozen=True, slots=True)
class Units:
    """The types of a package's units: names by unit and base (`int`, `float`, `Decimal`)."""

    names: Mapping[tuple[str, str], str]

    @property
    def durations(self) -> bool:
        """Whether anything is counted in seconds or minutes."""
        return any(unit in DURATIONS for unit, _ in self.names)

    def of(self, shape: Scalar) -> str:
        """The type of a number with a unit of the package; nothing for everything else."""
        return self.names.get((shape.unit, base_of(shape)), "")


def units_of(package: Package) -> Units:
    """The types of the units of a package."""
    found = {(one.unit, base_of(one)) for one in scalars_with_units(package) if base_of(one)}
    if any(unit in DURATIONS for unit, _ in found):
        found |= {*_GIVEN}
    return Units({pair: _spelled(*pair) for pair in sorted(found)})


def type_of(shape: Scalar) -> str:
    """The type of a number with a unit; nothing for everything else."""
    base = base_of(shape) if shape.unit else ""
    return _spelled(shape.unit, base) if base else ""


def base_of(shape: Scalar) -> str:
    """The Python type of a number, or of a text that holds one; nothing for everything else."""
    match shape.kind:
        case ScalarKind.INTEGER:
            return "int"
        case ScalarKind.NUMBER:
            return "float"
        case ScalarKind.STRING if shape.hints.get("python") == "Decimal":
            return "Decimal"
        case _:
            return ""


def text_of(units: Units) -> str:
    """The module of the types."""
    own = {pair: name for pair, name in units.names.items() if not (units.durations and pair in _GIVEN)}
    lines = ["from decimal import Decimal"] if any(base == "Decimal" for _, base in own) else []
    lines += ["from typing import NewType"] if own else []
    lines += ["", "from .durations import MinutesFloat, Seconds"] if units.durations else []
    listed = "".join(f"    {literal(name)},\n" for name in sorted(units.names.values()))
    declared = "\n\n".join(
        f'{name} = NewType({literal(name)}, {base})\n"""{_TOLD[base].format(unit)}"""'
        for (unit, base), name in own.items()
    )
    head = '"""Numbers with their units: type checkers tell them apart, and at run time they are plain numbers."""\n\n'
    parts = ["from __future__ import annotations", "\n".join(lines).strip("\n"), declared, f"__all__ = [\n{listed}]"]
    return head + "\n\n".join(one for one in parts if one) + "\n"


def _spelled(unit: str, base: str) -> str:
    """A class name that no other unit has: where words run together could be taken for others, they do not."""
    words = unit.split("_")
    plain = all(one[:1].isalpha() for one in words) and words[-1] not in ("float", "decimal")
    name = ("".join(one.capitalize() for one in words) if plain else unit.capitalize()) + _SUFFIXES[base]
    # A unit may end with an underscore itself: it gets one more than a name that is taken.
    return f"{name}_" if unit.endswith("_") or name in TYPES or name == "NewType" else name
