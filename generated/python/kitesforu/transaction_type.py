# Generated from kitesforu/transaction_type.schema.json by `type-contracts generate`.
# Do not edit: change the contract and generate again.

from __future__ import annotations

from enum import StrEnum

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


__all__ = [
    "TransactionType",
    "TransactionTypeRoot",
]
