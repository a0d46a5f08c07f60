# Generated from sight/redis_llm_result.schema.json by `type-contracts generate`.
# Do not edit: change the contract and generate again.

from __future__ import annotations

from typing import Any

from ._runtime import WireRoot




class RedisLlmResult(WireRoot):
    """
    Answers of language models, kept for a while.
    """

    root: dict[str, Any]


__all__ = [
    "RedisLlmResult",
]
