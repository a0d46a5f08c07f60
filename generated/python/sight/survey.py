# Generated from sight/survey.schema.json by `type-contracts generate`.
# Do not edit: change the contract and generate again.

from __future__ import annotations

from typing import Any

from ._runtime import WireRoot




class Survey(WireRoot):
    """
    A survey that personas answer, with questions of four kinds.
    """

    root: dict[str, Any]


__all__ = [
    "Survey",
]
