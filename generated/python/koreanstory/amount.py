# Generated from koreanstory/amount.schema.json by `type-contracts generate`.
# Do not edit: change the contract and generate again.

from __future__ import annotations

from . import units as _units
from ._runtime import CheckedRoot




class Amount(CheckedRoot):
    """
    An amount of money with two digits after the point, as text: a binary number would not hold it exactly.
    """

    root: _units.UahDecimal


__all__ = [
    "Amount",
]
