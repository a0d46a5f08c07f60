# Generated from koreanstory/retail_source_id.schema.json by `type-contracts generate`.
# Do not edit: change the contract and generate again.

from __future__ import annotations

from enum import IntEnum

from ._runtime import WireRoot




class RetailSourceId(IntEnum):
    """
    Sources whose orders are retail when they have no manager.
    """

    VALUE_4 = 4


class RetailSourceIdRoot(WireRoot):
    """
    Sources whose orders are retail when they have no manager.
    """

    root: RetailSourceId


__all__ = [
    "RetailSourceId",
    "RetailSourceIdRoot",
]
