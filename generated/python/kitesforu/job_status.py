# Generated from kitesforu/job_status.schema.json by `type-contracts generate`.
# Do not edit: change the contract and generate again.

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from types import MappingProxyType
from typing import Final, Literal, TypeAlias, TypeGuard

from ._runtime import WireRoot
from ._states import TransitionError, may_move




class JobStatus(StrEnum):
    """
    Where a podcast job stands.
    """

    QUEUED = "queued"
    PROCESSING = "processing"
    COMPLETED = "completed"
    FAILED = "failed"
    CANCELLED = "cancelled"


class JobStatusRoot(WireRoot):
    """
    Where a podcast job stands.
    """

    root: JobStatus


JobStatusValue: TypeAlias = Literal["queued", "processing", "completed", "failed", "cancelled"]
JOB_STATUS_VALUES: Final[tuple[JobStatusValue, ...]] = ("queued", "processing", "completed", "failed", "cancelled")


def is_job_status(value: object) -> TypeGuard[JobStatusValue]:
    """Whether a value is one of `JOB_STATUS_VALUES`."""
    return isinstance(value, str) and value in JOB_STATUS_VALUES


JOB_STATUS_TRANSITIONS: Final[Mapping[JobStatus, frozenset[JobStatus]]] = MappingProxyType(
    {
        JobStatus.QUEUED: frozenset({JobStatus.PROCESSING}),
        JobStatus.PROCESSING: frozenset({JobStatus.COMPLETED, JobStatus.FAILED, JobStatus.CANCELLED}),
        JobStatus.COMPLETED: frozenset(),
        JobStatus.FAILED: frozenset(),
        JobStatus.CANCELLED: frozenset(),
    }
)
"""The states that may follow each state; staying is always allowed."""


def can_transition_job_status(before: JobStatus, after: JobStatus) -> bool:
    """Whether `JobStatus` may go from one state to another; staying is always allowed."""
    return may_move(JOB_STATUS_TRANSITIONS, before, after)


def assert_transition_job_status(before: JobStatus, after: JobStatus) -> None:
    """Raises `TransitionError` when `JobStatus` may not go from one state to another."""
    if not can_transition_job_status(before, after):
        raise TransitionError("JobStatus", before, after, JOB_STATUS_TRANSITIONS)




__all__ = [
    "JOB_STATUS_TRANSITIONS",
    "JOB_STATUS_VALUES",
    "JobStatus",
    "JobStatusRoot",
    "JobStatusValue",
    "assert_transition_job_status",
    "can_transition_job_status",
    "is_job_status",
]
