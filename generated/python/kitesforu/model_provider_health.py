# Generated from kitesforu/model_provider_health.schema.json by `type-contracts generate`.
# Do not edit: change the contract and generate again.

from __future__ import annotations

from typing import Annotated, Final

from pydantic import MISSING, AwareDatetime, ConfigDict, Field

from . import units as _units
from ._names import FieldNames
from ._runtime import CheckedModel, WireModel
from .health_status import HealthStatus




class ModelProviderHealth(CheckedModel):
    """
    How well a provider of language models answers.
    """

    model_config = ConfigDict(extra="forbid")
    provider: Annotated[str, Field(description="The provider; the same as the document's id.", min_length=1)]
    status: Annotated[HealthStatus, Field(description="How it answers.")]
    last_check: Annotated[AwareDatetime, Field(description="When it was last checked.")]
    latency_ms: Annotated[
        _units.Milliseconds, Field(description="How long it takes to answer, on average.", ge=0, le=9007199254740991)
    ]
    error_rate: Annotated[_units.FractionFloat, Field(description="The part of calls that fail.", ge=0.0, le=1.0)]


class CreateModelProviderHealth(CheckedModel):
    """
    What a caller sends for a new `ModelProviderHealth`.
    """

    model_config = ConfigDict(extra="forbid")
    provider: Annotated[str, Field(description="The provider; the same as the document's id.", min_length=1)]
    status: Annotated[HealthStatus, Field(description="How it answers.")]
    last_check: Annotated[AwareDatetime, Field(description="When it was last checked.")]
    latency_ms: Annotated[
        _units.Milliseconds, Field(description="How long it takes to answer, on average.", ge=0, le=9007199254740991)
    ]
    error_rate: Annotated[_units.FractionFloat, Field(description="The part of calls that fail.", ge=0.0, le=1.0)]


class UpdateModelProviderHealth(WireModel):
    """
    What a caller sends to change a `ModelProviderHealth`: what is absent stays as it is.
    """

    model_config = ConfigDict(extra="forbid")
    status: Annotated[HealthStatus | MISSING, Field(description="How it answers.")] = MISSING
    last_check: Annotated[AwareDatetime | MISSING, Field(description="When it was last checked.")] = MISSING
    latency_ms: Annotated[
        _units.Milliseconds | MISSING,
        Field(description="How long it takes to answer, on average.", ge=0, le=9007199254740991),
    ] = MISSING
    error_rate: Annotated[
        _units.FractionFloat | MISSING, Field(description="The part of calls that fail.", ge=0.0, le=1.0)
    ] = MISSING


class ModelProviderHealthFields(FieldNames):
    """The wire names of the properties of `ModelProviderHealth`."""

    provider: Final = "provider"
    status: Final = "status"
    last_check: Final = "last_check"
    latency_ms: Final = "latency_ms"
    error_rate: Final = "error_rate"


MODEL_PROVIDER_HEALTH_FIELDS: Final = ModelProviderHealthFields()




__all__ = [
    "CreateModelProviderHealth",
    "MODEL_PROVIDER_HEALTH_FIELDS",
    "ModelProviderHealth",
    "ModelProviderHealthFields",
    "UpdateModelProviderHealth",
]
