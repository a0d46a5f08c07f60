# Generated from koreanstory/silver_order.schema.json by `type-contracts generate`.
# Do not edit: change the contract and generate again.

from __future__ import annotations

from datetime import date
from typing import Annotated, Final

from pydantic import MISSING, AwareDatetime, ConfigDict, Field

from . import units as _units
from ._names import FieldNames
from ._runtime import CheckedModel
from .sales_type import SalesType




class SilverOrder(CheckedModel):
    """
    An order with the names that belong to it and the rules of the business applied. Orders of Opencart are left out.
    """

    model_config = ConfigDict(extra="forbid")
    id: Annotated[int, Field(description="Identifies the order.", ge=-9007199254740991, le=9007199254740991)]
    source_id: Annotated[
        int,
        Field(
            description="Where the order came from. Never 3, and never null: the filter drops both.",
            ge=-2147483648,
            le=2147483647,
        ),
    ]
    status_id: Annotated[
        int | None,
        Field(description="Where the order stands; 19, 21, 22 and 23 mean return.", ge=-2147483648, le=2147483647),
    ]
    grand_total: Annotated[_units.UahDecimal | None, Field(description="What the buyer pays in all.")]
    ordered_at: Annotated[AwareDatetime, Field(description="When the order was placed.")]
    buyer_id: Annotated[int | None, Field(description="Who bought.", ge=-9007199254740991, le=9007199254740991)]
    manager_id: Annotated[
        int | None, Field(description="Who sold; null when nobody did.", ge=-2147483648, le=2147483647)
    ]
    source_name: Annotated[str | None, Field(description="What the source is called.")]
    manager_name: Annotated[str | None, Field(description="The manager's name.")]
    buyer_name: Annotated[str | None, Field(description="The buyer's name.")]
    is_return: Annotated[bool, Field(description="Whether the goods came back.")]
    sales_type: Annotated[SalesType, Field(description="The kind of sale.")]
    order_date: Annotated[date, Field(description="The Kyiv day of the order.")]


class CreateSilverOrder(CheckedModel):
    """
    What a caller sends for a new `SilverOrder`.
    """

    model_config = ConfigDict(extra="forbid")
    id: Annotated[int, Field(description="Identifies the order.", ge=-9007199254740991, le=9007199254740991)]
    source_id: Annotated[
        int,
        Field(
            description="Where the order came from. Never 3, and never null: the filter drops both.",
            ge=-2147483648,
            le=2147483647,
        ),
    ]
    status_id: Annotated[
        int | None,
        Field(description="Where the order stands; 19, 21, 22 and 23 mean return.", ge=-2147483648, le=2147483647),
    ]
    grand_total: Annotated[_units.UahDecimal | None, Field(description="What the buyer pays in all.")]
    ordered_at: Annotated[AwareDatetime, Field(description="When the order was placed.")]
    buyer_id: Annotated[int | None, Field(description="Who bought.", ge=-9007199254740991, le=9007199254740991)]
    manager_id: Annotated[
        int | None, Field(description="Who sold; null when nobody did.", ge=-2147483648, le=2147483647)
    ]
    source_name: Annotated[str | None, Field(description="What the source is called.")]
    manager_name: Annotated[str | None, Field(description="The manager's name.")]
    buyer_name: Annotated[str | None, Field(description="The buyer's name.")]
    is_return: Annotated[bool, Field(description="Whether the goods came back.")]
    sales_type: Annotated[SalesType, Field(description="The kind of sale.")]
    order_date: Annotated[date, Field(description="The Kyiv day of the order.")]


class UpdateSilverOrder(CheckedModel):
    """
    What a caller sends to change a `SilverOrder`: what is absent stays as it is.
    """

    model_config = ConfigDict(extra="forbid")
    source_id: Annotated[
        int | MISSING,
        Field(
            description="Where the order came from. Never 3, and never null: the filter drops both.",
            ge=-2147483648,
            le=2147483647,
        ),
    ] = MISSING
    status_id: Annotated[
        int | None | MISSING,
        Field(description="Where the order stands; 19, 21, 22 and 23 mean return.", ge=-2147483648, le=2147483647),
    ] = MISSING
    grand_total: Annotated[
        _units.UahDecimal | None | MISSING, Field(description="What the buyer pays in all.")
    ] = MISSING
    ordered_at: Annotated[AwareDatetime | MISSING, Field(description="When the order was placed.")] = MISSING
    buyer_id: Annotated[
        int | None | MISSING, Field(description="Who bought.", ge=-9007199254740991, le=9007199254740991)
    ] = MISSING
    manager_id: Annotated[
        int | None | MISSING, Field(description="Who sold; null when nobody did.", ge=-2147483648, le=2147483647)
    ] = MISSING
    source_name: Annotated[str | None | MISSING, Field(description="What the source is called.")] = MISSING
    manager_name: Annotated[str | None | MISSING, Field(description="The manager's name.")] = MISSING
    buyer_name: Annotated[str | None | MISSING, Field(description="The buyer's name.")] = MISSING
    is_return: Annotated[bool | MISSING, Field(description="Whether the goods came back.")] = MISSING
    sales_type: Annotated[SalesType | MISSING, Field(description="The kind of sale.")] = MISSING
    order_date: Annotated[date | MISSING, Field(description="The Kyiv day of the order.")] = MISSING


class SilverOrderFields(FieldNames):
    """The wire names of the properties of `SilverOrder`."""

    id: Final = "id"
    source_id: Final = "source_id"
    status_id: Final = "status_id"
    grand_total: Final = "grand_total"
    ordered_at: Final = "ordered_at"
    buyer_id: Final = "buyer_id"
    manager_id: Final = "manager_id"
    source_name: Final = "source_name"
    manager_name: Final = "manager_name"
    buyer_name: Final = "buyer_name"
    is_return: Final = "is_return"
    sales_type: Final = "sales_type"
    order_date: Final = "order_date"


SILVER_ORDER_FIELDS: Final = SilverOrderFields()




__all__ = [
    "CreateSilverOrder",
    "SILVER_ORDER_FIELDS",
    "SilverOrder",
    "SilverOrderFields",
    "UpdateSilverOrder",
]
