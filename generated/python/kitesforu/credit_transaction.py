# Generated from kitesforu/credit_transaction.schema.json by `type-contracts generate`.
# Do not edit: change the contract and generate again.

from __future__ import annotations

from typing import Annotated, Final
from uuid import UUID

from pydantic import MISSING, AwareDatetime, ConfigDict, Field

from . import units as _units
from ._names import FieldNames
from ._runtime import CheckedModel
from .transaction_type import TransactionType




class CreditTransaction(CheckedModel):
    """
    One change of a user's credit balance. Entries are appended, never changed.
    """

    model_config = ConfigDict(frozen=True, extra="forbid")
    transaction_id: Annotated[UUID, Field(description="Identifies the entry; also the document's id.")]
    user_id: Annotated[str, Field(description="Whose balance changed.")]
    type_: Annotated[TransactionType, Field(description="Why the balance changed.", serialization_alias="type")]
    amount: Annotated[
        _units.Credits,
        Field(
            description="By how much the balance changed: below zero for a deduction, above zero for everything else.",
            ge=-9007199254740991,
            le=9007199254740991,
        ),
    ]
    balance_after: Annotated[
        _units.Credits | MISSING,
        Field(
            description="The balance after the change: the previous entry's plus the amount. Old entries lack it.",
            ge=0,
            le=9007199254740991,
        ),
    ] = MISSING
    reason: Annotated[str | None | MISSING, Field(description="Why, in words.")] = MISSING
    job_id: Annotated[UUID | MISSING, Field(description="The job that the credits were for.")] = MISSING
    created_at: Annotated[AwareDatetime, Field(description="When the balance changed.")]


class CreateCreditTransaction(CheckedModel):
    """
    What a caller sends for a new `CreditTransaction`.
    """

    model_config = ConfigDict(extra="forbid")
    transaction_id: Annotated[UUID, Field(description="Identifies the entry; also the document's id.")]
    user_id: Annotated[str, Field(description="Whose balance changed.")]
    type_: Annotated[TransactionType, Field(description="Why the balance changed.", serialization_alias="type")]
    amount: Annotated[
        _units.Credits,
        Field(
            description="By how much the balance changed: below zero for a deduction, above zero for everything else.",
            ge=-9007199254740991,
            le=9007199254740991,
        ),
    ]
    balance_after: Annotated[
        _units.Credits | MISSING,
        Field(
            description="The balance after the change: the previous entry's plus the amount. Old entries lack it.",
            ge=0,
            le=9007199254740991,
        ),
    ] = MISSING
    reason: Annotated[str | None | MISSING, Field(description="Why, in words.")] = MISSING
    job_id: Annotated[UUID | MISSING, Field(description="The job that the credits were for.")] = MISSING


class CreditTransactionFields(FieldNames):
    """The wire names of the properties of `CreditTransaction`."""

    transaction_id: Final = "transaction_id"
    user_id: Final = "user_id"
    type_: Final = "type"
    amount: Final = "amount"
    balance_after: Final = "balance_after"
    reason: Final = "reason"
    job_id: Final = "job_id"
    created_at: Final = "created_at"


CREDIT_TRANSACTION_FIELDS: Final = CreditTransactionFields()




__all__ = [
    "CREDIT_TRANSACTION_FIELDS",
    "CreateCreditTransaction",
    "CreditTransaction",
    "CreditTransactionFields",
]
