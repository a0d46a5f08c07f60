# Generated from sight/redis_aggregate.schema.json by `type-contracts generate`.
# Do not edit: change the contract and generate again.

from __future__ import annotations

from typing import Any

from ._runtime import WireRoot




class RedisAggregate(WireRoot):
    """
    Numbers that are shown as they change.
    """

    root: dict[str, Any]


__all__ = [
    "RedisAggregate",
]
