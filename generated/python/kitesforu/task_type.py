# Generated from kitesforu/task_type.schema.json by `type-contracts generate`.
# Do not edit: change the contract and generate again.

from __future__ import annotations

from enum import StrEnum
from typing import Final, Literal, TypeAlias, TypeGuard

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


TaskTypeValue: TypeAlias = Literal[
    "research",
    "syllabus",
    "outline",
    "script",
    "extraction",
    "tts",
]
TASK_TYPE_VALUES: Final[tuple[TaskTypeValue, ...]] = (
    "research",
    "syllabus",
    "outline",
    "script",
    "extraction",
    "tts",
)


def is_task_type(value: object) -> TypeGuard[TaskTypeValue]:
    """Whether a value is one of `TASK_TYPE_VALUES`."""
    return isinstance(value, str) and value in TASK_TYPE_VALUES




__all__ = [
    "TASK_TYPE_VALUES",
    "TaskType",
    "TaskTypeRoot",
    "TaskTypeValue",
    "is_task_type",
]
