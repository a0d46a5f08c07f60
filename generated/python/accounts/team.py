# Generated from accounts/team.schema.json by `type-contracts generate`.
# Do not edit: change the contract and generate again.

from __future__ import annotations

from typing import Annotated, Final
from uuid import UUID

from pydantic import MISSING, ConfigDict, Field

from ._names import FieldNames
from ._runtime import WireModel




class Team(WireModel):
    """
    A group of users with an owner.
    """

    model_config = ConfigDict(extra="forbid")
    id: Annotated[UUID, Field(description="Identifies the team.")]
    name: Annotated[str, Field(description="The team's name.", max_length=100)]
    owner_id: Annotated[UUID, Field(description="The user who owns the team.")]


class CreateTeam(WireModel):
    """
    What a caller sends for a new `Team`.
    """

    model_config = ConfigDict(extra="forbid")
    name: Annotated[str, Field(description="The team's name.", max_length=100)]
    owner_id: Annotated[UUID, Field(description="The user who owns the team.")]


class UpdateTeam(WireModel):
    """
    What a caller sends to change a `Team`: what is absent stays as it is.
    """

    model_config = ConfigDict(extra="forbid")
    name: Annotated[str | MISSING, Field(description="The team's name.", max_length=100)] = MISSING
    owner_id: Annotated[UUID | MISSING, Field(description="The user who owns the team.")] = MISSING


class TeamFields(FieldNames):
    """The wire names of the properties of `Team`."""

    id: Final = "id"
    name: Final = "name"
    owner_id: Final = "owner_id"


TEAM_FIELDS: Final = TeamFields()




__all__ = [
    "CreateTeam",
    "TEAM_FIELDS",
    "Team",
    "TeamFields",
    "UpdateTeam",
]
