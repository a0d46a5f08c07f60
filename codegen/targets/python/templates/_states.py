"""Moves between the states of an enumeration, and what is raised at a forbidden one."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TypeVar

_State = TypeVar("_State", bound=str)


class TransitionError(ValueError):
    """A move that the state machine of a contract does not have: `before` and `after` are the states, `allowed` are
    those that may follow `before`, in the order of the contract.
    """

    def __init__(self, machine: str, before: str, after: str, moves: Mapping[_State, frozenset[_State]]) -> None:
        following = [states for state, states in moves.items() if state == before]
        self.before, self.after = before, after
        self.allowed = tuple(str(state) for states in following for state in moves if state in states)
        told = ", ".join(self.allowed) or ("nothing" if following else "nothing, being no state")
        super().__init__(f"{machine} cannot go from {before} to {after}; {before} may be followed by {told}")


def may_move(moves: Mapping[_State, frozenset[_State]], before: _State, after: _State) -> bool:
    """Whether a move is allowed; staying always is."""
    return before in moves and (before == after or after in moves[before])
