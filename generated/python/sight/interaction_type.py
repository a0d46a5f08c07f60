# Generated from sight/interaction_type.schema.json by `type-contracts generate`.
# Do not edit: change the contract and generate again.

from __future__ import annotations

from enum import StrEnum

from ._runtime import WireRoot




class InteractionType(StrEnum):
    """
    What was done with a persona.
    """

    CREATED = "created"
    EDITED = "edited"
    DISCUSSED = "discussed"
    SURVEYED = "surveyed"


class InteractionTypeRoot(WireRoot):
    """
    What was done with a persona.
    """

    root: InteractionType


__all__ = [
    "InteractionType",
    "InteractionTypeRoot",
]
