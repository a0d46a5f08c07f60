# Generated from kitesforu/alert_severity.schema.json by `type-contracts generate`.
# Do not edit: change the contract and generate again.

from __future__ import annotations

from enum import StrEnum

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


__all__ = [
    "AlertSeverity",
    "AlertSeverityRoot",
]
