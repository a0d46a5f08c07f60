# Generated from sight/question_type.schema.json by `type-contracts generate`.
# Do not edit: change the contract and generate again.

from __future__ import annotations

from enum import StrEnum
from typing import Final, Literal, TypeAlias, TypeGuard

from ._runtime import WireRoot




class QuestionType(StrEnum):
    """
    How a question of a survey is answered.
    """

    SINGLE_CHOICE = "single_choice"
    MULTIPLE_CHOICE = "multiple_choice"
    RATING_SCALE = "rating_scale"
    OPEN_TEXT = "open_text"


class QuestionTypeRoot(WireRoot):
    """
    How a question of a survey is answered.
    """

    root: QuestionType


QuestionTypeValue: TypeAlias = Literal[
    "single_choice",
    "multiple_choice",
    "rating_scale",
    "open_text",
]
QUESTION_TYPE_VALUES: Final[tuple[QuestionTypeValue, ...]] = (
    "single_choice",
    "multiple_choice",
    "rating_scale",
    "open_text",
)


def is_question_type(value: object) -> TypeGuard[QuestionTypeValue]:
    """Whether a value is one of `QUESTION_TYPE_VALUES`."""
    return isinstance(value, str) and value in QUESTION_TYPE_VALUES




__all__ = [
    "QUESTION_TYPE_VALUES",
    "QuestionType",
    "QuestionTypeRoot",
    "QuestionTypeValue",
    "is_question_type",
]
