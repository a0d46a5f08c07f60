"""The letters of an expression: characters that its atoms do not tell apart are one letter."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache
from itertools import accumulate
from operator import xor
from typing import TYPE_CHECKING

from codegen.ir.grammar import LAST, Atom, Ranges

if TYPE_CHECKING:
    from jsonschema_rs import Validator

_PLAIN = 128


def masks_of(atoms: Iterable[Atom]) -> tuple[int, ...]:
    """For each atom the letters that it reads, as bits.

    What a property of Unicode reads beyond ASCII is not asked: one letter stands for all that such an atom may have in
    common with others there.
    """
    several = [(one, _read(one)) for one in atoms]
    # Where one begins or ends to read; between two such points all characters are one letter.
    points = {0, *(point for _, ranges in several for low, high in ranges for point in (low, high + 1))} - {LAST + 1}
    at = {point: turn for turn, point in enumerate(sorted(points))}
    at[LAST + 1] = count = len(at)
    masks, turns = [], [0] * (count + 1)
    for index, (one, ranges) in enumerate(several):
        masks.append((1 << count) - 1 if one.negated else 0)
        for start, end in ((at[low], at[high + 1]) for low, high in ranges):
            masks[index] ^= (1 << end) - (1 << start)
            turns[start] ^= 1 << index
            turns[end] ^= 1 << index
    # Letters that go alike are told once: by the first of them.
    first: dict[int, int] = {}
    for turn, readers in enumerate(accumulate(turns[:count], xor)):
        first.setdefault(readers, turn)
    kept = sum(1 << turn for turn in first.values())
    named = any(one.properties for one, _ in several)
    return tuple(
        mask & kept | (named and _reaches_beyond(one)) << count for mask, (one, _) in zip(masks, several, strict=True)
    )


def _read(atom: Atom) -> Ranges:
    """What an atom reads, negation aside and of properties in ASCII alone: in order, with something between any two."""
    ranges = list(atom.ranges)
    if atom.properties:
        ranges += [(at, at) for at in range(_PLAIN) if any(_has_property(chr(at), one) for one in atom.properties)]
    merged: list[tuple[int, int]] = []
    for low, high in sorted(ranges):
        if merged and low <= merged[-1][1] + 1:
            merged[-1] = (merged[-1][0], max(high, merged[-1][1]))
        elif low <= high:
            merged.append((low, high))
    return tuple(merged)


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
