"""The letters of an expression: characters that its atoms do not tell apart are one letter."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache
from typing import TYPE_CHECKING

from codegen.ir.grammar import LAST, Atom

if TYPE_CHECKING:
    from jsonschema_rs import Validator

_PLAIN = 128


def masks_of(atoms: Iterable[Atom]) -> tuple[int, ...]:
    """For each atom the letters that it reads, as bits.

    What a property of Unicode reads beyond ASCII is not asked: one letter stands for all that such an atom may have in
    common with others there.
    """
    several = tuple(atoms)
    named = any(one.properties for one in several)
    probes = sorted({point for one in several for point in _borders(one)} | (set(range(_PLAIN)) if named else {0}))
    columns = dict.fromkeys(tuple(_reads(one, probe) for one in several) for probe in probes)
    if named:
        columns[tuple(_reaches_beyond(one) for one in several)] = None
    masks = [0] * len(several)
    for at, column in enumerate(columns):
        for index, reads in enumerate(column):
            masks[index] |= reads << at
    return tuple(masks)


def _borders(atom: Atom) -> Iterable[int]:
    for low, high in atom.ranges:
        yield low
        if high < LAST:
            yield high + 1


def _reads(atom: Atom, point: int) -> bool:
    inside = any(low <= point <= high for low, high in atom.ranges) or (
        point < _PLAIN and any(_has_property(chr(point), one) for one in atom.properties)
    )
    return inside != atom.negated


def _reaches_beyond(atom: Atom) -> bool:
    return bool(atom.properties) or atom.negated or any(high >= _PLAIN for _, high in atom.ranges)


@cache
def _has_property(character: str, escape: str) -> bool:
    return bool(_judge(escape).is_valid(character))


@cache
def _judge(escape: str) -> Validator:
    # Imported here: most expressions name no property, and the validator is slow to load.
    from jsonschema_rs import validator_for

    return validator_for({"pattern": f"^{escape}$"})
