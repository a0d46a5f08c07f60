# Generated from kitesforu/routing_decision.schema.json by `type-contracts generate`.
# Do not edit: change the contract and generate again.

from __future__ import annotations

from typing import Annotated, Final
from uuid import UUID

from pydantic import MISSING, AwareDatetime, ConfigDict, Field

from ._names import FieldNames
from ._runtime import WireModel
from .task_type import TaskType




class RoutingDecision(WireModel):
    """
    Which model was chosen for a task, and how sure the choice was.
    """

    model_config = ConfigDict(frozen=True, extra="forbid")
    job_id: Annotated[
        UUID | None | MISSING, Field(description="The job that the task belongs to, if to one.")
    ] = MISSING
    task_type: Annotated[TaskType, Field(description="What the model is asked to do.")]
    selected_provider: Annotated[str, Field(description="The provider that was chosen.")]
    selected_model: Annotated[str, Field(description="The model that was chosen.")]
    score: Annotated[float, Field(description="How well the choice fitted.")]
    timestamp: Annotated[AwareDatetime, Field(description="When the choice was made.")]
    expires_at: Annotated[AwareDatetime | MISSING, Field(description="When the document may go.")] = MISSING


class CreateRoutingDecision(WireModel):
    """
    What a caller sends for a new `RoutingDecision`.
    """

    model_config = ConfigDict(extra="forbid")
    job_id: Annotated[
        UUID | None | MISSING, Field(description="The job that the task belongs to, if to one.")
    ] = MISSING
    task_type: Annotated[TaskType, Field(description="What the model is asked to do.")]
    selected_provider: Annotated[str, Field(description="The provider that was chosen.")]
    selected_model: Annotated[str, Field(description="The model that was chosen.")]
    score: Annotated[float, Field(description="How well the choice fitted.")]


class RoutingDecisionFields(FieldNames):
    """The wire names of the properties of `RoutingDecision`."""

    job_id: Final = "job_id"
    task_type: Final = "task_type"
    selected_provider: Final = "selected_provider"
    selected_model: Final = "selected_model"
    score: Final = "score"
    timestamp: Final = "timestamp"
    expires_at: Final = "expires_at"


ROUTING_DECISION_FIELDS: Final = RoutingDecisionFields()




__all__ = [
    "CreateRoutingDecision",
    "ROUTING_DECISION_FIELDS",
    "RoutingDecision",
    "RoutingDecisionFields",
]
