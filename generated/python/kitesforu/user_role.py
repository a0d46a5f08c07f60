# Generated from kitesforu/user_role.schema.json by `type-contracts generate`.
# Do not edit: change the contract and generate again.

from __future__ import annotations

from enum import StrEnum

from ._runtime import WireRoot




class UserRole(StrEnum):
    """
    What a user may do.
    """

    USER = "user"
    ADMIN = "admin"


class UserRoleRoot(WireRoot):
    """
    What a user may do.
    """

    root: UserRole


__all__ = [
    "UserRole",
    "UserRoleRoot",
]
