# Generated from kitesforu/health_status.schema.json by `type-contracts generate`.
# Do not edit: change the contract and generate again.

from __future__ import annotations

from enum import StrEnum

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


__all__ = [
    "HealthStatus",
    "HealthStatusRoot",
]
