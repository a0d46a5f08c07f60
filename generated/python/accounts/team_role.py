# Generated from accounts/team_role.schema.json by `type-contracts generate`.
# Do not edit: change the contract and generate again.

from __future__ import annotations

from enum import StrEnum

from ._runtime import WireRoot




class TeamRole(StrEnum):
    """
    What a member may do in a team.
    """

    MEMBER = "member"
    ADMIN = "admin"


class TeamRoleRoot(WireRoot):
    """
    What a member may do in a team.
    """

    root: TeamRole


__all__ = [
    "TeamRole",
    "TeamRoleRoot",
]
