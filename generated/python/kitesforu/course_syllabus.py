# Generated from kitesforu/course_syllabus.schema.json by `type-contracts generate`.
# Do not edit: change the contract and generate again.

from __future__ import annotations

from typing import Annotated, Any, Final, Literal

from pydantic import MISSING, ConfigDict, Field

from ._names import FieldNames
from ._runtime import JudgedModel




class CourseSyllabus(JudgedModel):
    """
    Asks for the syllabus of a course.
    """

    model_config = ConfigDict(frozen=True, extra="forbid")
    topic: Annotated[Literal["course-syllabus"], Field(description="The topic that the message was published to.")]
    course_id: Annotated[str, Field(description="The course: the id of its document.", min_length=1)]
    user_id: Annotated[str, Field(description="Whose course it is.")]
    config: Annotated[
        dict[str, Any] | MISSING, Field(description="Options of the work. Its inner names are data.")
    ] = MISSING
    metadata: Annotated[
        dict[str, Any] | MISSING, Field(description="Facts about the message itself. Its inner names are data.")
    ] = MISSING


class CourseSyllabusFields(FieldNames):
    """The wire names of the properties of `CourseSyllabus`."""

    topic: Final = "topic"
    course_id: Final = "course_id"
    user_id: Final = "user_id"
    config: Final = "config"
    metadata: Final = "metadata"


COURSE_SYLLABUS_FIELDS: Final = CourseSyllabusFields()




__all__ = [
    "COURSE_SYLLABUS_FIELDS",
    "CourseSyllabus",
    "CourseSyllabusFields",
]
