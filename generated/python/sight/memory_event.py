# Generated from sight/memory_event.schema.json by `type-contracts generate`.
# Do not edit: change the contract and generate again.

from __future__ import annotations

from typing import Annotated, Any, Final
from uuid import UUID

from pydantic import AwareDatetime, ConfigDict, Field

from ._names import FieldNames
from ._runtime import CheckedModel
from .event_type import EventType




class MemoryEvent(CheckedModel):
    """
    An event of a discussion as it is kept: appended, never changed. Also called MemoryService's event store.
    """

    model_config = ConfigDict(frozen=True, extra="forbid")
    id: Annotated[UUID, Field(description="Identifies the event.")]
    event_type: Annotated[EventType, Field(description="What happened.")]
    event_data: Annotated[
        dict[str, Any], Field(description="The full context of the event, as its type says. Its inner names are data.")
    ]
    created_at: Annotated[
        AwareDatetime, Field(description="When it happened. The partition key, where the table is partitioned.")
    ]
    embedding: Annotated[
        list[float] | None,
        Field(description="The meaning of the event as a vector, for semantic search; null until it is computed."),
    ]


class CreateMemoryEvent(CheckedModel):
    """
    What a caller sends for a new `MemoryEvent`.
    """

    model_config = ConfigDict(extra="forbid")
    event_type: Annotated[EventType, Field(description="What happened.")]
    event_data: Annotated[
        dict[str, Any], Field(description="The full context of the event, as its type says. Its inner names are data.")
    ]
    embedding: Annotated[
        list[float] | None,
        Field(description="The meaning of the event as a vector, for semantic search; null until it is computed."),
    ]


class MemoryEventFields(FieldNames):
    """The wire names of the properties of `MemoryEvent`."""

    id: Final = "id"
    event_type: Final = "event_type"
    event_data: Final = "event_data"
    created_at: Final = "created_at"
    embedding: Final = "embedding"


MEMORY_EVENT_FIELDS: Final = MemoryEventFields()




__all__ = [
    "CreateMemoryEvent",
    "MEMORY_EVENT_FIELDS",
    "MemoryEvent",
    "MemoryEventFields",
]
