# Generated from sight/dim_user.schema.json by `type-contracts generate`.
# Do not edit: change the contract and generate again.

from __future__ import annotations

from typing import Annotated, Final
from uuid import UUID

from pydantic import MISSING, AwareDatetime, ConfigDict, Field

from ._names import FieldNames
from ._runtime import CheckedModel




class DimUser(CheckedModel):
    """
    The users, as the warehouse sees them.
    """

    model_config = ConfigDict(extra="forbid")
    user_id: Annotated[UUID, Field(description="Identifies the user.")]
    email: Annotated[str, Field(description="The user's address.")]
    name: Annotated[str, Field(description="The user's name.")]
    preferred_language: Annotated[str, Field(description="The language that the user prefers, as a language tag.")]
    created_at: Annotated[AwareDatetime, Field(description="When the user signed up.")]


class CreateDimUser(CheckedModel):
    """
    What a caller sends for a new `DimUser`.
    """

    model_config = ConfigDict(extra="forbid")
    email: Annotated[str, Field(description="The user's address.")]
    name: Annotated[str, Field(description="The user's name.")]
    preferred_language: Annotated[str, Field(description="The language that the user prefers, as a language tag.")]


class UpdateDimUser(CheckedModel):
    """
    What a caller sends to change a `DimUser`: what is absent stays as it is.
    """

    model_config = ConfigDict(extra="forbid")
    email: Annotated[str | MISSING, Field(description="The user's address.")] = MISSING
    name: Annotated[str | MISSING, Field(description="The user's name.")] = MISSING
    preferred_language: Annotated[
        str | MISSING, Field(description="The language that the user prefers, as a language tag.")
    ] = MISSING


class DimUserFields(FieldNames):
    """The wire names of the properties of `DimUser`."""

    user_id: Final = "user_id"
    email: Final = "email"
    name: Final = "name"
    preferred_language: Final = "preferred_language"
    created_at: Final = "created_at"


DIM_USER_FIELDS: Final = DimUserFields()




__all__ = [
    "CreateDimUser",
    "DIM_USER_FIELDS",
    "DimUser",
    "DimUserFields",
    "UpdateDimUser",
]
