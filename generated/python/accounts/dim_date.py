# Generated from accounts/dim_date.schema.json by `type-contracts generate`.
# Do not edit: change the contract and generate again.

from __future__ import annotations

from typing import Any

from ._runtime import WireRoot




class DimDate(WireRoot):
    """
    The days, for analysis.
    """

    root: dict[str, Any]


__all__ = [
    "DimDate",
]
