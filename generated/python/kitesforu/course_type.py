# Generated from kitesforu/course_type.schema.json by `type-contracts generate`.
# Do not edit: change the contract and generate again.

from __future__ import annotations

from enum import StrEnum
from typing import Final, Literal, TypeAlias, TypeGuard

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


CourseTypeValue: TypeAlias = Literal["standard", "interview_prep"]
COURSE_TYPE_VALUES: Final[tuple[CourseTypeValue, ...]] = ("standard", "interview_prep")


def is_course_type(value: object) -> TypeGuard[CourseTypeValue]:
    """Whether a value is one of `COURSE_TYPE_VALUES`."""
    return isinstance(value, str) and value in COURSE_TYPE_VALUES




__all__ = [
    "COURSE_TYPE_VALUES",
    "CourseType",
    "CourseTypeRoot",
    "CourseTypeValue",
    "is_course_type",
]
