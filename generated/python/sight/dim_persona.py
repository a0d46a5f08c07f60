# Generated from sight/dim_persona.schema.json by `type-contracts generate`.
# Do not edit: change the contract and generate again.

from __future__ import annotations

from typing import Annotated, Final
from uuid import UUID

from pydantic import MISSING, AwareDatetime, ConfigDict, Field

from . import units as _units
from ._names import FieldNames
from ._runtime import CheckedModel




class DimPersona(CheckedModel):
    """
    The personas, as the warehouse sees them.
    """

    model_config = ConfigDict(extra="forbid")
    persona_id: Annotated[UUID, Field(description="Identifies the persona.")]
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


class CreateDimPersona(CheckedModel):
    """
    What a caller sends for a new `DimPersona`.
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


class UpdateDimPersona(CheckedModel):
    """
    What a caller sends to change a `DimPersona`: what is absent stays as it is.
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


class DimPersonaFields(FieldNames):
    """The wire names of the properties of `DimPersona`."""

    persona_id: Final = "persona_id"
    name: Final = "name"
    age: Final = "age"
    gender: Final = "gender"
    occupation: Final = "occupation"
    segment_id: Final = "segment_id"
    created_at: Final = "created_at"
    updated_at: Final = "updated_at"
    embedding: Final = "embedding"


DIM_PERSONA_FIELDS: Final = DimPersonaFields()




__all__ = [
    "CreateDimPersona",
    "DIM_PERSONA_FIELDS",
    "DimPersona",
    "DimPersonaFields",
    "UpdateDimPersona",
]
