# Generated from kitesforu/health_status.schema.json by `type-contracts generate`.
# Do not edit: change the contract and generate again.

from __future__ import annotations

from enum import StrEnum
from typing import Final, Literal, TypeAlias, TypeGuard

from ._runtime import WireRoot




class HealthStatus(StrEnum):
    """
    How well a provider of models answers.
    """

    HEALTHY = "healthy"
    DEGRADED = "degraded"
    DOWN = "down"
    UNKNOWN = "unknown"


class HealthStatusRoot(WireRoot):
    """
    How well a provider of models answers.
    """

    root: HealthStatus


HealthStatusValue: TypeAlias = Literal["healthy", "degraded", "down", "unknown"]
HEALTH_STATUS_VALUES: Final[tuple[HealthStatusValue, ...]] = ("healthy", "degraded", "down", "unknown")


def is_health_status(value: object) -> TypeGuard[HealthStatusValue]:
    """Whether a value is one of `HEALTH_STATUS_VALUES`."""
    return isinstance(value, str) and value in HEALTH_STATUS_VALUES




__all__ = [
    "HEALTH_STATUS_VALUES",
    "HealthStatus",
    "HealthStatusRoot",
    "HealthStatusValue",
    "is_health_status",
]
