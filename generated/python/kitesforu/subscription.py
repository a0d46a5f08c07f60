# Generated from kitesforu/subscription.schema.json by `type-contracts generate`.
# Do not edit: change the contract and generate again.

from __future__ import annotations

from typing import Any

from ._runtime import WireRoot




class Subscription(WireRoot):
    """
    The subscription of a user.
    """

    root: dict[str, Any]


__all__ = [
    "Subscription",
]
