# Generated from kitesforu/course_type.schema.json by `type-contracts generate`.
# Do not edit: change the contract and generate again.

from __future__ import annotations

from enum import StrEnum

from ._runtime import WireRoot




class CourseType(StrEnum):
    """
    What a course is for; decides which fields it has.
    """

    STANDARD = "standard"
    INTERVIEW_PREP = "interview_prep"


class CourseTypeRoot(WireRoot):
    """
    What a course is for; decides which fields it has.
    """

    root: CourseType


__all__ = [
    "CourseType",
    "CourseTypeRoot",
]
