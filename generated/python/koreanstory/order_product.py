# Generated from koreanstory/order_product.schema.json by `type-contracts generate`.
# Do not edit: change the contract and generate again.

from __future__ import annotations

from typing import Annotated, Final

from pydantic import MISSING, ConfigDict, Field

from . import units as _units
from ._names import FieldNames
from ._runtime import CheckedModel




class OrderProduct(CheckedModel):
    """
    One product of an order. A product that stands on two lines of an order does not fit the key: which line id the API has is an open question.
    """

    model_config = ConfigDict(extra="forbid")
    order_id: Annotated[int, Field(description="The order.", ge=-9007199254740991, le=9007199254740991)]
    product_id: Annotated[int, Field(description="The product.", ge=-9007199254740991, le=9007199254740991)]
    price: Annotated[_units.UahDecimal, Field(description="What one piece costs.")]
    quantity: Annotated[_units.Pieces, Field(description="How many pieces.", ge=-2147483648, le=2147483647)]


class CreateOrderProduct(CheckedModel):
    """
    What a caller sends for a new `OrderProduct`.
    """

    model_config = ConfigDict(extra="forbid")
    order_id: Annotated[int, Field(description="The order.", ge=-9007199254740991, le=9007199254740991)]
    product_id: Annotated[int, Field(description="The product.", ge=-9007199254740991, le=9007199254740991)]
    price: Annotated[_units.UahDecimal, Field(description="What one piece costs.")]
    quantity: Annotated[_units.Pieces, Field(description="How many pieces.", ge=-2147483648, le=2147483647)]


class UpdateOrderProduct(CheckedModel):
    """
    What a caller sends to change a `OrderProduct`: what is absent stays as it is.
    """

    model_config = ConfigDict(extra="forbid")
    price: Annotated[_units.UahDecimal | MISSING, Field(description="What one piece costs.")] = MISSING
    quantity: Annotated[
        _units.Pieces | MISSING, Field(description="How many pieces.", ge=-2147483648, le=2147483647)
    ] = MISSING


class OrderProductFields(FieldNames):
    """The wire names of the properties of `OrderProduct`."""

    order_id: Final = "order_id"
    product_id: Final = "product_id"
    price: Final = "price"
    quantity: Final = "quantity"


ORDER_PRODUCT_FIELDS: Final = OrderProductFields()




__all__ = [
    "CreateOrderProduct",
    "ORDER_PRODUCT_FIELDS",
    "OrderProduct",
    "OrderProductFields",
    "UpdateOrderProduct",
]
