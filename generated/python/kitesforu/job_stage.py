# Generated from kitesforu/job_stage.schema.json by `type-contracts generate`.
# Do not edit: change the contract and generate again.

from __future__ import annotations

from enum import StrEnum
from typing import Final, Literal, TypeAlias, TypeGuard

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


JobStageValue: TypeAlias = Literal[
    "research",
    "outline",
    "script",
    "audio",
    "assembly",
    "publish",
]
JOB_STAGE_VALUES: Final[tuple[JobStageValue, ...]] = (
    "research",
    "outline",
    "script",
    "audio",
    "assembly",
    "publish",
)


def is_job_stage(value: object) -> TypeGuard[JobStageValue]:
    """Whether a value is one of `JOB_STAGE_VALUES`."""
    return isinstance(value, str) and value in JOB_STAGE_VALUES




__all__ = [
    "JOB_STAGE_VALUES",
    "JobStage",
    "JobStageRoot",
    "JobStageValue",
    "is_job_stage",
]
