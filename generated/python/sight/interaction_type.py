# Generated from sight/interaction_type.schema.json by `type-contracts generate`.
# Do not edit: change the contract and generate again.

from __future__ import annotations

from enum import StrEnum
from typing import Final, Literal, TypeAlias, TypeGuard

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


InteractionTypeValue: TypeAlias = Literal["created", "edited", "discussed", "surveyed"]
INTERACTION_TYPE_VALUES: Final[tuple[InteractionTypeValue, ...]] = ("created", "edited", "discussed", "surveyed")


def is_interaction_type(value: object) -> TypeGuard[InteractionTypeValue]:
    """Whether a value is one of `INTERACTION_TYPE_VALUES`."""
    return isinstance(value, str) and value in INTERACTION_TYPE_VALUES




__all__ = [
    "INTERACTION_TYPE_VALUES",
    "InteractionType",
    "InteractionTypeRoot",
    "InteractionTypeValue",
    "is_interaction_type",
]
