# Generated from sight/fact_persona_interaction.schema.json by `type-contracts generate`.
# Do not edit: change the contract and generate again.

from __future__ import annotations

from typing import Annotated, Any, Final
from uuid import UUID

from pydantic import MISSING, AwareDatetime, ConfigDict, Field

from . import units as _units
from ._names import FieldNames
from ._runtime import WireModel
from .interaction_type import InteractionType




class FactPersonaInteraction(WireModel):
    """
    One interaction of a user with a persona.
    """

    model_config = ConfigDict(extra="forbid")
    id: Annotated[UUID, Field(description="Identifies the interaction.")]
    persona_id: Annotated[UUID, Field(description="The persona.")]
    user_id: Annotated[UUID, Field(description="The user.")]
    project_id: Annotated[UUID, Field(description="The project.")]
    interaction_type: Annotated[InteractionType, Field(description="What was done.")]
    timestamp: Annotated[AwareDatetime, Field(description="When it was done.")]
    duration_seconds: Annotated[_units.Seconds | None, Field(description="How long it took.", ge=0, le=2147483647)]
    metadata: Annotated[
        dict[str, Any] | None, Field(description="The whole payload of the event. Its inner names are data.")
    ]


class CreateFactPersonaInteraction(WireModel):
    """
    What a caller sends for a new `FactPersonaInteraction`.
    """

    model_config = ConfigDict(extra="forbid")
    persona_id: Annotated[UUID, Field(description="The persona.")]
    user_id: Annotated[UUID, Field(description="The user.")]
    project_id: Annotated[UUID, Field(description="The project.")]
    interaction_type: Annotated[InteractionType, Field(description="What was done.")]
    timestamp: Annotated[AwareDatetime | MISSING, Field(description="When it was done.")] = MISSING
    duration_seconds: Annotated[
        _units.Seconds | None | MISSING, Field(description="How long it took.", ge=0, le=2147483647)
    ] = MISSING
    metadata: Annotated[
        dict[str, Any] | None | MISSING, Field(description="The whole payload of the event. Its inner names are data.")
    ] = MISSING


class UpdateFactPersonaInteraction(WireModel):
    """
    What a caller sends to change a `FactPersonaInteraction`: what is absent stays as it is.
    """

    model_config = ConfigDict(extra="forbid")
    persona_id: Annotated[UUID | MISSING, Field(description="The persona.")] = MISSING
    user_id: Annotated[UUID | MISSING, Field(description="The user.")] = MISSING
    project_id: Annotated[UUID | MISSING, Field(description="The project.")] = MISSING
    interaction_type: Annotated[InteractionType | MISSING, Field(description="What was done.")] = MISSING
    timestamp: Annotated[AwareDatetime | MISSING, Field(description="When it was done.")] = MISSING
    duration_seconds: Annotated[
        _units.Seconds | None | MISSING, Field(description="How long it took.", ge=0, le=2147483647)
    ] = MISSING
    metadata: Annotated[
        dict[str, Any] | None | MISSING, Field(description="The whole payload of the event. Its inner names are data.")
    ] = MISSING


class FactPersonaInteractionFields(FieldNames):
    """The wire names of the properties of `FactPersonaInteraction`."""

    id: Final = "id"
    persona_id: Final = "persona_id"
    user_id: Final = "user_id"
    project_id: Final = "project_id"
    interaction_type: Final = "interaction_type"
    timestamp: Final = "timestamp"
    duration_seconds: Final = "duration_seconds"
    metadata: Final = "metadata"


FACT_PERSONA_INTERACTION_FIELDS: Final = FactPersonaInteractionFields()




__all__ = [
    "CreateFactPersonaInteraction",
    "FACT_PERSONA_INTERACTION_FIELDS",
    "FactPersonaInteraction",
    "FactPersonaInteractionFields",
    "UpdateFactPersonaInteraction",
]
