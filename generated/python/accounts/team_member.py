# Generated from accounts/team_member.schema.json by `type-contracts generate`.
# Do not edit: change the contract and generate again.

from __future__ import annotations

from typing import Annotated, Final
from uuid import UUID

from pydantic import MISSING, ConfigDict, Field

from ._names import FieldNames
from ._runtime import WireModel
from .team_role import TeamRole




class TeamMember(WireModel):
    """
    A user's membership in a team.
    """

    model_config = ConfigDict(extra="forbid")
    team_id: Annotated[UUID, Field(description="The team.")]
    user_id: Annotated[UUID, Field(description="The member.")]
    role: Annotated[TeamRole, Field(description="What the member may do in the team.")]


class CreateTeamMember(WireModel):
    """
    What a caller sends for a new `TeamMember`.
    """

    model_config = ConfigDict(extra="forbid")
    team_id: Annotated[UUID, Field(description="The team.")]
    user_id: Annotated[UUID, Field(description="The member.")]
    role: Annotated[TeamRole | MISSING, Field(description="What the member may do in the team.")] = MISSING


class UpdateTeamMember(WireModel):
    """
    What a caller sends to change a `TeamMember`: what is absent stays as it is.
    """

    model_config = ConfigDict(extra="forbid")
    role: Annotated[TeamRole | MISSING, Field(description="What the member may do in the team.")] = MISSING


class TeamMemberFields(FieldNames):
    """The wire names of the properties of `TeamMember`."""

    team_id: Final = "team_id"
    user_id: Final = "user_id"
    role: Final = "role"


TEAM_MEMBER_FIELDS: Final = TeamMemberFields()




__all__ = [
    "CreateTeamMember",
    "TEAM_MEMBER_FIELDS",
    "TeamMember",
    "TeamMemberFields",
    "UpdateTeamMember",
]
