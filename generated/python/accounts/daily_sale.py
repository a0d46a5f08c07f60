# Generated from accounts/daily_sale.schema.json by `type-contracts generate`.
# Do not edit: change the contract and generate again.

from __future__ import annotations

from typing import Any

from ._runtime import WireRoot




class DailySale(WireRoot):
    """
    Sales per day, for a dashboard; refreshed every hour.
    """

    root: dict[str, Any]


__all__ = [
    "DailySale",
]
