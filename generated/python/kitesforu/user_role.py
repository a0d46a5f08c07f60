# Generated from kitesforu/user_role.schema.json by `type-contracts generate`.
# Do not edit: change the contract and generate again.

from __future__ import annotations

from enum import StrEnum
from typing import Final, Literal, TypeAlias, TypeGuard

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


UserRoleValue: TypeAlias = Literal["user", "admin"]
USER_ROLE_VALUES: Final[tuple[UserRoleValue, ...]] = ("user", "admin")


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
