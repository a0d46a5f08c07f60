# Generated from kitesforu/clerk_user_id.schema.json by `type-contracts generate`.
# Do not edit: change the contract and generate again.

from __future__ import annotations

from ._runtime import CheckedRoot




class ClerkUserId(CheckedRoot):
    """
    The id that Clerk, the identity provider, gives a user. The key of a user everywhere.
    """

    root: str


__all__ = [
    "ClerkUserId",
]
