# Generated from koreanstory/expense.schema.json by `type-contracts generate`.
# Do not edit: change the contract and generate again.

from __future__ import annotations

from typing import Annotated, Final

from pydantic import MISSING, ConfigDict, Field

from . import units as _units
from ._names import FieldNames
from ._runtime import CheckedModel




class Expense(CheckedModel):
    """
    An expense of an order. Loaded, but nothing downstream reads it.
    """

    model_config = ConfigDict(extra="forbid")
    id: Annotated[int, Field(description="Identifies the expense.", ge=-9007199254740991, le=9007199254740991)]
    order_id: Annotated[int | None, Field(description="The order.", ge=-9007199254740991, le=9007199254740991)]
    expense_type_id: Annotated[int | None, Field(description="What it was for.", ge=-2147483648, le=2147483647)]
    amount: Annotated[_units.UahDecimal | None, Field(description="How much it was.")]


class CreateExpense(CheckedModel):
    """
    What a caller sends for a new `Expense`.
    """

    model_config = ConfigDict(extra="forbid")
    id: Annotated[int, Field(description="Identifies the expense.", ge=-9007199254740991, le=9007199254740991)]
    order_id: Annotated[int | None, Field(description="The order.", ge=-9007199254740991, le=9007199254740991)]
    expense_type_id: Annotated[int | None, Field(description="What it was for.", ge=-2147483648, le=2147483647)]
    amount: Annotated[_units.UahDecimal | None, Field(description="How much it was.")]


class UpdateExpense(CheckedModel):
    """
    What a caller sends to change a `Expense`: what is absent stays as it is.
    """

    model_config = ConfigDict(extra="forbid")
    order_id: Annotated[
        int | None | MISSING, Field(description="The order.", ge=-9007199254740991, le=9007199254740991)
    ] = MISSING
    expense_type_id: Annotated[
        int | None | MISSING, Field(description="What it was for.", ge=-2147483648, le=2147483647)
    ] = MISSING
    amount: Annotated[_units.UahDecimal | None | MISSING, Field(description="How much it was.")] = MISSING


class ExpenseFields(FieldNames):
    """The wire names of the properties of `Expense`."""

    id: Final = "id"
    order_id: Final = "order_id"
    expense_type_id: Final = "expense_type_id"
    amount: Final = "amount"


EXPENSE_FIELDS: Final = ExpenseFields()




__all__ = [
    "CreateExpense",
    "EXPENSE_FIELDS",
    "Expense",
    "ExpenseFields",
    "UpdateExpense",
]
