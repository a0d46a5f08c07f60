# Generated from sight/redis_rate_limit.schema.json by `type-contracts generate`.
# Do not edit: change the contract and generate again.

from __future__ import annotations

from typing import Any

from ._runtime import WireRoot




class RedisRateLimit(WireRoot):
    """
    Counters that limit how often somebody may ask.
    """

    root: dict[str, Any]


__all__ = [
    "RedisRateLimit",
]
