# Generated from sight/discussion_event.schema.json by `type-contracts generate`.
# Do not edit: change the contract and generate again.

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import ConfigDict, Field

from ._runtime import WireModel, WireRoot
from .answer_payload import AnswerPayload
from .discussion_ended_payload import DiscussionEndedPayload
from .discussion_started_payload import DiscussionStartedPayload




class DiscussionEventDiscussionStarted(WireModel):
    """
    A discussion began.
    """

    model_config = ConfigDict(extra="forbid")
    event_type: Annotated[Literal["discussion_started"], Field(description="What happened.")]
    event_data: Annotated[DiscussionStartedPayload, Field(description="What is known of it.")]


class DiscussionEventResponse(WireModel):
    """
    A persona answered.
    """

    model_config = ConfigDict(extra="forbid")
    event_type: Annotated[Literal["response"], Field(description="What happened.")]
    event_data: Annotated[AnswerPayload, Field(description="What is known of it.")]


class DiscussionEventFollowup(WireModel):
    """
    A persona answered a further question.
    """

    model_config = ConfigDict(extra="forbid")
    event_type: Annotated[Literal["followup"], Field(description="What happened.")]
    event_data: Annotated[AnswerPayload, Field(description="What is known of it.")]


class DiscussionEventDiscussionEnded(WireModel):
    """
    A discussion ended.
    """

    model_config = ConfigDict(extra="forbid")
    event_type: Annotated[Literal["discussion_ended"], Field(description="What happened.")]
    event_data: Annotated[DiscussionEndedPayload, Field(description="What is known of it.")]


class DiscussionEvent(WireRoot):
    """
    An event of a discussion with what is known of it, told apart by its type.
    """

    root: DiscussionEventDiscussionStarted | DiscussionEventResponse | DiscussionEventFollowup | DiscussionEventDiscussionEnded


__all__ = [
    "DiscussionEvent",
    "DiscussionEventDiscussionEnded",
    "DiscussionEventDiscussionStarted",
    "DiscussionEventFollowup",
    "DiscussionEventResponse",
]
