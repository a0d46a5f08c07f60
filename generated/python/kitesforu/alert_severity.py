# Generated from kitesforu/alert_severity.schema.json by `type-contracts generate`.
# Do not edit: change the contract and generate again.

from __future__ import annotations

from enum import StrEnum
from typing import Final, Literal, TypeAlias, TypeGuard

from ._runtime import WireRoot




class AlertSeverity(StrEnum):
    """
    How urgent an alert is.
    """

    INFO = "info"
    WARNING = "warning"
    CRITICAL = "critical"


class AlertSeverityRoot(WireRoot):
    """
    How urgent an alert is.
    """

    root: AlertSeverity


AlertSeverityValue: TypeAlias = Literal["info", "warning", "critical"]
ALERT_SEVERITY_VALUES: Final[tuple[AlertSeverityValue, ...]] = ("info", "warning", "critical")


def is_alert_severity(value: object) -> TypeGuard[AlertSeverityValue]:
    """Whether a value is one of `ALERT_SEVERITY_VALUES`."""
    return isinstance(value, str) and value in ALERT_SEVERITY_VALUES




__all__ = [
    "ALERT_SEVERITY_VALUES",
    "AlertSeverity",
    "AlertSeverityRoot",
    "AlertSeverityValue",
    "is_alert_severity",
]
