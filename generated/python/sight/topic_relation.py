# Generated from sight/topic_relation.schema.json by `type-contracts generate`.
# Do not edit: change the contract and generate again.

from __future__ import annotations

from typing import Any

from ._runtime import WireRoot




class TopicRelation(WireRoot):
    """
    How topics of discussions belong together.
    """

    root: dict[str, Any]


__all__ = [
    "TopicRelation",
]
