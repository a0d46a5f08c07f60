# Generated from koreanstory/page_meta.schema.json by `type-contracts generate`.
# Do not edit: change the contract and generate again.

from __future__ import annotations

from typing import Annotated, Final

from pydantic import MISSING, ConfigDict, Field

from ._names import FieldNames
from ._runtime import WireModel




class PageMeta(WireModel):
    """
    What KeyCRM says about the pages of a list.
    """

    model_config = ConfigDict(extra="allow")
    last_page: Annotated[int, Field(description="The number of the last page; paging ends there.", ge=1, le=2147483647)]


class CreatePageMeta(WireModel):
    """
    What a caller sends for a new `PageMeta`.
    """

    model_config = ConfigDict(extra="forbid")
    last_page: Annotated[int, Field(description="The number of the last page; paging ends there.", ge=1, le=2147483647)]


class UpdatePageMeta(WireModel):
    """
    What a caller sends to change a `PageMeta`: what is absent stays as it is.
    """

    model_config = ConfigDict(extra="forbid")
    last_page: Annotated[
        int | MISSING, Field(description="The number of the last page; paging ends there.", ge=1, le=2147483647)
    ] = MISSING


class PageMetaFields(FieldNames):
    """The wire names of the properties of `PageMeta`."""

    last_page: Final = "last_page"


PAGE_META_FIELDS: Final = PageMetaFields()




__all__ = [
    "CreatePageMeta",
    "PAGE_META_FIELDS",
    "PageMeta",
    "PageMetaFields",
    "UpdatePageMeta",
]
