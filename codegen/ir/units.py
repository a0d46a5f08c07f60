"""Units: what the numbers of a package count."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from codegen.ir.model import Package
from codegen.ir.shapes import Alias, ListOf, MapOf, Record, Scalar, Shape, Tuple, Union

DURATIONS = frozenset({"seconds", "minutes"})
"""The units that every language converts into one another, and shows to people."""


def scalars_with_units(package: Package) -> Iterator[Scalar]:
    """Every scalar of a package that has a unit, once for each place where it stands."""
    waiting = list(_shapes(package))
    while waiting:
        match waiting.pop():
            case Scalar() as one if one.unit:
                yield one
            case ListOf(inner) | MapOf(inner):
                waiting.append(inner)
            case Tuple(items, rest):
                waiting += [*items, rest]
            case Union(options):
                waiting += options
            case _:
                pass


def _shapes(package: Package) -> Iterable[Shape]:
    for declared in package.types.values():
        if isinstance(declared, Record):
            yield from (one.shape for one in declared.fields)
            yield declared.extra
        elif isinstance(declared, Alias):
            yield declared.shape
    for contract in package.contracts:
        yield from (one.shape for view in contract.views for one in view.fields)
