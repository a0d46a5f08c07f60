# Generated from sight/event_type.schema.json by `type-contracts generate`.
# Do not edit: change the contract and generate again.

from __future__ import annotations

from enum import StrEnum

from ._runtime import WireRoot




class EventType(StrEnum):
    """
    What happened in a discussion.
    """

    DISCUSSION_STARTED = "discussion_started"
    RESPONSE = "response"
    FOLLOWUP = "followup"
    DISCUSSION_ENDED = "discussion_ended"


class EventTypeRoot(WireRoot):
    """
    What happened in a discussion.
    """

    root: EventType


__all__ = [
    "EventType",
    "EventTypeRoot",
]
