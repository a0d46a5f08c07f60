# Generated from koreanstory/retail_manager_id.schema.json by `type-contracts generate`.
# Do not edit: change the contract and generate again.

from __future__ import annotations

from enum import IntEnum
from typing import Final, Literal, TypeAlias, TypeGuard

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


RetailManagerIdValue: TypeAlias = Literal[4, 16, 22]
RETAIL_MANAGER_ID_VALUES: Final[tuple[RetailManagerIdValue, ...]] = (4, 16, 22)


def is_retail_manager_id(value: object) -> TypeGuard[RetailManagerIdValue]:
    """Whether a value is one of `RETAIL_MANAGER_ID_VALUES`."""
    return isinstance(value, int) and not isinstance(value, bool) and value in RETAIL_MANAGER_ID_VALUES




__all__ = [
    "RETAIL_MANAGER_ID_VALUES",
    "RetailManagerId",
    "RetailManagerIdRoot",
    "RetailManagerIdValue",
    "is_retail_manager_id",
]
