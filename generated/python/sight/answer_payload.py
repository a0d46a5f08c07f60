# Generated from sight/answer_payload.schema.json by `type-contracts generate`.
# Do not edit: change the contract and generate again.

from __future__ import annotations

from typing import Annotated, Final
from uuid import UUID

from pydantic import MISSING, ConfigDict, Field

from . import units as _units
from ._names import FieldNames
from ._runtime import WireModel




class AnswerPayload(WireModel):
    """
    What is known of an answer, to a question or to one that followed.
    """

    model_config = ConfigDict(extra="allow")
    persona_id: Annotated[UUID, Field(description="Who answered.")]
    user_id: Annotated[UUID, Field(description="Whose research it is.")]
    project_id: Annotated[UUID, Field(description="The project.")]
    duration_seconds: Annotated[
        _units.Seconds | MISSING, Field(description="How long the answer took.", ge=0, le=2147483647)
    ] = MISSING
    question: Annotated[str | MISSING, Field(description="What was asked.")] = MISSING
    text: Annotated[str | MISSING, Field(description="What the persona said.")] = MISSING


class CreateAnswerPayload(WireModel):
    """
    What a caller sends for a new `AnswerPayload`.
    """

    model_config = ConfigDict(extra="forbid")
    persona_id: Annotated[UUID, Field(description="Who answered.")]
    user_id: Annotated[UUID, Field(description="Whose research it is.")]
    project_id: Annotated[UUID, Field(description="The project.")]
    duration_seconds: Annotated[
        _units.Seconds | MISSING, Field(description="How long the answer took.", ge=0, le=2147483647)
    ] = MISSING
    question: Annotated[str | MISSING, Field(description="What was asked.")] = MISSING
    text: Annotated[str | MISSING, Field(description="What the persona said.")] = MISSING


class UpdateAnswerPayload(WireModel):
    """
    What a caller sends to change a `AnswerPayload`: what is absent stays as it is.
    """

    model_config = ConfigDict(extra="forbid")
    persona_id: Annotated[UUID | MISSING, Field(description="Who answered.")] = MISSING
    user_id: Annotated[UUID | MISSING, Field(description="Whose research it is.")] = MISSING
    project_id: Annotated[UUID | MISSING, Field(description="The project.")] = MISSING
    duration_seconds: Annotated[
        _units.Seconds | MISSING, Field(description="How long the answer took.", ge=0, le=2147483647)
    ] = MISSING
    question: Annotated[str | MISSING, Field(description="What was asked.")] = MISSING
    text: Annotated[str | MISSING, Field(description="What the persona said.")] = MISSING


class AnswerPayloadFields(FieldNames):
    """The wire names of the properties of `AnswerPayload`."""

    persona_id: Final = "persona_id"
    user_id: Final = "user_id"
    project_id: Final = "project_id"
    duration_seconds: Final = "duration_seconds"
    question: Final = "question"
    text: Final = "text"


ANSWER_PAYLOAD_FIELDS: Final = AnswerPayloadFields()




__all__ = [
    "ANSWER_PAYLOAD_FIELDS",
    "AnswerPayload",
    "AnswerPayloadFields",
    "CreateAnswerPayload",
    "UpdateAnswerPayload",
]
