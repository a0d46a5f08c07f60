# Generated from koreanstory/gold_product_daily.schema.json by `type-contracts generate`.
# Do not edit: change the contract and generate again.

from __future__ import annotations

from datetime import date
from typing import Annotated, Final

from pydantic import MISSING, ConfigDict, Field

from . import units as _units
from ._names import FieldNames
from ._runtime import CheckedModel




class GoldProductDaily(CheckedModel):
    """
    Pieces and revenue per Kyiv day and product, without returns. Lines of a product that is not known vanish.
    """

    model_config = ConfigDict(extra="forbid")
    date_: Annotated[date, Field(description="The Kyiv day of the order.", serialization_alias="date")]
    product_id: Annotated[int, Field(description="The product.", ge=-9007199254740991, le=9007199254740991)]
    product_name: Annotated[str, Field(description="What it is called.")]
    category_id: Annotated[int | None, Field(description="Its category.", ge=-9007199254740991, le=9007199254740991)]
    brand: Annotated[str | None, Field(description="Its brand.")]
    quantity: Annotated[_units.Pieces, Field(description="How many pieces.", ge=-9007199254740991, le=9007199254740991)]
    revenue: Annotated[_units.UahDecimal, Field(description="The sum of price times quantity.")]


class CreateGoldProductDaily(CheckedModel):
    """
    What a caller sends for a new `GoldProductDaily`.
    """

    model_config = ConfigDict(extra="forbid")
    date_: Annotated[date, Field(description="The Kyiv day of the order.", serialization_alias="date")]
    product_id: Annotated[int, Field(description="The product.", ge=-9007199254740991, le=9007199254740991)]
    product_name: Annotated[str, Field(description="What it is called.")]
    category_id: Annotated[int | None, Field(description="Its category.", ge=-9007199254740991, le=9007199254740991)]
    brand: Annotated[str | None, Field(description="Its brand.")]
    quantity: Annotated[_units.Pieces, Field(description="How many pieces.", ge=-9007199254740991, le=9007199254740991)]
    revenue: Annotated[_units.UahDecimal, Field(description="The sum of price times quantity.")]


class UpdateGoldProductDaily(CheckedModel):
    """
    What a caller sends to change a `GoldProductDaily`: what is absent stays as it is.
    """

    model_config = ConfigDict(extra="forbid")
    product_name: Annotated[str | MISSING, Field(description="What it is called.")] = MISSING
    category_id: Annotated[
        int | None | MISSING, Field(description="Its category.", ge=-9007199254740991, le=9007199254740991)
    ] = MISSING
    brand: Annotated[str | None | MISSING, Field(description="Its brand.")] = MISSING
    quantity: Annotated[
        _units.Pieces | MISSING, Field(description="How many pieces.", ge=-9007199254740991, le=9007199254740991)
    ] = MISSING
    revenue: Annotated[_units.UahDecimal | MISSING, Field(description="The sum of price times quantity.")] = MISSING


class GoldProductDailyFields(FieldNames):
    """The wire names of the properties of `GoldProductDaily`."""

    date_: Final = "date"
    product_id: Final = "product_id"
    product_name: Final = "product_name"
    category_id: Final = "category_id"
    brand: Final = "brand"
    quantity: Final = "quantity"
    revenue: Final = "revenue"


GOLD_PRODUCT_DAILY_FIELDS: Final = GoldProductDailyFields()




__all__ = [
    "CreateGoldProductDaily",
    "GOLD_PRODUCT_DAILY_FIELDS",
    "GoldProductDaily",
    "GoldProductDailyFields",
    "UpdateGoldProductDaily",
]
