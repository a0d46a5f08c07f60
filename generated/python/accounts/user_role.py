# Generated from accounts/user_role.schema.json by `type-contracts generate`.
# Do not edit: change the contract and generate again.

from __future__ import annotations

from enum import StrEnum

from ._runtime import WireRoot




class UserRole(StrEnum):
    """
    What a user may do, from least to most.
    """

    VIEWER = "viewer"
    USER = "user"
    EDITOR = "editor"
    ADMIN = "admin"
    SUPER_ADMIN = "super_admin"


class UserRoleRoot(WireRoot):
    """
    What a user may do, from least to most.
    """

    root: UserRole


__all__ = [
    "UserRole",
    "UserRoleRoot",
]
