# Generated from kitesforu/subscription_tier.schema.json by `type-contracts generate`.
# Do not edit: change the contract and generate again.

from __future__ import annotations

from enum import StrEnum
from typing import Final, Literal, TypeAlias, TypeGuard

from ._runtime import WireRoot




class SubscriptionTier(StrEnum):
    """
    The plan a user has; decides which features and which quality a user gets.
    """

    FREE = "free"
    STARTER = "starter"
    PRO = "pro"
    ENTERPRISE = "enterprise"


class SubscriptionTierRoot(WireRoot):
    """
    The plan a user has; decides which features and which quality a user gets.
    """

    root: SubscriptionTier


SubscriptionTierValue: TypeAlias = Literal["free", "starter", "pro", "enterprise"]
SUBSCRIPTION_TIER_VALUES: Final[tuple[SubscriptionTierValue, ...]] = ("free", "starter", "pro", "enterprise")


def is_subscription_tier(value: object) -> TypeGuard[SubscriptionTierValue]:
    """Whether a value is one of `SUBSCRIPTION_TIER_VALUES`."""
    return isinstance(value, str) and value in SUBSCRIPTION_TIER_VALUES




__all__ = [
    "SUBSCRIPTION_TIER_VALUES",
    "SubscriptionTier",
    "SubscriptionTierRoot",
    "SubscriptionTierValue",
    "is_subscription_tier",
]
