# Generated from kitesforu/alert_type.schema.json by `type-contracts generate`.
# Do not edit: change the contract and generate again.

from __future__ import annotations

from enum import StrEnum

from ._runtime import WireRoot




class AlertType(StrEnum):
    """
    What an alert of the model router is about.
    """

    PROVIDER_DOWN = "provider_down"
    HIGH_ERROR_RATE = "high_error_rate"
    HIGH_LATENCY = "high_latency"
    QUOTA_NEAR_LIMIT = "quota_near_limit"
    QUOTA_EXHAUSTED = "quota_exhausted"
    NO_ROUTE = "no_route"


class AlertTypeRoot(WireRoot):
    """
    What an alert of the model router is about.
    """

    root: AlertType


__all__ = [
    "AlertType",
    "AlertTypeRoot",
]
