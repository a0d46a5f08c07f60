# Generated from koreanstory/sales_type.schema.json by `type-contracts generate`.
# Do not edit: change the contract and generate again.

from __future__ import annotations

from enum import StrEnum
from typing import Final, Literal, TypeAlias, TypeGuard

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


SalesTypeValue: TypeAlias = Literal["retail", "b2b", "other"]
SALES_TYPE_VALUES: Final[tuple[SalesTypeValue, ...]] = ("retail", "b2b", "other")


def is_sales_type(value: object) -> TypeGuard[SalesTypeValue]:
    """Whether a value is one of `SALES_TYPE_VALUES`."""
    return isinstance(value, str) and value in SALES_TYPE_VALUES




__all__ = [
    "SALES_TYPE_VALUES",
    "SalesType",
    "SalesTypeRoot",
    "SalesTypeValue",
    "is_sales_type",
]
