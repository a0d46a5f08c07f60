# Generated from koreanstory/validation_result.schema.json by `type-contracts generate`.
# Do not edit: change the contract and generate again.

from __future__ import annotations

from datetime import date
from typing import Annotated, Final

from pydantic import ConfigDict, Field

from . import units as _units
from ._names import FieldNames
from ._runtime import CheckedModel




class ValidationResult(CheckedModel):
    """
    What comparing one Kyiv day between the API and the store found.
    """

    model_config = ConfigDict(extra="forbid")
    date_: Annotated[date, Field(description="The day that was checked.", serialization_alias="date")]
    orders_match: Annotated[bool, Field(description="Whether the numbers of orders are equal.")]
    orders_api: Annotated[_units.Orders, Field(description="Orders at the API.", ge=0, le=9007199254740991)]
    orders_db: Annotated[_units.Orders, Field(description="Orders in the store.", ge=0, le=9007199254740991)]
    revenue_match: Annotated[bool, Field(description="Whether the revenues differ by less than one currency unit.")]
    revenue_api: Annotated[_units.UahDecimal, Field(description="Revenue at the API.")]
    revenue_db: Annotated[_units.UahDecimal, Field(description="Revenue in the store.")]
    is_valid: Annotated[bool, Field(description="Whether both match.")]


class ValidationResultFields(FieldNames):
    """The wire names of the properties of `ValidationResult`."""

    date_: Final = "date"
    orders_match: Final = "orders_match"
    orders_api: Final = "orders_api"
    orders_db: Final = "orders_db"
    revenue_match: Final = "revenue_match"
    revenue_api: Final = "revenue_api"
    revenue_db: Final = "revenue_db"
    is_valid: Final = "is_valid"


VALIDATION_RESULT_FIELDS: Final = ValidationResultFields()




__all__ = [
    "VALIDATION_RESULT_FIELDS",
    "ValidationResult",
    "ValidationResultFields",
]
