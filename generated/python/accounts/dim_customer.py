# Generated from accounts/dim_customer.schema.json by `type-contracts generate`.
# Do not edit: change the contract and generate again.

from __future__ import annotations

from typing import Annotated, Final

from pydantic import MISSING, AwareDatetime, ConfigDict, Field

from ._names import FieldNames
from ._runtime import WireModel




class DimCustomer(WireModel):
    """
    A customer, with every version that ever was.
    """

    model_config = ConfigDict(extra="forbid")
    customer_key: Annotated[int, Field(description="Identifies one version of the customer.", ge=0, le=2147483647)]
    customer_id: Annotated[str, Field(description="The customer's own key.")]
    valid_from: Annotated[AwareDatetime, Field(description="Since when the version holds.")]
    valid_to: Annotated[
        AwareDatetime | None, Field(description="Until when the version held; null for the current one.")
    ]
    is_current: Annotated[bool, Field(description="Whether this is the current version.")]


class CreateDimCustomer(WireModel):
    """
    What a caller sends for a new `DimCustomer`.
    """

    model_config = ConfigDict(extra="forbid")
    customer_key: Annotated[int, Field(description="Identifies one version of the customer.", ge=0, le=2147483647)]
    customer_id: Annotated[str, Field(description="The customer's own key.")]
    valid_from: Annotated[AwareDatetime, Field(description="Since when the version holds.")]
    valid_to: Annotated[
        AwareDatetime | None, Field(description="Until when the version held; null for the current one.")
    ]
    is_current: Annotated[bool, Field(description="Whether this is the current version.")]


class UpdateDimCustomer(WireModel):
    """
    What a caller sends to change a `DimCustomer`: what is absent stays as it is.
    """

    model_config = ConfigDict(extra="forbid")
    customer_id: Annotated[str | MISSING, Field(description="The customer's own key.")] = MISSING
    valid_from: Annotated[AwareDatetime | MISSING, Field(description="Since when the version holds.")] = MISSING
    valid_to: Annotated[
        AwareDatetime | None | MISSING, Field(description="Until when the version held; null for the current one.")
    ] = MISSING
    is_current: Annotated[bool | MISSING, Field(description="Whether this is the current version.")] = MISSING


class DimCustomerFields(FieldNames):
    """The wire names of the properties of `DimCustomer`."""

    customer_key: Final = "customer_key"
    customer_id: Final = "customer_id"
    valid_from: Final = "valid_from"
    valid_to: Final = "valid_to"
    is_current: Final = "is_current"


DIM_CUSTOMER_FIELDS: Final = DimCustomerFields()




__all__ = [
    "CreateDimCustomer",
    "DIM_CUSTOMER_FIELDS",
    "DimCustomer",
    "DimCustomerFields",
    "UpdateDimCustomer",
]
