# Generated from kitesforu/job_status.schema.json by `type-contracts generate`.
# Do not edit: change the contract and generate again.

from __future__ import annotations

from enum import StrEnum

from ._runtime import WireRoot




class JobStatus(StrEnum):
    """
    Where a podcast job stands.
    """

    QUEUED = "queued"
    PROCESSING = "processing"
    COMPLETED = "completed"
    FAILED = "failed"
    CANCELLED = "cancelled"


class JobStatusRoot(WireRoot):
    """
    Where a podcast job stands.
    """

    root: JobStatus


__all__ = [
    "JobStatus",
    "JobStatusRoot",
]
