# Generated from accounts/fact_order.schema.json by `type-contracts generate`.
# Do not edit: change the contract and generate again.

from __future__ import annotations

from decimal import Decimal
from typing import Annotated, Final

from pydantic import MISSING, ConfigDict, Field

from ._names import FieldNames
from ._runtime import CheckedModel




class FactOrder(CheckedModel):
    """
    One line of an order, for analysis.
    """

    model_config = ConfigDict(extra="forbid")
    date_key: Annotated[int, Field(description="The day; the key of the dimension of days.", ge=0, le=2147483647)]
    customer_key: Annotated[int, Field(description="The customer, as they were at the time.", ge=0, le=2147483647)]
    amount: Annotated[Decimal, Field(description="The amount of the order, as exact text.")]


class CreateFactOrder(CheckedModel):
    """
    What a caller sends for a new `FactOrder`.
    """

    model_config = ConfigDict(extra="forbid")
    date_key: Annotated[int, Field(description="The day; the key of the dimension of days.", ge=0, le=2147483647)]
    customer_key: Annotated[int, Field(description="The customer, as they were at the time.", ge=0, le=2147483647)]
    amount: Annotated[Decimal, Field(description="The amount of the order, as exact text.")]


class UpdateFactOrder(CheckedModel):
    """
    What a caller sends to change a `FactOrder`: what is absent stays as it is.
    """

    model_config = ConfigDict(extra="forbid")
    date_key: Annotated[
        int | MISSING, Field(description="The day; the key of the dimension of days.", ge=0, le=2147483647)
    ] = MISSING
    customer_key: Annotated[
        int | MISSING, Field(description="The customer, as they were at the time.", ge=0, le=2147483647)
    ] = MISSING
    amount: Annotated[Decimal | MISSING, Field(description="The amount of the order, as exact text.")] = MISSING


class FactOrderFields(FieldNames):
    """The wire names of the properties of `FactOrder`."""

    date_key: Final = "date_key"
    customer_key: Final = "customer_key"
    amount: Final = "amount"


FACT_ORDER_FIELDS: Final = FactOrderFields()




__all__ = [
    "CreateFactOrder",
    "FACT_ORDER_FIELDS",
    "FactOrder",
    "FactOrderFields",
    "UpdateFactOrder",
]
