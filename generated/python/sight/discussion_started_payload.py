# Generated from sight/discussion_started_payload.schema.json by `type-contracts generate`.
# Do not edit: change the contract and generate again.

from __future__ import annotations

from typing import Annotated, Final
from uuid import UUID

from pydantic import MISSING, ConfigDict, Field

from ._names import FieldNames
from ._runtime import WireModel




class DiscussionStartedPayload(WireModel):
    """
    What is known of the beginning of a discussion.
    """

    model_config = ConfigDict(extra="allow")
    focus_group_id: Annotated[UUID, Field(description="The discussion.")]
    user_id: Annotated[UUID, Field(description="Whose research it is.")]
    project_id: Annotated[UUID, Field(description="The project.")]


class CreateDiscussionStartedPayload(WireModel):
    """
    What a caller sends for a new `DiscussionStartedPayload`.
    """

    model_config = ConfigDict(extra="forbid")
    focus_group_id: Annotated[UUID, Field(description="The discussion.")]
    user_id: Annotated[UUID, Field(description="Whose research it is.")]
    project_id: Annotated[UUID, Field(description="The project.")]


class UpdateDiscussionStartedPayload(WireModel):
    """
    What a caller sends to change a `DiscussionStartedPayload`: what is absent stays as it is.
    """

    model_config = ConfigDict(extra="forbid")
    focus_group_id: Annotated[UUID | MISSING, Field(description="The discussion.")] = MISSING
    user_id: Annotated[UUID | MISSING, Field(description="Whose research it is.")] = MISSING
    project_id: Annotated[UUID | MISSING, Field(description="The project.")] = MISSING


class DiscussionStartedPayloadFields(FieldNames):
    """The wire names of the properties of `DiscussionStartedPayload`."""

    focus_group_id: Final = "focus_group_id"
    user_id: Final = "user_id"
    project_id: Final = "project_id"


DISCUSSION_STARTED_PAYLOAD_FIELDS: Final = DiscussionStartedPayloadFields()




__all__ = [
    "CreateDiscussionStartedPayload",
    "DISCUSSION_STARTED_PAYLOAD_FIELDS",
    "DiscussionStartedPayload",
    "DiscussionStartedPayloadFields",
    "UpdateDiscussionStartedPayload",
]
