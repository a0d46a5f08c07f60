"""The type of a record's further properties, where Python can write it down."""

from __future__ import annotations

from codegen.ir.build import uses
from codegen.ir.model import Package
from codegen.ir.shapes import ANY, Alias, NeverShape, Record, Shape


def extra_of(package: Package, record: Record) -> Shape:
    """The shape of further properties; any value where it leads back to the record itself.

    Python reads the annotation of further properties while the class is made, so a class in it has to stand before;
    in a circle none can. The check of the contract judges these values.
    """
    if isinstance(record.extra, NeverShape) or record.extra == ANY:
        return record.extra
    waiting = list(uses(Alias(record.id, record.name, record.place, record.extra)))
    found: set[str] = set()
    while waiting:
        identity = waiting.pop()
        if identity == record.id:
            return ANY
        if identity not in found:
            found.add(identity)
            waiting.extend(uses(package.types[identity]))
    return record.extra
