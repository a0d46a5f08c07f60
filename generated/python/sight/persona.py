# Generated from sight/persona.schema.json by `type-contracts generate`.
# Do not edit: change the contract and generate again.

from __future__ import annotations

from typing import Annotated, Final
from uuid import UUID

from pydantic import MISSING, AwareDatetime, ConfigDict, Field

from . import units as _units
from ._names import FieldNames
from ._runtime import CheckedModel




class Persona(CheckedModel):
    """
    A person made by AI, with demographics, background and values.
    """

    model_config = ConfigDict(extra="forbid")
    id: Annotated[UUID, Field(description="Identifies the persona.")]
    name: Annotated[str, Field(description="What the persona is called.")]
    age: Annotated[_units.Years, Field(description="How old the persona is.", ge=0, le=150)]
    gender: Annotated[str, Field(description="The persona's gender.")]
    occupation: Annotated[str, Field(description="What the persona does for a living.")]
    segment_id: Annotated[UUID | None, Field(description="The demographic segment that the persona belongs to.")]
    created_at: Annotated[AwareDatetime, Field(description="When the persona was made.")]
    updated_at: Annotated[AwareDatetime, Field(description="When the persona was last changed.")]
    embedding: Annotated[
        list[float] | None, Field(description="The meaning of the persona as a vector, for similarity search.")
    ]


class CreatePersona(CheckedModel):
    """
    What a caller sends for a new `Persona`.
    """

    model_config = ConfigDict(extra="forbid")
    name: Annotated[str, Field(description="What the persona is called.")]
    age: Annotated[_units.Years, Field(description="How old the persona is.", ge=0, le=150)]
    gender: Annotated[str, Field(description="The persona's gender.")]
    occupation: Annotated[str, Field(description="What the persona does for a living.")]
    segment_id: Annotated[UUID | None, Field(description="The demographic segment that the persona belongs to.")]
    embedding: Annotated[
        list[float] | None, Field(description="The meaning of the persona as a vector, for similarity search.")
    ]


class UpdatePersona(CheckedModel):
    """
    What a caller sends to change a `Persona`: what is absent stays as it is.
    """

    model_config = ConfigDict(extra="forbid")
    name: Annotated[str | MISSING, Field(description="What the persona is called.")] = MISSING
    age: Annotated[_units.Years | MISSING, Field(description="How old the persona is.", ge=0, le=150)] = MISSING
    gender: Annotated[str | MISSING, Field(description="The persona's gender.")] = MISSING
    occupation: Annotated[str | MISSING, Field(description="What the persona does for a living.")] = MISSING
    segment_id: Annotated[
        UUID | None | MISSING, Field(description="The demographic segment that the persona belongs to.")
    ] = MISSING
    embedding: Annotated[
        list[float] | None | MISSING,
        Field(description="The meaning of the persona as a vector, for similarity search."),
    ] = MISSING


class PersonaFields(FieldNames):
    """The wire names of the properties of `Persona`."""

    id: Final = "id"
    name: Final = "name"
    age: Final = "age"
    gender: Final = "gender"
    occupation: Final = "occupation"
    segment_id: Final = "segment_id"
    created_at: Final = "created_at"
    updated_at: Final = "updated_at"
    embedding: Final = "embedding"


PERSONA_FIELDS: Final = PersonaFields()




__all__ = [
    "CreatePersona",
    "PERSONA_FIELDS",
    "Persona",
    "PersonaFields",
    "UpdatePersona",
]
