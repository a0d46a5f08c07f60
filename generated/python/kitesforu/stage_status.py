# Generated from kitesforu/stage_status.schema.json by `type-contracts generate`.
# Do not edit: change the contract and generate again.

from __future__ import annotations

from enum import StrEnum

from ._runtime import WireRoot




class StageStatus(StrEnum):
    """
    Where one stage of a job stands.
    """

    PENDING = "pending"
    PROCESSING = "processing"
    COMPLETED = "completed"
    FAILED = "failed"
    SKIPPED = "skipped"


class StageStatusRoot(WireRoot):
    """
    Where one stage of a job stands.
    """

    root: StageStatus


__all__ = [
    "StageStatus",
    "StageStatusRoot",
]
