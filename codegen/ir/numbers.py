"""Whole numbers as JSON means them: by their decimals, however they are spelled."""

from __future__ import annotations

from decimal import Decimal

_EXACT = 2**53
LONG = 2**63
"""From here on a listed value is no literal of a type, but an integer that the rules judge."""


def whole_of(value: float) -> int:
    """The integer that a number without a fraction is by its shortest text: 1e23 is 10**23, which no double is."""
    return int(value) if isinstance(value, int) or abs(value) < _EXACT else int(Decimal(repr(value)))
