# Generated from koreanstory/sales_type.schema.json by `type-contracts generate`.
# Do not edit: change the contract and generate again.

from __future__ import annotations

from enum import StrEnum

from ._runtime import WireRoot




class SalesType(StrEnum):
    """
    The kind of sale that an order is.
    """

    RETAIL = "retail"
    B_2_B = "b2b"
    OTHER = "other"


class SalesTypeRoot(WireRoot):
    """
    The kind of sale that an order is.
    """

    root: SalesType


__all__ = [
    "SalesType",
    "SalesTypeRoot",
]
