"""Choices: the Python types that authors ask for, and what speaks against them."""

from __future__ import annotations

from collections.abc import Iterator

from codegen.diagnostics import Diagnostic, Place, finding
from codegen.ir.model import Package
from codegen.ir.shapes import Alias, Enumeration, Record, Scalar, ScalarKind, Shape
from codegen.targets.python import codes
from codegen.targets.python.inside import shapes_in

_FORMATS = {"datetime": "date-time", "date": "date", "time": "time", "UUID": "uuid"}


def unknown_types(package: Package) -> list[Diagnostic]:
    """A finding for every choice that this target does not offer for the value."""
    found = {
        (one.hints["python"], place): None
        for shape, place in _placed(package)
        for one in shapes_in(shape)
        if isinstance(one, Scalar) and not _is_known(one)
    }
    advice = "Take `str`, a type that fits the format, or leave the choice out."
    return [finding(codes.UNKNOWN_TYPE, f"`{chosen}` is no Python type for this value", place, help=advice)
            for chosen, place in found]  # fmt: skip


def _placed(package: Package) -> Iterator[tuple[Shape, Place]]:
    """The shapes of everything that the classes of a package hold."""
    for declared in package.types.values():
        match declared:
            case Record():
                yield from ((one.shape, one.place) for one in declared.fields)
                yield declared.extra, declared.place
            case Alias():
                yield declared.shape, declared.place
            case Enumeration():
                pass
    for view in (each for contract in package.contracts for each in contract.views):
        yield from ((one.shape, one.rule.place) for one in view.fields if one.facts.input_only)


def _is_known(shape: Scalar) -> bool:
    chosen = shape.hints.get("python", "")
    if shape.kind is not ScalarKind.STRING:
        return not chosen
    match chosen:
        case "" | "str":
            return True
        case "Decimal":
            return not shape.format
        case _:
            return _FORMATS.get(chosen) == shape.format
