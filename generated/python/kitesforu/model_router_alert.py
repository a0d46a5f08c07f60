# Generated from kitesforu/model_router_alert.schema.json by `type-contracts generate`.
# Do not edit: change the contract and generate again.

from __future__ import annotations

from typing import Annotated, Final

from pydantic import MISSING, AwareDatetime, ConfigDict, Field

from ._names import FieldNames
from ._runtime import WireModel
from .alert_severity import AlertSeverity
from .alert_type import AlertType




class ModelRouterAlert(WireModel):
    """
    Something about models that an operator should know.
    """

    model_config = ConfigDict(extra="forbid")
    type_: Annotated[AlertType, Field(description="What it is about.", serialization_alias="type")]
    severity: Annotated[AlertSeverity, Field(description="How urgent it is.")]
    provider: Annotated[
        str | None | MISSING, Field(description="The provider that it is about, if it is about one.")
    ] = MISSING
    message: Annotated[str, Field(description="What happened, in words.")]
    acknowledged: Annotated[bool, Field(description="Whether somebody has seen to it.")]
    created_at: Annotated[AwareDatetime, Field(description="When it happened.")]
    expires_at: Annotated[
        AwareDatetime | MISSING, Field(description="When the document may go; absent until the alert is acknowledged.")
    ] = MISSING


class CreateModelRouterAlert(WireModel):
    """
    What a caller sends for a new `ModelRouterAlert`.
    """

    model_config = ConfigDict(extra="forbid")
    type_: Annotated[AlertType, Field(description="What it is about.", serialization_alias="type")]
    severity: Annotated[AlertSeverity, Field(description="How urgent it is.")]
    provider: Annotated[
        str | None | MISSING, Field(description="The provider that it is about, if it is about one.")
    ] = MISSING
    message: Annotated[str, Field(description="What happened, in words.")]
    acknowledged: Annotated[bool | MISSING, Field(description="Whether somebody has seen to it.")] = MISSING


class UpdateModelRouterAlert(WireModel):
    """
    What a caller sends to change a `ModelRouterAlert`: what is absent stays as it is.
    """

    model_config = ConfigDict(extra="forbid")
    type_: Annotated[AlertType | MISSING, Field(description="What it is about.", serialization_alias="type")] = MISSING
    severity: Annotated[AlertSeverity | MISSING, Field(description="How urgent it is.")] = MISSING
    provider: Annotated[
        str | None | MISSING, Field(description="The provider that it is about, if it is about one.")
    ] = MISSING
    message: Annotated[str | MISSING, Field(description="What happened, in words.")] = MISSING
    acknowledged: Annotated[bool | MISSING, Field(description="Whether somebody has seen to it.")] = MISSING


class ModelRouterAlertFields(FieldNames):
    """The wire names of the properties of `ModelRouterAlert`."""

    type_: Final = "type"
    severity: Final = "severity"
    provider: Final = "provider"
    message: Final = "message"
    acknowledged: Final = "acknowledged"
    created_at: Final = "created_at"
    expires_at: Final = "expires_at"


MODEL_ROUTER_ALERT_FIELDS: Final = ModelRouterAlertFields()




__all__ = [
    "CreateModelRouterAlert",
    "MODEL_ROUTER_ALERT_FIELDS",
    "ModelRouterAlert",
    "ModelRouterAlertFields",
    "UpdateModelRouterAlert",
]
