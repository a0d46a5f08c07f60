# Generated from kitesforu/subscription_tier.schema.json by `type-contracts generate`.
# Do not edit: change the contract and generate again.

from __future__ import annotations

from enum import StrEnum

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


__all__ = [
    "SubscriptionTier",
    "SubscriptionTierRoot",
]
