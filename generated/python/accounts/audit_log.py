# Generated from accounts/audit_log.schema.json by `type-contracts generate`.
# Do not edit: change the contract and generate again.

from __future__ import annotations

from typing import Annotated, Any, Final
from uuid import UUID

from pydantic import MISSING, AwareDatetime, ConfigDict, Field

from ._names import FieldNames
from ._runtime import WireModel




class AuditLog(WireModel):
    """
    One thing that somebody did, kept for later questions.
    """

    model_config = ConfigDict(frozen=True, extra="forbid")
    id: Annotated[UUID, Field(description="Identifies the entry.")]
    user_id: Annotated[
        UUID | None, Field(description="Who did it; null when the user is gone or nobody was signed in.")
    ]
    action: Annotated[str, Field(description="What was done.", max_length=100)]
    target_type: Annotated[str | None, Field(description="The kind of thing that it was done to.", max_length=50)]
    target_id: Annotated[UUID | None, Field(description="The thing that it was done to.")]
    details: Annotated[
        dict[str, Any] | None, Field(description="What else is known. Its inner names belong to the action.")
    ]
    created_at: Annotated[AwareDatetime, Field(description="When it was done.")]


class CreateAuditLog(WireModel):
    """
    What a caller sends for a new `AuditLog`.
    """

    model_config = ConfigDict(extra="forbid")
    user_id: Annotated[
        UUID | None | MISSING, Field(description="Who did it; null when the user is gone or nobody was signed in.")
    ] = MISSING
    action: Annotated[str, Field(description="What was done.", max_length=100)]
    target_type: Annotated[
        str | None | MISSING, Field(description="The kind of thing that it was done to.", max_length=50)
    ] = MISSING
    target_id: Annotated[UUID | None | MISSING, Field(description="The thing that it was done to.")] = MISSING
    details: Annotated[
        dict[str, Any] | None | MISSING, Field(description="What else is known. Its inner names belong to the action.")
    ] = MISSING


class AuditLogFields(FieldNames):
    """The wire names of the properties of `AuditLog`."""

    id: Final = "id"
    user_id: Final = "user_id"
    action: Final = "action"
    target_type: Final = "target_type"
    target_id: Final = "target_id"
    details: Final = "details"
    created_at: Final = "created_at"


AUDIT_LOG_FIELDS: Final = AuditLogFields()




__all__ = [
    "AUDIT_LOG_FIELDS",
    "AuditLog",
    "AuditLogFields",
    "CreateAuditLog",
]
