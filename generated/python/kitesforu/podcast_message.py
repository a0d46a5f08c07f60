# Generated from kitesforu/podcast_message.schema.json by `type-contracts generate`.
# Do not edit: change the contract and generate again.

from __future__ import annotations

from typing import Annotated, Any, Final
from uuid import UUID

from pydantic import MISSING, ConfigDict, Field

from ._names import FieldNames
from ._runtime import CheckedModel




class PodcastMessage(CheckedModel):
    """
    A message about a podcast. Like every message it is about one job or one course, never both.
    """

    model_config = ConfigDict(frozen=True, extra="forbid")
    job_id: Annotated[
        UUID | MISSING, Field(description="The job. Present when the message is about a podcast.")
    ] = MISSING
    course_id: Annotated[
        str | MISSING, Field(description="The course. Present when the message is about a course.", min_length=1)
    ] = MISSING
    user_id: Annotated[str, Field(description="Who asked for it.")]
    config: Annotated[
        dict[str, Any] | MISSING, Field(description="Options of the work. Its inner names are data.")
    ] = MISSING
    metadata: Annotated[
        dict[str, Any] | MISSING, Field(description="Facts about the message itself. Its inner names are data.")
    ] = MISSING


class CreatePodcastMessage(CheckedModel):
    """
    What a caller sends for a new `PodcastMessage`.
    """

    model_config = ConfigDict(extra="forbid")
    job_id: Annotated[
        UUID | MISSING, Field(description="The job. Present when the message is about a podcast.")
    ] = MISSING
    course_id: Annotated[
        str | MISSING, Field(description="The course. Present when the message is about a course.", min_length=1)
    ] = MISSING
    user_id: Annotated[str, Field(description="Who asked for it.")]
    config: Annotated[
        dict[str, Any] | MISSING, Field(description="Options of the work. Its inner names are data.")
    ] = MISSING
    metadata: Annotated[
        dict[str, Any] | MISSING, Field(description="Facts about the message itself. Its inner names are data.")
    ] = MISSING


class PodcastMessageFields(FieldNames):
    """The wire names of the properties of `PodcastMessage`."""

    job_id: Final = "job_id"
    course_id: Final = "course_id"
    user_id: Final = "user_id"
    config: Final = "config"
    metadata: Final = "metadata"


PODCAST_MESSAGE_FIELDS: Final = PodcastMessageFields()




__all__ = [
    "CreatePodcastMessage",
    "PODCAST_MESSAGE_FIELDS",
    "PodcastMessage",
    "PodcastMessageFields",
]
