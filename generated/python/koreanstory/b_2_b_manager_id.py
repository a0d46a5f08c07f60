# Generated from koreanstory/b2b_manager_id.schema.json by `type-contracts generate`.
# Do not edit: change the contract and generate again.

from __future__ import annotations

from enum import IntEnum

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


__all__ = [
    "B2BManagerId",
    "B2BManagerIdRoot",
]
