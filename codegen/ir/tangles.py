"""Which declared types hold themselves by several options of one union: whoever tries options tries them at each level.

What such a type makes of a value is kept while a document is read or written, or the time would double with each level.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from codegen.ir.model import Package
from codegen.ir.rings import Ring, rings
from codegen.ir.rules import RuleId
from codegen.ir.shapes import Alias, Named, Record, Shape, Union, inside


@dataclass(slots=True)
class Tangles:
    """Tells of the types of a package, as they are asked for, whether they are tangled."""

    package: Package
    known: dict[RuleId, bool] = field(default_factory=dict)

    def has(self, identity: RuleId) -> bool:
        """Whether a type is one of those that hold themselves by several options of one union."""
        if identity not in self.known:
            for ring in rings(identity, self._ahead, self.known):
                leads = len(ring) > 1 or not ring.isdisjoint(self._ahead(*ring))
                tangled = leads and any(_forks(shape, ring) for one in ring for shape in self._shapes(one))
                self.known.update(dict.fromkeys(ring, tangled))
        return self.known[identity]

    def _ahead(self, identity: RuleId) -> Iterator[RuleId]:
        return (one for shape in self._shapes(identity) for one in _named(shape) if one in self.package.types)

    def _shapes(self, identity: RuleId) -> Iterator[Shape]:
        declared = self.package.types[identity]
        if isinstance(declared, Record):
            yield from (one.shape for one in declared.fields)
            yield declared.extra
        elif isinstance(declared, Alias):
            yield declared.shape


def _forks(shape: Shape, ring: Ring) -> bool:
    several = isinstance(shape, Union) and sum(not ring.isdisjoint(_named(one)) for one in inside(shape)) > 1
    return several or any(_forks(one, ring) for one in inside(shape))


def _named(shape: Shape) -> Iterator[RuleId]:
    if isinstance(shape, Named):
        yield shape.id
    for one in inside(shape):
        yield from _named(one)
