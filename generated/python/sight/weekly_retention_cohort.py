# Generated from sight/weekly_retention_cohort.schema.json by `type-contracts generate`.
# Do not edit: change the contract and generate again.

from __future__ import annotations

from typing import Any

from ._runtime import WireRoot




class WeeklyRetentionCohort(WireRoot):
    """
    How many users of a week of sign-up come back in the weeks after.
    """

    root: dict[str, Any]


__all__ = [
    "WeeklyRetentionCohort",
]
