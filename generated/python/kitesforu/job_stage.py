# Generated from kitesforu/job_stage.schema.json by `type-contracts generate`.
# Do not edit: change the contract and generate again.

from __future__ import annotations

from enum import StrEnum

from ._runtime import WireRoot




class JobStage(StrEnum):
    """
    A stage of the work on a podcast; also the key of everything that is kept per stage.
    """

    RESEARCH = "research"
    OUTLINE = "outline"
    SCRIPT = "script"
    AUDIO = "audio"
    ASSEMBLY = "assembly"
    PUBLISH = "publish"


class JobStageRoot(WireRoot):
    """
    A stage of the work on a podcast; also the key of everything that is kept per stage.
    """

    root: JobStage


__all__ = [
    "JobStage",
    "JobStageRoot",
]
