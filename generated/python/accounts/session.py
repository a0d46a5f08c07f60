# Generated from accounts/session.schema.json by `type-contracts generate`.
# Do not edit: change the contract and generate again.

from __future__ import annotations

from typing import Annotated, Final
from uuid import UUID

from pydantic import MISSING, AwareDatetime, ConfigDict, Field

from ._names import FieldNames
from ._runtime import WireModel




class Session(WireModel):
    """
    A signed-in session of a user.
    """

    model_config = ConfigDict(extra="forbid")
    id: Annotated[UUID, Field(description="Identifies the session.")]
    user_id: Annotated[UUID, Field(description="The user who signed in.")]
    token_hash: Annotated[
        str, Field(description="The hash of the session's token. Never leaves the server.", max_length=255)
    ]
    expires_at: Annotated[AwareDatetime, Field(description="When the session ends. Later than `created_at`.")]
    created_at: Annotated[AwareDatetime, Field(description="When the user signed in.")]


class CreateSession(WireModel):
    """
    What a caller sends for a new `Session`.
    """

    model_config = ConfigDict(extra="forbid")
    user_id: Annotated[UUID, Field(description="The user who signed in.")]
    expires_at: Annotated[AwareDatetime, Field(description="When the session ends. Later than `created_at`.")]


class UpdateSession(WireModel):
    """
    What a caller sends to change a `Session`: what is absent stays as it is.
    """

    model_config = ConfigDict(extra="forbid")
    expires_at: Annotated[
        AwareDatetime | MISSING, Field(description="When the session ends. Later than `created_at`.")
    ] = MISSING


class PublicSession(WireModel):
    """
    What anyone may see of a `Session`.
    """

    model_config = ConfigDict(extra="forbid")
    id: Annotated[UUID, Field(description="Identifies the session.")]
    user_id: Annotated[UUID, Field(description="The user who signed in.")]
    expires_at: Annotated[AwareDatetime, Field(description="When the session ends. Later than `created_at`.")]
    created_at: Annotated[AwareDatetime, Field(description="When the user signed in.")]


class SessionFields(FieldNames):
    """The wire names of the properties of `Session`."""

    id: Final = "id"
    user_id: Final = "user_id"
    token_hash: Final = "token_hash"
    expires_at: Final = "expires_at"
    created_at: Final = "created_at"


SESSION_FIELDS: Final = SessionFields()




__all__ = [
    "CreateSession",
    "PublicSession",
    "SESSION_FIELDS",
    "Session",
    "SessionFields",
    "UpdateSession",
]
