# Generated from koreanstory/expense_type.schema.json by `type-contracts generate`.
# Do not edit: change the contract and generate again.

from __future__ import annotations

from typing import Annotated, Final

from pydantic import MISSING, ConfigDict, Field

from ._names import FieldNames
from ._runtime import WireModel




class ExpenseType(WireModel):
    """
    A kind of expense. Loaded, but nothing downstream reads it.
    """

    model_config = ConfigDict(extra="forbid")
    id: Annotated[int, Field(description="Identifies the kind.", ge=-2147483648, le=2147483647)]
    name: Annotated[str | None, Field(description="What it is called.")]


class CreateExpenseType(WireModel):
    """
    What a caller sends for a new `ExpenseType`.
    """

    model_config = ConfigDict(extra="forbid")
    id: Annotated[int, Field(description="Identifies the kind.", ge=-2147483648, le=2147483647)]
    name: Annotated[str | None, Field(description="What it is called.")]


class UpdateExpenseType(WireModel):
    """
    What a caller sends to change a `ExpenseType`: what is absent stays as it is.
    """

    model_config = ConfigDict(extra="forbid")
    name: Annotated[str | None | MISSING, Field(description="What it is called.")] = MISSING


class ExpenseTypeFields(FieldNames):
    """The wire names of the properties of `ExpenseType`."""

    id: Final = "id"
    name: Final = "name"


EXPENSE_TYPE_FIELDS: Final = ExpenseTypeFields()




__all__ = [
    "CreateExpenseType",
    "EXPENSE_TYPE_FIELDS",
    "ExpenseType",
    "ExpenseTypeFields",
    "UpdateExpenseType",
]
