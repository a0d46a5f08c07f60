# Generated from kitesforu/course_planner.schema.json by `type-contracts generate`.
# Do not edit: change the contract and generate again.

from __future__ import annotations

from typing import Annotated, Any, Final, Literal

from pydantic import MISSING, ConfigDict, Field

from ._names import FieldNames
from ._runtime import JudgedModel




class CoursePlanner(JudgedModel):
    """
    Asks for the plan of a course.
    """

    model_config = ConfigDict(frozen=True, extra="forbid")
    topic: Annotated[Literal["course-planner"], Field(description="The topic that the message was published to.")]
    course_id: Annotated[str, Field(description="The course: the id of its document.", min_length=1)]
    user_id: Annotated[str, Field(description="Whose course it is.")]
    config: Annotated[
        dict[str, Any] | MISSING, Field(description="Options of the work. Its inner names are data.")
    ] = MISSING
    metadata: Annotated[
        dict[str, Any] | MISSING, Field(description="Facts about the message itself. Its inner names are data.")
    ] = MISSING


class CoursePlannerFields(FieldNames):
    """The wire names of the properties of `CoursePlanner`."""

    topic: Final = "topic"
    course_id: Final = "course_id"
    user_id: Final = "user_id"
    config: Final = "config"
    metadata: Final = "metadata"


COURSE_PLANNER_FIELDS: Final = CoursePlannerFields()




__all__ = [
    "COURSE_PLANNER_FIELDS",
    "CoursePlanner",
    "CoursePlannerFields",
]
