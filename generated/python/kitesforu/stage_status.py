# Generated from kitesforu/stage_status.schema.json by `type-contracts generate`.
# Do not edit: change the contract and generate again.

from __future__ import annotations

from enum import StrEnum
from typing import Final, Literal, TypeAlias, TypeGuard

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


StageStatusValue: TypeAlias = Literal["pending", "processing", "completed", "failed", "skipped"]
STAGE_STATUS_VALUES: Final[tuple[StageStatusValue, ...]] = ("pending", "processing", "completed", "failed", "skipped")


def is_stage_status(value: object) -> TypeGuard[StageStatusValue]:
    """Whether a value is one of `STAGE_STATUS_VALUES`."""
    return isinstance(value, str) and value in STAGE_STATUS_VALUES




__all__ = [
    "STAGE_STATUS_VALUES",
    "StageStatus",
    "StageStatusRoot",
    "StageStatusValue",
    "is_stage_status",
]
