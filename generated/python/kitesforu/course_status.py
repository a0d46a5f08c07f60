# Generated from kitesforu/course_status.schema.json by `type-contracts generate`.
# Do not edit: change the contract and generate again.

from __future__ import annotations

from enum import StrEnum

from ._runtime import WireRoot




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


__all__ = [
    "CourseStatus",
    "CourseStatusRoot",
]
