# Generated from kitesforu/model_quota.schema.json by `type-contracts generate`.
# Do not edit: change the contract and generate again.

from __future__ import annotations

from typing import Annotated, Final

from pydantic import MISSING, AwareDatetime, ConfigDict, Field

from . import units as _units
from ._names import FieldNames, composed_id
from ._runtime import WireModel




class ModelQuota(WireModel):
    """
    How much of a provider's model may be used, and how much is.
    """

    model_config = ConfigDict(extra="forbid")
    provider: Annotated[str, Field(description="The provider.", min_length=1)]
    model_id: Annotated[str, Field(description="The model, as the provider calls it.", min_length=1)]
    tokens_used: Annotated[
        _units.Tokens, Field(description="Tokens used since the last reset.", ge=0, le=9007199254740991)
    ]
    tokens_limit: Annotated[
        _units.Tokens, Field(description="Tokens that may be used until the next reset.", ge=0, le=9007199254740991)
    ]
    reset_at: Annotated[AwareDatetime, Field(description="When the quota is reset.")]


class CreateModelQuota(WireModel):
    """
    What a caller sends for a new `ModelQuota`.
    """

    model_config = ConfigDict(extra="forbid")
    provider: Annotated[str, Field(description="The provider.", min_length=1)]
    model_id: Annotated[str, Field(description="The model, as the provider calls it.", min_length=1)]
    tokens_used: Annotated[
        _units.Tokens, Field(description="Tokens used since the last reset.", ge=0, le=9007199254740991)
    ]
    tokens_limit: Annotated[
        _units.Tokens, Field(description="Tokens that may be used until the next reset.", ge=0, le=9007199254740991)
    ]
    reset_at: Annotated[AwareDatetime, Field(description="When the quota is reset.")]


class UpdateModelQuota(WireModel):
    """
    What a caller sends to change a `ModelQuota`: what is absent stays as it is.
    """

    model_config = ConfigDict(extra="forbid")
    tokens_used: Annotated[
        _units.Tokens | MISSING, Field(description="Tokens used since the last reset.", ge=0, le=9007199254740991)
    ] = MISSING
    tokens_limit: Annotated[
        _units.Tokens | MISSING,
        Field(description="Tokens that may be used until the next reset.", ge=0, le=9007199254740991),
    ] = MISSING
    reset_at: Annotated[AwareDatetime | MISSING, Field(description="When the quota is reset.")] = MISSING


class ModelQuotaFields(FieldNames):
    """The wire names of the properties of `ModelQuota`."""

    provider: Final = "provider"
    model_id: Final = "model_id"
    tokens_used: Final = "tokens_used"
    tokens_limit: Final = "tokens_limit"
    reset_at: Final = "reset_at"


MODEL_QUOTA_FIELDS: Final = ModelQuotaFields()


def model_quota_id(provider: str, model_id: str) -> str:
    """The id of a document; it is no property of the document. No part may be empty or hold a slash."""
    return composed_id("_", provider, model_id)




__all__ = [
    "CreateModelQuota",
    "MODEL_QUOTA_FIELDS",
    "ModelQuota",
    "ModelQuotaFields",
    "UpdateModelQuota",
    "model_quota_id",
]
