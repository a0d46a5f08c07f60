# Generated from koreanstory/return_status_id.schema.json by `type-contracts generate`.
# Do not edit: change the contract and generate again.

from __future__ import annotations

from enum import IntEnum

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


__all__ = [
    "ReturnStatusId",
    "ReturnStatusIdRoot",
]
