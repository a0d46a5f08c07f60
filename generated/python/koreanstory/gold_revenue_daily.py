# Generated from koreanstory/gold_revenue_daily.schema.json by `type-contracts generate`.
# Do not edit: change the contract and generate again.

from __future__ import annotations

from datetime import date
from typing import Annotated, Final

from pydantic import MISSING, ConfigDict, Field

from . import units as _units
from ._names import FieldNames
from ._runtime import CheckedModel
from .sales_type import SalesType




class GoldRevenueDaily(CheckedModel):
    """
    Revenue and number of orders per Kyiv day and kind of sale, without returns.
    """

    model_config = ConfigDict(extra="forbid")
    date_: Annotated[date, Field(description="The Kyiv day.", serialization_alias="date")]
    sales_type: Annotated[SalesType, Field(description="The kind of sale.")]
    revenue: Annotated[
        _units.UahDecimal | None, Field(description="The sum of the orders' totals; null when all of them are null.")
    ]
    orders_count: Annotated[
        _units.Orders,
        Field(description="How many orders, those without a total among them.", ge=1, le=9007199254740991),
    ]
    avg_check: Annotated[
        _units.UahFloat | None,
        Field(description="Revenue divided by the number of orders, to two digits; null when the revenue is."),
    ]


class CreateGoldRevenueDaily(CheckedModel):
    """
    What a caller sends for a new `GoldRevenueDaily`.
    """

    model_config = ConfigDict(extra="forbid")
    date_: Annotated[date, Field(description="The Kyiv day.", serialization_alias="date")]
    sales_type: Annotated[SalesType, Field(description="The kind of sale.")]
    revenue: Annotated[
        _units.UahDecimal | None, Field(description="The sum of the orders' totals; null when all of them are null.")
    ]
    orders_count: Annotated[
        _units.Orders,
        Field(description="How many orders, those without a total among them.", ge=1, le=9007199254740991),
    ]
    avg_check: Annotated[
        _units.UahFloat | None,
        Field(description="Revenue divided by the number of orders, to two digits; null when the revenue is."),
    ]


class UpdateGoldRevenueDaily(CheckedModel):
    """
    What a caller sends to change a `GoldRevenueDaily`: what is absent stays as it is.
    """

    model_config = ConfigDict(extra="forbid")
    revenue: Annotated[
        _units.UahDecimal | None | MISSING,
        Field(description="The sum of the orders' totals; null when all of them are null."),
    ] = MISSING
    orders_count: Annotated[
        _units.Orders | MISSING,
        Field(description="How many orders, those without a total among them.", ge=1, le=9007199254740991),
    ] = MISSING
    avg_check: Annotated[
        _units.UahFloat | None | MISSING,
        Field(description="Revenue divided by the number of orders, to two digits; null when the revenue is."),
    ] = MISSING


class GoldRevenueDailyFields(FieldNames):
    """The wire names of the properties of `GoldRevenueDaily`."""

    date_: Final = "date"
    sales_type: Final = "sales_type"
    revenue: Final = "revenue"
    orders_count: Final = "orders_count"
    avg_check: Final = "avg_check"


GOLD_REVENUE_DAILY_FIELDS: Final = GoldRevenueDailyFields()




__all__ = [
    "CreateGoldRevenueDaily",
    "GOLD_REVENUE_DAILY_FIELDS",
    "GoldRevenueDaily",
    "GoldRevenueDailyFields",
    "UpdateGoldRevenueDaily",
]
