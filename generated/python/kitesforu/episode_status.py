# Generated from kitesforu/episode_status.schema.json by `type-contracts generate`.
# Do not edit: change the contract and generate again.

from __future__ import annotations

from enum import StrEnum

from ._runtime import WireRoot




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


__all__ = [
    "EpisodeStatus",
    "EpisodeStatusRoot",
]
