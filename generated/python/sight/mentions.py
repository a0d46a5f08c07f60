# Generated from sight/mentions.schema.json by `type-contracts generate`.
# Do not edit: change the contract and generate again.

from __future__ import annotations

from typing import Any

from ._runtime import CheckedRoot




class Mentions(CheckedRoot):
    """
    A persona spoke of an idea. Written in batches of 10 to 100.
    """

    root: dict[str, Any]


__all__ = [
    "Mentions",
]
