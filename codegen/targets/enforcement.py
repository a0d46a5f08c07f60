"""Enforcement: who refuses what a contract forbids. Data that a target offers, and that ledger and pages show."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Literal, TypeAlias

from codegen.ir.constraints import Constraint
from codegen.ir.model import Contract

Level: TypeAlias = Literal["type", "check", "documented", "lost"]
LEVELS: tuple[Level, ...] = ("type", "check", "documented", "lost")

TYPE: frozenset[Level] = frozenset(("type",))
CHECK: frozenset[Level] = frozenset(("check",))
BOTH: frozenset[Level] = frozenset(("type", "check"))
DOCUMENTED: frozenset[Level] = frozenset(("documented",))
LOST: frozenset[Level] = frozenset(("lost",))


@dataclass(frozen=True, slots=True)
class Enforcement:
    """What one target makes of the constraints of a package. `target` is its name, `title` the one
    that people read.

    `of` answers for a contract and its constraints: by pointer, the levels. `type`: the type alone refuses whatever
    breaks the constraint. `check`: the generated check does. Both: the type refuses some of it, the check the rest.
    A constraint that is not in the answer is lost, a note is documented. `exactness` says of a contract how types and
    check share the work: `exact by type`; empty where every document goes through the check.
    """

    target: str
    title: str
    of: Callable[[Contract, tuple[Constraint, ...]], Mapping[str, frozenset[Level]]]
    exactness: Callable[[Contract], str] = lambda _: ""

    def levels(self, contract: Contract, constraints: tuple[Constraint, ...]) -> tuple[frozenset[Level], ...]:
        """The levels of each constraint, in the order of the constraints."""
        known = self.of(contract, constraints)
        return tuple(known.get(one.pointer, LOST if one.statement else DOCUMENTED) for one in constraints)


def spelled(levels: frozenset[Level]) -> str:
    """Levels as one word: `type+check`."""
    return "+".join(one for one in LEVELS if one in levels)
