# Generated from koreanstory/product.schema.json by `type-contracts generate`.
# Do not edit: change the contract and generate again.

from __future__ import annotations

from typing import Annotated, Final

from pydantic import MISSING, ConfigDict, Field

from ._names import FieldNames
from ._runtime import WireModel




class Product(WireModel):
    """
    A product that is sold.
    """

    model_config = ConfigDict(extra="forbid")
    id: Annotated[int, Field(description="Identifies the product.", ge=-9007199254740991, le=9007199254740991)]
    name: Annotated[str, Field(description="What it is called.")]
    category_id: Annotated[int | None, Field(description="Its category.", ge=-9007199254740991, le=9007199254740991)]
    brand: Annotated[str | None, Field(description="Its brand.")]


class CreateProduct(WireModel):
    """
    What a caller sends for a new `Product`.
    """

    model_config = ConfigDict(extra="forbid")
    id: Annotated[int, Field(description="Identifies the product.", ge=-9007199254740991, le=9007199254740991)]
    name: Annotated[str, Field(description="What it is called.")]
    category_id: Annotated[int | None, Field(description="Its category.", ge=-9007199254740991, le=9007199254740991)]
    brand: Annotated[str | None, Field(description="Its brand.")]


class UpdateProduct(WireModel):
    """
    What a caller sends to change a `Product`: what is absent stays as it is.
    """

    model_config = ConfigDict(extra="forbid")
    name: Annotated[str | MISSING, Field(description="What it is called.")] = MISSING
    category_id: Annotated[
        int | None | MISSING, Field(description="Its category.", ge=-9007199254740991, le=9007199254740991)
    ] = MISSING
    brand: Annotated[str | None | MISSING, Field(description="Its brand.")] = MISSING


class ProductFields(FieldNames):
    """The wire names of the properties of `Product`."""

    id: Final = "id"
    name: Final = "name"
    category_id: Final = "category_id"
    brand: Final = "brand"


PRODUCT_FIELDS: Final = ProductFields()




__all__ = [
    "CreateProduct",
    "PRODUCT_FIELDS",
    "Product",
    "ProductFields",
    "UpdateProduct",
]
