# Generated from sight/dashboard_snapshot.schema.json by `type-contracts generate`.
# Do not edit: change the contract and generate again.

from __future__ import annotations

from typing import Any

from ._runtime import WireRoot




class DashboardSnapshot(WireRoot):
    """
    Metrics of a dashboard, computed beforehand.
    """

    root: dict[str, Any]


__all__ = [
    "DashboardSnapshot",
]
