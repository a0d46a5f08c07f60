# Generated from kitesforu/course.schema.json by `type-contracts generate`.
# Do not edit: change the contract and generate again.

from __future__ import annotations

from typing import Annotated, Any, Final

from pydantic import MISSING, AwareDatetime, ConfigDict, Field

from . import units as _units
from ._names import FieldNames
from ._runtime import CheckedModel, WireModel
from .course_status import CourseStatus
from .course_type import CourseType
from .episode_status import EpisodeStatus




class CourseEpisode(CheckedModel):
    """
    One part of a course.
    """

    model_config = ConfigDict(extra="forbid")
    episode_id: Annotated[str, Field(description="Identifies the episode in its course.")]
    title: Annotated[str, Field(description="What the episode is called.")]
    status: Annotated[EpisodeStatus, Field(description="Where the episode stands.")]
    audio_url: Annotated[
        str | None | MISSING, Field(description="Where the audio lies; missing or null until it is completed.")
    ] = MISSING
    duration_seconds: Annotated[
        _units.Seconds | None | MISSING,
        Field(
            description="How long the audio plays; missing or null until it is completed.", ge=0, le=9007199254740991
        ),
    ] = MISSING


class Course(CheckedModel):
    """
    A course of several episodes, or the preparation of a job interview.
    """

    model_config = ConfigDict(extra="forbid")
    user_id: Annotated[str, Field(description="Whose course it is.")]
    title: Annotated[str, Field(description="What the course is called.", max_length=200, min_length=1)]
    course_type: Annotated[CourseType, Field(description="What the course is for.")]
    status: Annotated[CourseStatus, Field(description="Where the course stands.")]
    syllabus: Annotated[
        dict[str, Any] | None | MISSING,
        Field(
            description="The generated plan of the course; missing or null until it is written. Its inner names are data.",
        ),
    ] = MISSING
    interview_prep_context: Annotated[
        dict[str, Any] | None | MISSING,
        Field(
            description="What was read out of the job's description and added to it. Only an interview preparation has it. Its inner names are data.",
        ),
    ] = MISSING
    episodes: Annotated[
        list[CourseEpisode],
        Field(
            description="The episodes, in order. Fewer than 100, since they are part of the document.", max_length=99
        ),
    ]
    created_at: Annotated[AwareDatetime, Field(description="When the course was asked for.")]
    updated_at: Annotated[AwareDatetime | MISSING, Field(description="When the document was last changed.")] = MISSING


class CreateCourse(CheckedModel):
    """
    What a caller sends for a new `Course`.
    """

    model_config = ConfigDict(extra="forbid")
    user_id: Annotated[str, Field(description="Whose course it is.")]
    title: Annotated[str, Field(description="What the course is called.", max_length=200, min_length=1)]
    course_type: Annotated[CourseType, Field(description="What the course is for.")]
    status: Annotated[CourseStatus, Field(description="Where the course stands.")]
    syllabus: Annotated[
        dict[str, Any] | None | MISSING,
        Field(
            description="The generated plan of the course; missing or null until it is written. Its inner names are data.",
        ),
    ] = MISSING
    interview_prep_context: Annotated[
        dict[str, Any] | None | MISSING,
        Field(
            description="What was read out of the job's description and added to it. Only an interview preparation has it. Its inner names are data.",
        ),
    ] = MISSING
    episodes: Annotated[
        list[CourseEpisode],
        Field(
            description="The episodes, in order. Fewer than 100, since they are part of the document.", max_length=99
        ),
    ]


class UpdateCourse(WireModel):
    """
    What a caller sends to change a `Course`: what is absent stays as it is.
    """

    model_config = ConfigDict(extra="forbid")
    title: Annotated[
        str | MISSING, Field(description="What the course is called.", max_length=200, min_length=1)
    ] = MISSING
    status: Annotated[CourseStatus | MISSING, Field(description="Where the course stands.")] = MISSING
    syllabus: Annotated[
        dict[str, Any] | None | MISSING,
        Field(
            description="The generated plan of the course; missing or null until it is written. Its inner names are data.",
        ),
    ] = MISSING
    interview_prep_context: Annotated[
        dict[str, Any] | None | MISSING,
        Field(
            description="What was read out of the job's description and added to it. Only an interview preparation has it. Its inner names are data.",
        ),
    ] = MISSING
    episodes: Annotated[
        list[CourseEpisode] | MISSING,
        Field(
            description="The episodes, in order. Fewer than 100, since they are part of the document.", max_length=99
        ),
    ] = MISSING


class CourseFields(FieldNames):
    """The wire names of the properties of `Course`."""

    user_id: Final = "user_id"
    title: Final = "title"
    course_type: Final = "course_type"
    status: Final = "status"
    syllabus: Final = "syllabus"
    interview_prep_context: Final = "interview_prep_context"
    episodes: Final = "episodes"
    created_at: Final = "created_at"
    updated_at: Final = "updated_at"


COURSE_FIELDS: Final = CourseFields()




__all__ = [
    "COURSE_FIELDS",
    "Course",
    "CourseEpisode",
    "CourseFields",
    "CreateCourse",
    "UpdateCourse",
]
