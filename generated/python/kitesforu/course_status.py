# Generated from kitesforu/course_status.schema.json by `type-contracts generate`.
# Do not edit: change the contract and generate again.

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from types import MappingProxyType
from typing import Final, Literal, TypeAlias, TypeGuard

from ._runtime import WireRoot
from ._states import TransitionError, may_move




class CourseStatus(StrEnum):
    """
    Where a course stands.
    """

    CREATED = "created"
    GENERATING = "generating"
    READY = "ready"
    FAILED = "failed"


class CourseStatusRoot(WireRoot):
    """
    Where a course stands.
    """

    root: CourseStatus


CourseStatusValue: TypeAlias = Literal["created", "generating", "ready", "failed"]
COURSE_STATUS_VALUES: Final[tuple[CourseStatusValue, ...]] = ("created", "generating", "ready", "failed")


def is_course_status(value: object) -> TypeGuard[CourseStatusValue]:
    """Whether a value is one of `COURSE_STATUS_VALUES`."""
    return isinstance(value, str) and value in COURSE_STATUS_VALUES


COURSE_STATUS_TRANSITIONS: Final[Mapping[CourseStatus, frozenset[CourseStatus]]] = MappingProxyType(
    {
        CourseStatus.CREATED: frozenset({CourseStatus.GENERATING}),
        CourseStatus.GENERATING: frozenset({CourseStatus.READY, CourseStatus.FAILED}),
        CourseStatus.READY: frozenset(),
        CourseStatus.FAILED: frozenset(),
    }
)
"""The states that may follow each state; staying is always allowed."""


def can_transition_course_status(before: CourseStatus, after: CourseStatus) -> bool:
    """Whether `CourseStatus` may go from one state to another; staying is always allowed."""
    return may_move(COURSE_STATUS_TRANSITIONS, before, after)


def assert_transition_course_status(before: CourseStatus, after: CourseStatus) -> None:
    """Raises `TransitionError` when `CourseStatus` may not go from one state to another."""
    if not can_transition_course_status(before, after):
        raise TransitionError("CourseStatus", before, after, COURSE_STATUS_TRANSITIONS)




__all__ = [
    "COURSE_STATUS_TRANSITIONS",
    "COURSE_STATUS_VALUES",
    "CourseStatus",
    "CourseStatusRoot",
    "CourseStatusValue",
    "assert_transition_course_status",
    "can_transition_course_status",
    "is_course_status",
]
