# Generated from sight/persona_node.schema.json by `type-contracts generate`.
# Do not edit: change the contract and generate again.

from __future__ import annotations

from typing import Annotated, Final
from uuid import UUID

from pydantic import MISSING, ConfigDict, Field

from . import units as _units
from ._names import FieldNames
from ._runtime import WireModel




class PersonaNode(WireModel):
    """
    A persona in the graph.
    """

    model_config = ConfigDict(extra="forbid")
    id: Annotated[UUID, Field(description="The persona; the key of its row.")]
    age: Annotated[_units.Years, Field(description="How old the persona is.", ge=0, le=150)]
    gender: Annotated[str | MISSING, Field(description="The persona's gender.")] = MISSING
    occupation: Annotated[str | MISSING, Field(description="What the persona does for a living.")] = MISSING
    segment_id: Annotated[UUID | MISSING, Field(description="The demographic segment.")] = MISSING


class CreatePersonaNode(WireModel):
    """
    What a caller sends for a new `PersonaNode`.
    """

    model_config = ConfigDict(extra="forbid")
    id: Annotated[UUID, Field(description="The persona; the key of its row.")]
    age: Annotated[_units.Years, Field(description="How old the persona is.", ge=0, le=150)]
    gender: Annotated[str | MISSING, Field(description="The persona's gender.")] = MISSING
    occupation: Annotated[str | MISSING, Field(description="What the persona does for a living.")] = MISSING
    segment_id: Annotated[UUID | MISSING, Field(description="The demographic segment.")] = MISSING


class UpdatePersonaNode(WireModel):
    """
    What a caller sends to change a `PersonaNode`: what is absent stays as it is.
    """

    model_config = ConfigDict(extra="forbid")
    age: Annotated[_units.Years | MISSING, Field(description="How old the persona is.", ge=0, le=150)] = MISSING
    gender: Annotated[str | MISSING, Field(description="The persona's gender.")] = MISSING
    occupation: Annotated[str | MISSING, Field(description="What the persona does for a living.")] = MISSING
    segment_id: Annotated[UUID | MISSING, Field(description="The demographic segment.")] = MISSING


class PersonaNodeFields(FieldNames):
    """The wire names of the properties of `PersonaNode`."""

    id: Final = "id"
    age: Final = "age"
    gender: Final = "gender"
    occupation: Final = "occupation"
    segment_id: Final = "segment_id"


PERSONA_NODE_FIELDS: Final = PersonaNodeFields()




__all__ = [
    "CreatePersonaNode",
    "PERSONA_NODE_FIELDS",
    "PersonaNode",
    "PersonaNodeFields",
    "UpdatePersonaNode",
]
