# Generated from koreanstory/opencart_source_id.schema.json by `type-contracts generate`.
# Do not edit: change the contract and generate again.

from __future__ import annotations

from enum import IntEnum

from ._runtime import WireRoot




class OpencartSourceId(IntEnum):
    """
    Sources of orders that are left out of silver.
    """

    VALUE_3 = 3


class OpencartSourceIdRoot(WireRoot):
    """
    Sources of orders that are left out of silver.
    """

    root: OpencartSourceId


__all__ = [
    "OpencartSourceId",
    "OpencartSourceIdRoot",
]
