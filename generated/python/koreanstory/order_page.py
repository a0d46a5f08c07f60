# Generated from koreanstory/order_page.schema.json by `type-contracts generate`.
# Do not edit: change the contract and generate again.

from __future__ import annotations

from typing import Annotated, Final, Literal, TypeAlias

from pydantic import ConfigDict, Field

from ._names import FieldNames
from ._runtime import WireModel
from .keycrm_order import KeycrmOrder
from .page_meta import PageMeta




class OrderPage(WireModel):
    """
    One page of KeyCRM's list of orders.
    """

    model_config = ConfigDict(extra="allow")
    data: Annotated[list[KeycrmOrder], Field(description="The orders of the page.", max_length=50)]
    meta: Annotated[PageMeta, Field(description="About the pages.")]


class OrderPageFields(FieldNames):
    """The wire names of the properties of `OrderPage`."""

    data: Final = "data"
    meta: Final = "meta"


ORDER_PAGE_FIELDS: Final = OrderPageFields()


class OrderPagePaths(FieldNames):
    """The dotted paths of the properties of `OrderPage`, as document stores write them."""

    data: Final = "data"
    meta: Final = "meta"
    meta_last_page: Final = "meta.last_page"


ORDER_PAGE_PATHS: Final = OrderPagePaths()
OrderPagePath: TypeAlias = Literal["data", "meta", "meta.last_page"]




__all__ = [
    "ORDER_PAGE_FIELDS",
    "ORDER_PAGE_PATHS",
    "OrderPage",
    "OrderPageFields",
    "OrderPagePath",
    "OrderPagePaths",
]
