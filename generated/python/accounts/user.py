# Generated from accounts/user.schema.json by `type-contracts generate`.
# Do not edit: change the contract and generate again.

from __future__ import annotations

from typing import Annotated, Final
from uuid import UUID

from pydantic import MISSING, AwareDatetime, ConfigDict, Field

from ._names import FieldNames
from ._runtime import CheckedModel
from .user_role import UserRole




class User(CheckedModel):
    """
    A person with an account.
    """

    model_config = ConfigDict(extra="forbid")
    id: Annotated[UUID, Field(description="Identifies the user.")]
    email: Annotated[
        str,
        Field(
            description="The address the user signs in with. Unique as written: spellings that differ in case are two addresses.",
            max_length=255,
        ),
    ]
    password_hash: Annotated[
        str, Field(description="The hash of the password. Never leaves the server.", max_length=255)
    ]
    name: Annotated[str, Field(description="The name that others see.", max_length=100)]
    role: Annotated[UserRole, Field(description="What the user may do. Only an administrator's operation changes it.")]
    is_active: Annotated[
        bool, Field(description="Whether the user can sign in. Only an administrator's operation changes it.")
    ]
    created_at: Annotated[AwareDatetime, Field(description="When the account was created.")]
    updated_at: Annotated[AwareDatetime, Field(description="When the account was last changed.")]


class CreateUser(CheckedModel):
    """
    What a caller sends for a new `User`.
    """

    model_config = ConfigDict(extra="forbid")
    email: Annotated[
        str,
        Field(
            description="The address the user signs in with. Unique as written: spellings that differ in case are two addresses.",
            max_length=255,
        ),
    ]
    name: Annotated[str, Field(description="The name that others see.", max_length=100)]
    password: Annotated[
        str,
        Field(description="The password in clear text. Never stored; changing it later is an operation of its own."),
    ]


class UpdateUser(CheckedModel):
    """
    What a caller sends to change a `User`: what is absent stays as it is.
    """

    model_config = ConfigDict(extra="forbid")
    email: Annotated[
        str | MISSING,
        Field(
            description="The address the user signs in with. Unique as written: spellings that differ in case are two addresses.",
            max_length=255,
        ),
    ] = MISSING
    name: Annotated[str | MISSING, Field(description="The name that others see.", max_length=100)] = MISSING


class PublicUser(CheckedModel):
    """
    What anyone may see of a `User`.
    """

    model_config = ConfigDict(extra="forbid")
    id: Annotated[UUID, Field(description="Identifies the user.")]
    email: Annotated[
        str,
        Field(
            description="The address the user signs in with. Unique as written: spellings that differ in case are two addresses.",
            max_length=255,
        ),
    ]
    name: Annotated[str, Field(description="The name that others see.", max_length=100)]
    role: Annotated[UserRole, Field(description="What the user may do. Only an administrator's operation changes it.")]
    is_active: Annotated[
        bool, Field(description="Whether the user can sign in. Only an administrator's operation changes it.")
    ]
    created_at: Annotated[AwareDatetime, Field(description="When the account was created.")]
    updated_at: Annotated[AwareDatetime, Field(description="When the account was last changed.")]


class UserFields(FieldNames):
    """The wire names of the properties of `User`."""

    id: Final = "id"
    email: Final = "email"
    password_hash: Final = "password_hash"
    name: Final = "name"
    role: Final = "role"
    is_active: Final = "is_active"
    created_at: Final = "created_at"
    updated_at: Final = "updated_at"


USER_FIELDS: Final = UserFields()




__all__ = [
    "CreateUser",
    "PublicUser",
    "USER_FIELDS",
    "UpdateUser",
    "User",
    "UserFields",
]
