# Generated from koreanstory/order_query.schema.json by `type-contracts generate`.
# Do not edit: change the contract and generate again.

from __future__ import annotations

from datetime import date
from typing import Annotated, Final

from pydantic import MISSING, ConfigDict, Field

from ._names import FieldNames
from ._runtime import CheckedModel




class OrderQuery(CheckedModel):
    """
    The parameters of KeyCRM's list of orders.
    """

    model_config = ConfigDict(extra="forbid")
    ordered_from: Annotated[
        date | MISSING, Field(description="The first day.", serialization_alias="filter[ordered_at][from]")
    ] = MISSING
    ordered_to: Annotated[
        date | MISSING, Field(description="The last day.", serialization_alias="filter[ordered_at][to]")
    ] = MISSING
    include: Annotated[str | MISSING, Field(description="What else to send, separated by commas.")] = MISSING
    page: Annotated[int, Field(description="The page, from 1.", ge=1, le=2147483647)]
    per_page: Annotated[int, Field(description="Orders on a page.", ge=1, le=50)]


class OrderQueryFields(FieldNames):
    """The wire names of the properties of `OrderQuery`."""

    ordered_from: Final = "filter[ordered_at][from]"
    ordered_to: Final = "filter[ordered_at][to]"
    include: Final = "include"
    page: Final = "page"
    per_page: Final = "per_page"


ORDER_QUERY_FIELDS: Final = OrderQueryFields()




__all__ = [
    "ORDER_QUERY_FIELDS",
    "OrderQuery",
    "OrderQueryFields",
]
