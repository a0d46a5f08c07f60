# Generated from koreanstory/buyer.schema.json by `type-contracts generate`.
# Do not edit: change the contract and generate again.

from __future__ import annotations

from typing import Annotated, Final

from pydantic import MISSING, ConfigDict, Field

from ._names import FieldNames
from ._runtime import WireModel




class Buyer(WireModel):
    """
    A person who bought.
    """

    model_config = ConfigDict(extra="forbid")
    id: Annotated[int, Field(description="Identifies the buyer.", ge=-9007199254740991, le=9007199254740991)]
    full_name: Annotated[str | None, Field(description="The buyer's name.")]


class CreateBuyer(WireModel):
    """
    What a caller sends for a new `Buyer`.
    """

    model_config = ConfigDict(extra="forbid")
    id: Annotated[int, Field(description="Identifies the buyer.", ge=-9007199254740991, le=9007199254740991)]
    full_name: Annotated[str | None, Field(description="The buyer's name.")]


class UpdateBuyer(WireModel):
    """
    What a caller sends to change a `Buyer`: what is absent stays as it is.
    """

    model_config = ConfigDict(extra="forbid")
    full_name: Annotated[str | None | MISSING, Field(description="The buyer's name.")] = MISSING


class BuyerFields(FieldNames):
    """The wire names of the properties of `Buyer`."""

    id: Final = "id"
    full_name: Final = "full_name"


BUYER_FIELDS: Final = BuyerFields()




__all__ = [
    "BUYER_FIELDS",
    "Buyer",
    "BuyerFields",
    "CreateBuyer",
    "UpdateBuyer",
]
