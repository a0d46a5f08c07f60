# Generated from sight/redis_session.schema.json by `type-contracts generate`.
# Do not edit: change the contract and generate again.

from __future__ import annotations

from typing import Any

from ._runtime import WireRoot




class RedisSession(WireRoot):
    """
    Session data and tokens of signed-in users.
    """

    root: dict[str, Any]


__all__ = [
    "RedisSession",
]
