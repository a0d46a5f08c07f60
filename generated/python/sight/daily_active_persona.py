# Generated from sight/daily_active_persona.schema.json by `type-contracts generate`.
# Do not edit: change the contract and generate again.

from __future__ import annotations

from datetime import date
from typing import Annotated, Final
from uuid import UUID

from pydantic import ConfigDict, Field

from . import units as _units
from ._names import FieldNames
from ._runtime import WireModel




class DailyActivePersona(WireModel):
    """
    Personas that took part in discussions, per day and project. Other interactions do not count.
    """

    model_config = ConfigDict(extra="forbid")
    date_: Annotated[
        date, Field(description="The day, as the session's time zone cuts it.", serialization_alias="date")
    ]
    project_id: Annotated[UUID, Field(description="The project.")]
    active_personas: Annotated[
        _units.Personas, Field(description="How many different personas.", ge=1, le=9007199254740991)
    ]
    total_interactions: Annotated[
        _units.Interactions, Field(description="How many interactions.", ge=1, le=9007199254740991)
    ]
    avg_duration_seconds: Annotated[
        _units.SecondsFloat | None,
        Field(description="How long an interaction took on average; null when no duration is known.", ge=0.0),
    ]


class DailyActivePersonaFields(FieldNames):
    """The wire names of the properties of `DailyActivePersona`."""

    date_: Final = "date"
    project_id: Final = "project_id"
    active_personas: Final = "active_personas"
    total_interactions: Final = "total_interactions"
    avg_duration_seconds: Final = "avg_duration_seconds"


DAILY_ACTIVE_PERSONA_FIELDS: Final = DailyActivePersonaFields()




__all__ = [
    "DAILY_ACTIVE_PERSONA_FIELDS",
    "DailyActivePersona",
    "DailyActivePersonaFields",
]
