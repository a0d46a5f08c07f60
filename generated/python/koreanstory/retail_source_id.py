# Generated from koreanstory/retail_source_id.schema.json by `type-contracts generate`.
# Do not edit: change the contract and generate again.

from __future__ import annotations

from enum import IntEnum
from typing import Final, Literal, TypeAlias, TypeGuard

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


RetailSourceIdValue: TypeAlias = Literal[4]
RETAIL_SOURCE_ID_VALUES: Final[tuple[RetailSourceIdValue, ...]] = (4,)


def is_retail_source_id(value: object) -> TypeGuard[RetailSourceIdValue]:
    """Whether a value is one of `RETAIL_SOURCE_ID_VALUES`."""
    return isinstance(value, int) and not isinstance(value, bool) and value in RETAIL_SOURCE_ID_VALUES




__all__ = [
    "RETAIL_SOURCE_ID_VALUES",
    "RetailSourceId",
    "RetailSourceIdRoot",
    "RetailSourceIdValue",
    "is_retail_source_id",
]
