# Generated from sight/project_health_score.schema.json by `type-contracts generate`.
# Do not edit: change the contract and generate again.

from __future__ import annotations

from typing import Any

from ._runtime import WireRoot




class ProjectHealthScore(WireRoot):
    """
    A weighted score of completion and engagement per project.
    """

    root: dict[str, Any]


__all__ = [
    "ProjectHealthScore",
]
