# Generated from accounts/team_role.schema.json by `type-contracts generate`.
# Do not edit: change the contract and generate again.

from __future__ import annotations

from enum import StrEnum
from typing import Final, Literal, TypeAlias, TypeGuard

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


TeamRoleValue: TypeAlias = Literal["member", "admin"]
TEAM_ROLE_VALUES: Final[tuple[TeamRoleValue, ...]] = ("member", "admin")


def is_team_role(value: object) -> TypeGuard[TeamRoleValue]:
    """Whether a value is one of `TEAM_ROLE_VALUES`."""
    return isinstance(value, str) and value in TEAM_ROLE_VALUES




__all__ = [
    "TEAM_ROLE_VALUES",
    "TeamRole",
    "TeamRoleRoot",
    "TeamRoleValue",
    "is_team_role",
]
