"""Moves between the states of an enumeration, and what is raised at a forbidden one."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TypeVar

_State = TypeVar("_State", bound=str)


class TransitionError(ValueError):
    """A move that the state machine of a contract does not have: `before` and `after` are the states, `allowed` are
    those that may follow `before`.
    """

    def __init__(self, machine: str, before: str, after: str, allowed: tuple[str, ...]) -> None:
        told = ", ".join(allowed) or "nothing"
        super().__init__(f"{machine} cannot go from {before} to {after}; {before} may be followed by {told}")
        self.before = before
        self.after = after
        self.allowed = allowed


def following(moves: Mapping[_State, frozenset[_State]], before: _State) -> tuple[str, ...]:
    """The states that may follow one, in the order of the contract."""
    return tuple(str(one) for one in moves if one in moves.get(before, ()))


def may_move(moves: Mapping[_State, frozenset[_State]], before: _State, after: _State) -> bool:
    """Whether a move is allowed; staying always is."""
    return before in moves and (before == after or after in moves[before])
