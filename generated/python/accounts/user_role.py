# Generated from accounts/user_role.schema.json by `type-contracts generate`.
# Do not edit: change the contract and generate again.

from __future__ import annotations

from enum import StrEnum
from typing import Final, Literal, TypeAlias, TypeGuard

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


UserRoleValue: TypeAlias = Literal["viewer", "user", "editor", "admin", "super_admin"]
USER_ROLE_VALUES: Final[tuple[UserRoleValue, ...]] = ("viewer", "user", "editor", "admin", "super_admin")


def is_user_role(value: object) -> TypeGuard[UserRoleValue]:
    """Whether a value is one of `USER_ROLE_VALUES`."""
    return isinstance(value, str) and value in USER_ROLE_VALUES




__all__ = [
    "USER_ROLE_VALUES",
    "UserRole",
    "UserRoleRoot",
    "UserRoleValue",
    "is_user_role",
]
