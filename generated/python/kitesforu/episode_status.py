# Generated from kitesforu/episode_status.schema.json by `type-contracts generate`.
# Do not edit: change the contract and generate again.

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from types import MappingProxyType
from typing import Final, Literal, TypeAlias, TypeGuard

from ._runtime import WireRoot
from ._states import TransitionError, may_move




class EpisodeStatus(StrEnum):
    """
    Where an episode of a course stands.
    """

    PENDING = "pending"
    PROCESSING = "processing"
    COMPLETED = "completed"
    FAILED = "failed"


class EpisodeStatusRoot(WireRoot):
    """
    Where an episode of a course stands.
    """

    root: EpisodeStatus


EpisodeStatusValue: TypeAlias = Literal["pending", "processing", "completed", "failed"]
EPISODE_STATUS_VALUES: Final[tuple[EpisodeStatusValue, ...]] = ("pending", "processing", "completed", "failed")


def is_episode_status(value: object) -> TypeGuard[EpisodeStatusValue]:
    """Whether a value is one of `EPISODE_STATUS_VALUES`."""
    return isinstance(value, str) and value in EPISODE_STATUS_VALUES


EPISODE_STATUS_TRANSITIONS: Final[Mapping[EpisodeStatus, frozenset[EpisodeStatus]]] = MappingProxyType(
    {
        EpisodeStatus.PENDING: frozenset({EpisodeStatus.PROCESSING}),
        EpisodeStatus.PROCESSING: frozenset({EpisodeStatus.COMPLETED, EpisodeStatus.FAILED}),
        EpisodeStatus.COMPLETED: frozenset(),
        EpisodeStatus.FAILED: frozenset(),
    }
)
"""The states that may follow each state; staying is always allowed."""


def can_transition_episode_status(before: EpisodeStatus, after: EpisodeStatus) -> bool:
    """Whether `EpisodeStatus` may go from one state to another; staying is always allowed."""
    return may_move(EPISODE_STATUS_TRANSITIONS, before, after)


def assert_transition_episode_status(before: EpisodeStatus, after: EpisodeStatus) -> None:
    """Raises `TransitionError` when `EpisodeStatus` may not go from one state to another."""
    if not can_transition_episode_status(before, after):
        raise TransitionError("EpisodeStatus", before, after, EPISODE_STATUS_TRANSITIONS)




__all__ = [
    "EPISODE_STATUS_TRANSITIONS",
    "EPISODE_STATUS_VALUES",
    "EpisodeStatus",
    "EpisodeStatusRoot",
    "EpisodeStatusValue",
    "assert_transition_episode_status",
    "can_transition_episode_status",
    "is_episode_status",
]
