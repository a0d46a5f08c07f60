"""Characters that the atoms of an expression do not tell apart are one letter."""

from __future__ import annotations

from random import Random

from codegen.ir.grammar import LAST, Atom
from codegen.ir.letters import masks_of


def letters(masks: tuple[int, ...]) -> set[tuple[int, ...]]:
    """By which atoms each letter is read, as many letters as there are."""
    width = max((one.bit_length() for one in masks), default=0)
    return {tuple(one >> at & 1 for one in masks) for at in range(width)} - {(0,) * len(masks)}


def told_by_one(atoms: list[Atom]) -> set[tuple[int, ...]]:
    """The same by asking every atom about the characters at the borders of ranges."""
    borders = {point for one in atoms for low, high in one.ranges for point in (low, high + 1)} | {0}
    found = {
        tuple(int(any(low <= at <= high for low, high in one.ranges) != one.negated) for one in atoms)
        for at in borders - {LAST + 1}
    }
    return found - {(0,) * len(atoms)}


def some(random: Random) -> Atom:
    """An atom with ranges that touch, overlap, lie in each other or in a row, and end where Unicode does."""
    points = [0, 9, *random.choices(range(140), k=4), LAST - 1, LAST]
    pairs = [sorted(random.choices(points, k=2)) for _ in range(random.randrange(4))]
    return Atom("x", tuple((low, high) for low, high in pairs), (), random.random() < 0.3)


def test_letters_are_those_that_single_characters_tell() -> None:
    random = Random(1)
    for _ in range(1000):
        atoms = [some(random) for _ in range(random.randrange(6))]
        assert letters(masks_of(atoms)) == told_by_one(atoms)


def test_what_a_property_reads_beyond_ascii_is_in_common_with_all_that_reach_there() -> None:
    letter, big, plain = Atom(r"\p{L}", (), (r"\p{L}",)), Atom("[À-ÿ]", ((0xC0, 0xFF),)), Atom("[a-z]", ((97, 122),))
    found = letters(masks_of([letter, big, plain]))
    assert (1, 1, 0) in found
    assert (1, 0, 1) in found
    assert (0, 0, 1) not in found
