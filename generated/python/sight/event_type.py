# Generated from sight/event_type.schema.json by `type-contracts generate`.
# Do not edit: change the contract and generate again.

from __future__ import annotations

from enum import StrEnum
from typing import Final, Literal, TypeAlias, TypeGuard

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


EventTypeValue: TypeAlias = Literal[
    "discussion_started",
    "response",
    "followup",
    "discussion_ended",
]
EVENT_TYPE_VALUES: Final[tuple[EventTypeValue, ...]] = (
    "discussion_started",
    "response",
    "followup",
    "discussion_ended",
)


def is_event_type(value: object) -> TypeGuard[EventTypeValue]:
    """Whether a value is one of `EVENT_TYPE_VALUES`."""
    return isinstance(value, str) and value in EVENT_TYPE_VALUES




__all__ = [
    "EVENT_TYPE_VALUES",
    "EventType",
    "EventTypeRoot",
    "EventTypeValue",
    "is_event_type",
]
