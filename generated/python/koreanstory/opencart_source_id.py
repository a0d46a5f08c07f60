# Generated from koreanstory/opencart_source_id.schema.json by `type-contracts generate`.
# Do not edit: change the contract and generate again.

from __future__ import annotations

from enum import IntEnum
from typing import Final, Literal, TypeAlias, TypeGuard

from ._runtime import WireRoot




class OpencartSourceId(IntEnum):
    """
    The sources whose orders are left out of silver.
    """

    VALUE_3 = 3


class OpencartSourceIdRoot(WireRoot):
    """
    The sources whose orders are left out of silver.
    """

    root: OpencartSourceId


OpencartSourceIdValue: TypeAlias = Literal[3]
OPENCART_SOURCE_ID_VALUES: Final[tuple[OpencartSourceIdValue, ...]] = (3,)


def is_opencart_source_id(value: object) -> TypeGuard[OpencartSourceIdValue]:
    """Whether a value is one of `OPENCART_SOURCE_ID_VALUES`."""
    return isinstance(value, int) and not isinstance(value, bool) and value in OPENCART_SOURCE_ID_VALUES




__all__ = [
    "OPENCART_SOURCE_ID_VALUES",
    "OpencartSourceId",
    "OpencartSourceIdRoot",
    "OpencartSourceIdValue",
    "is_opencart_source_id",
]
