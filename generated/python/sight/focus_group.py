# Generated from sight/focus_group.schema.json by `type-contracts generate`.
# Do not edit: change the contract and generate again.

from __future__ import annotations

from typing import Any

from ._runtime import WireRoot




class FocusGroup(WireRoot):
    """
    An asynchronous discussion with personas.
    """

    root: dict[str, Any]


__all__ = [
    "FocusGroup",
]
