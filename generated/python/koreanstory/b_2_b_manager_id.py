# Generated from koreanstory/b2b_manager_id.schema.json by `type-contracts generate`.
# Do not edit: change the contract and generate again.

from __future__ import annotations

from enum import IntEnum
from typing import Final, Literal, TypeAlias, TypeGuard

from ._runtime import WireRoot




class B2BManagerId(IntEnum):
    """
    Managers whose orders are b2b.
    """

    VALUE_15 = 15


class B2BManagerIdRoot(WireRoot):
    """
    Managers whose orders are b2b.
    """

    root: B2BManagerId


B2BManagerIdValue: TypeAlias = Literal[15]
B_2_B_MANAGER_ID_VALUES: Final[tuple[B2BManagerIdValue, ...]] = (15,)


def is_b_2_b_manager_id(value: object) -> TypeGuard[B2BManagerIdValue]:
    """Whether a value is one of `B_2_B_MANAGER_ID_VALUES`."""
    return isinstance(value, int) and not isinstance(value, bool) and value in B_2_B_MANAGER_ID_VALUES




__all__ = [
    "B2BManagerId",
    "B2BManagerIdRoot",
    "B2BManagerIdValue",
    "B_2_B_MANAGER_ID_VALUES",
    "is_b_2_b_manager_id",
]
