# Generated from koreanstory/category.schema.json by `type-contracts generate`.
# Do not edit: change the contract and generate again.

from __future__ import annotations

from typing import Annotated, Final

from pydantic import MISSING, ConfigDict, Field

from ._names import FieldNames
from ._runtime import WireModel




class Category(WireModel):
    """
    A category of products. Loaded, but nothing downstream reads it.
    """

    model_config = ConfigDict(extra="forbid")
    id: Annotated[int, Field(description="Identifies the category.", ge=-9007199254740991, le=9007199254740991)]
    name: Annotated[str | None, Field(description="What it is called.")]
    parent_id: Annotated[
        int | None, Field(description="The category that it belongs to.", ge=-9007199254740991, le=9007199254740991)
    ]


class CreateCategory(WireModel):
    """
    What a caller sends for a new `Category`.
    """

    model_config = ConfigDict(extra="forbid")
    id: Annotated[int, Field(description="Identifies the category.", ge=-9007199254740991, le=9007199254740991)]
    name: Annotated[str | None, Field(description="What it is called.")]
    parent_id: Annotated[
        int | None, Field(description="The category that it belongs to.", ge=-9007199254740991, le=9007199254740991)
    ]


class UpdateCategory(WireModel):
    """
    What a caller sends to change a `Category`: what is absent stays as it is.
    """

    model_config = ConfigDict(extra="forbid")
    name: Annotated[str | None | MISSING, Field(description="What it is called.")] = MISSING
    parent_id: Annotated[
        int | None | MISSING,
        Field(description="The category that it belongs to.", ge=-9007199254740991, le=9007199254740991),
    ] = MISSING


class CategoryFields(FieldNames):
    """The wire names of the properties of `Category`."""

    id: Final = "id"
    name: Final = "name"
    parent_id: Final = "parent_id"


CATEGORY_FIELDS: Final = CategoryFields()




__all__ = [
    "CATEGORY_FIELDS",
    "Category",
    "CategoryFields",
    "CreateCategory",
    "UpdateCategory",
]
