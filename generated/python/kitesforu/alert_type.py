# Generated from kitesforu/alert_type.schema.json by `type-contracts generate`.
# Do not edit: change the contract and generate again.

from __future__ import annotations

from enum import StrEnum
from typing import Final, Literal, TypeAlias, TypeGuard

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


AlertTypeValue: TypeAlias = Literal[
    "provider_down",
    "high_error_rate",
    "high_latency",
    "quota_near_limit",
    "quota_exhausted",
    "no_route",
]
ALERT_TYPE_VALUES: Final[tuple[AlertTypeValue, ...]] = (
    "provider_down",
    "high_error_rate",
    "high_latency",
    "quota_near_limit",
    "quota_exhausted",
    "no_route",
)


def is_alert_type(value: object) -> TypeGuard[AlertTypeValue]:
    """Whether a value is one of `ALERT_TYPE_VALUES`."""
    return isinstance(value, str) and value in ALERT_TYPE_VALUES




__all__ = [
    "ALERT_TYPE_VALUES",
    "AlertType",
    "AlertTypeRoot",
    "AlertTypeValue",
    "is_alert_type",
]
