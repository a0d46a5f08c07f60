# Generated from koreanstory/return_status_id.schema.json by `type-contracts generate`.
# Do not edit: change the contract and generate again.

from __future__ import annotations

from enum import IntEnum
from typing import Final, Literal, TypeAlias, TypeGuard

from ._runtime import WireRoot




class ReturnStatusId(IntEnum):
    """
    Order statuses that mean the goods came back.
    """

    VALUE_19 = 19
    VALUE_21 = 21
    VALUE_22 = 22
    VALUE_23 = 23


class ReturnStatusIdRoot(WireRoot):
    """
    Order statuses that mean the goods came back.
    """

    root: ReturnStatusId


ReturnStatusIdValue: TypeAlias = Literal[19, 21, 22, 23]
RETURN_STATUS_ID_VALUES: Final[tuple[ReturnStatusIdValue, ...]] = (19, 21, 22, 23)


def is_return_status_id(value: object) -> TypeGuard[ReturnStatusIdValue]:
    """Whether a value is one of `RETURN_STATUS_ID_VALUES`."""
    return isinstance(value, int) and not isinstance(value, bool) and value in RETURN_STATUS_ID_VALUES




__all__ = [
    "RETURN_STATUS_ID_VALUES",
    "ReturnStatusId",
    "ReturnStatusIdRoot",
    "ReturnStatusIdValue",
    "is_return_status_id",
]
