# Generated from kitesforu/transaction_type.schema.json by `type-contracts generate`.
# Do not edit: change the contract and generate again.

from __future__ import annotations

from enum import StrEnum
from typing import Final, Literal, TypeAlias, TypeGuard

from ._runtime import WireRoot




class TransactionType(StrEnum):
    """
    Why a credit balance changed.
    """

    DEDUCTION = "deduction"
    REFUND = "refund"
    PURCHASE = "purchase"
    SUBSCRIPTION_GRANT = "subscription_grant"


class TransactionTypeRoot(WireRoot):
    """
    Why a credit balance changed.
    """

    root: TransactionType


TransactionTypeValue: TypeAlias = Literal["deduction", "refund", "purchase", "subscription_grant"]
TRANSACTION_TYPE_VALUES: Final[tuple[TransactionTypeValue, ...]] = ("deduction", "refund", "purchase", "subscription_grant")


def is_transaction_type(value: object) -> TypeGuard[TransactionTypeValue]:
    """Whether a value is one of `TRANSACTION_TYPE_VALUES`."""
    return isinstance(value, str) and value in TRANSACTION_TYPE_VALUES




__all__ = [
    "TRANSACTION_TYPE_VALUES",
    "TransactionType",
    "TransactionTypeRoot",
    "TransactionTypeValue",
    "is_transaction_type",
]
