# Generated from kitesforu/task_type.schema.json by `type-contracts generate`.
# Do not edit: change the contract and generate again.

from __future__ import annotations

from enum import StrEnum

from ._runtime import WireRoot




class TaskType(StrEnum):
    """
    What a model is asked to do.
    """

    RESEARCH = "research"
    SYLLABUS = "syllabus"
    OUTLINE = "outline"
    SCRIPT = "script"
    EXTRACTION = "extraction"
    TTS = "tts"


class TaskTypeRoot(WireRoot):
    """
    What a model is asked to do.
    """

    root: TaskType


__all__ = [
    "TaskType",
    "TaskTypeRoot",
]
