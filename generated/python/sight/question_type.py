# Generated from sight/question_type.schema.json by `type-contracts generate`.
# Do not edit: change the contract and generate again.

from __future__ import annotations

from enum import StrEnum

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


__all__ = [
    "QuestionType",
    "QuestionTypeRoot",
]
