# Generated from sight/discussion_ended_payload.schema.json by `type-contracts generate`.
# Do not edit: change the contract and generate again.

from __future__ import annotations

from typing import Annotated, Final
from uuid import UUID

from pydantic import MISSING, ConfigDict, Field

from ._names import FieldNames
from ._runtime import WireModel




class DiscussionEndedPayload(WireModel):
    """
    What is known of the end of a discussion.
    """

    model_config = ConfigDict(extra="allow")
    focus_group_id: Annotated[UUID, Field(description="The discussion.")]
    user_id: Annotated[UUID, Field(description="Whose research it is.")]
    project_id: Annotated[UUID, Field(description="The project.")]
    reason: Annotated[str | MISSING, Field(description="Why it ended.")] = MISSING


class CreateDiscussionEndedPayload(WireModel):
    """
    What a caller sends for a new `DiscussionEndedPayload`.
    """

    model_config = ConfigDict(extra="forbid")
    focus_group_id: Annotated[UUID, Field(description="The discussion.")]
    user_id: Annotated[UUID, Field(description="Whose research it is.")]
    project_id: Annotated[UUID, Field(description="The project.")]
    reason: Annotated[str | MISSING, Field(description="Why it ended.")] = MISSING


class UpdateDiscussionEndedPayload(WireModel):
    """
    What a caller sends to change a `DiscussionEndedPayload`: what is absent stays as it is.
    """

    model_config = ConfigDict(extra="forbid")
    focus_group_id: Annotated[UUID | MISSING, Field(description="The discussion.")] = MISSING
    user_id: Annotated[UUID | MISSING, Field(description="Whose research it is.")] = MISSING
    project_id: Annotated[UUID | MISSING, Field(description="The project.")] = MISSING
    reason: Annotated[str | MISSING, Field(description="Why it ended.")] = MISSING


class DiscussionEndedPayloadFields(FieldNames):
    """The wire names of the properties of `DiscussionEndedPayload`."""

    focus_group_id: Final = "focus_group_id"
    user_id: Final = "user_id"
    project_id: Final = "project_id"
    reason: Final = "reason"


DISCUSSION_ENDED_PAYLOAD_FIELDS: Final = DiscussionEndedPayloadFields()




__all__ = [
    "CreateDiscussionEndedPayload",
    "DISCUSSION_ENDED_PAYLOAD_FIELDS",
    "DiscussionEndedPayload",
    "DiscussionEndedPayloadFields",
    "UpdateDiscussionEndedPayload",
]
