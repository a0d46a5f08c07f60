# Generated from koreanstory/retail_manager_id.schema.json by `type-contracts generate`.
# Do not edit: change the contract and generate again.

from __future__ import annotations

from enum import IntEnum

from ._runtime import WireRoot




class RetailManagerId(IntEnum):
    """
    Managers whose orders are retail.
    """

    VALUE_4 = 4
    VALUE_16 = 16
    VALUE_22 = 22


class RetailManagerIdRoot(WireRoot):
    """
    Managers whose orders are retail.
    """

    root: RetailManagerId


__all__ = [
    "RetailManagerId",
    "RetailManagerIdRoot",
]
