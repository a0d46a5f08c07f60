# Generated from kitesforu/user.schema.json by `type-contracts generate`.
# Do not edit: change the contract and generate again.

from __future__ import annotations

from collections.abc import Mapping
from typing import Annotated, ClassVar, Final

from pydantic import MISSING, AwareDatetime, ConfigDict, Field

from . import units as _units
from ._names import FieldNames
from ._runtime import CheckedModel
from .subscription_tier import SubscriptionTier
from .user_role import UserRole




class User(CheckedModel):
    """
    A person who uses the platform: identity, plan and credit balance.
    """

    model_config = ConfigDict(extra="forbid")
    __old_names__: ClassVar[Mapping[str, str]] = {"credits": "credits_balance"}
    user_id: Annotated[str, Field(description="The user's id at Clerk; also the document's id.")]
    email: Annotated[str, Field(description="The user's address.")]
    display_name: Annotated[str | None | MISSING, Field(description="The name that others see.")] = MISSING
    tier: Annotated[SubscriptionTier, Field(description="The user's plan.")]
    role: Annotated[UserRole, Field(description="What the user may do.")]
    credits_balance: Annotated[
        _units.Credits,
        Field(
            description="Credits that the user can spend. Never below zero; the truth that the ledger is compared with. Changed only in a transaction that also appends to the ledger.",
            ge=0,
            le=9007199254740991,
        ),
    ]
    stripe_customer_id: Annotated[
        str | None | MISSING, Field(description="The customer at Stripe; missing or null before the first payment.")
    ] = MISSING
    created_at: Annotated[AwareDatetime, Field(description="When the user registered.")]
    updated_at: Annotated[AwareDatetime, Field(description="When the document was last changed.")]


class CreateUser(CheckedModel):
    """
    What a caller sends for a new `User`.
    """

    model_config = ConfigDict(extra="forbid")
    user_id: Annotated[str, Field(description="The user's id at Clerk; also the document's id.")]
    email: Annotated[str, Field(description="The user's address.")]
    display_name: Annotated[str | None | MISSING, Field(description="The name that others see.")] = MISSING
    tier: Annotated[SubscriptionTier, Field(description="The user's plan.")]
    role: Annotated[UserRole, Field(description="What the user may do.")]
    stripe_customer_id: Annotated[
        str | None | MISSING, Field(description="The customer at Stripe; missing or null before the first payment.")
    ] = MISSING


class UpdateUser(CheckedModel):
    """
    What a caller sends to change a `User`: what is absent stays as it is.
    """

    model_config = ConfigDict(extra="forbid")
    email: Annotated[str | MISSING, Field(description="The user's address.")] = MISSING
    display_name: Annotated[str | None | MISSING, Field(description="The name that others see.")] = MISSING
    tier: Annotated[SubscriptionTier | MISSING, Field(description="The user's plan.")] = MISSING
    role: Annotated[UserRole | MISSING, Field(description="What the user may do.")] = MISSING
    stripe_customer_id: Annotated[
        str | None | MISSING, Field(description="The customer at Stripe; missing or null before the first payment.")
    ] = MISSING


class UserFields(FieldNames):
    """The wire names of the properties of `User`."""

    user_id: Final = "user_id"
    email: Final = "email"
    display_name: Final = "display_name"
    tier: Final = "tier"
    role: Final = "role"
    credits_balance: Final = "credits_balance"
    stripe_customer_id: Final = "stripe_customer_id"
    created_at: Final = "created_at"
    updated_at: Final = "updated_at"


USER_FIELDS: Final = UserFields()




__all__ = [
    "CreateUser",
    "USER_FIELDS",
    "UpdateUser",
    "User",
    "UserFields",
]
