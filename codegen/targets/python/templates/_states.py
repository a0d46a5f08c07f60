"""Moves between the states of an enumeration, and what is raised at a forbidden one."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TypeVar

_State = TypeVar("_State", bound=str)


class TransitionError(ValueError):
    """A move that the state machine of a contract does not have: `before` and `after` are the states."""

    def __init__(self, machine: str, before: str, after: str) -> None:
        super().__init__(f"{machine} cannot go from {str(before)!r} to {str(after)!r}")
        self.before = before
        self.after = after


def may_move(moves: Mapping[_State, frozenset[_State]], before: _State, after: _State) -> bool:
    """Whether a move is allowed; staying always is."""
    return before in moves and (before == after or after in moves[before])
