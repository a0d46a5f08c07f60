# Generated from koreanstory/order.schema.json by `type-contracts generate`.
# Do not edit: change the contract and generate again.

from __future__ import annotations

from typing import Annotated, Final

from pydantic import MISSING, AwareDatetime, ConfigDict, Field

from . import units as _units
from ._names import FieldNames
from ._runtime import CheckedModel




class Order(CheckedModel):
    """
    An order as KeyCRM has it. The order of the columns is part of the contract: rows are inserted by position.
    """

    model_config = ConfigDict(extra="forbid")
    id: Annotated[int, Field(description="Identifies the order.", ge=-9007199254740991, le=9007199254740991)]
    source_id: Annotated[
        int | None, Field(description="Where the order came from; 3 is Opencart.", ge=-2147483648, le=2147483647)
    ]
    status_id: Annotated[
        int | None,
        Field(description="Where the order stands; 19, 21, 22 and 23 mean return.", ge=-2147483648, le=2147483647),
    ]
    grand_total: Annotated[_units.UahDecimal | None, Field(description="What the buyer pays in all.")]
    ordered_at: Annotated[AwareDatetime, Field(description="When the order was placed.")]
    buyer_id: Annotated[int | None, Field(description="Who bought.", ge=-9007199254740991, le=9007199254740991)]
    manager_id: Annotated[
        int | None, Field(description="Who sold; null when nobody did.", ge=-2147483648, le=2147483647)
    ]


class CreateOrder(CheckedModel):
    """
    What a caller sends for a new `Order`.
    """

    model_config = ConfigDict(extra="forbid")
    id: Annotated[int, Field(description="Identifies the order.", ge=-9007199254740991, le=9007199254740991)]
    source_id: Annotated[
        int | None, Field(description="Where the order came from; 3 is Opencart.", ge=-2147483648, le=2147483647)
    ]
    status_id: Annotated[
        int | None,
        Field(description="Where the order stands; 19, 21, 22 and 23 mean return.", ge=-2147483648, le=2147483647),
    ]
    grand_total: Annotated[_units.UahDecimal | None, Field(description="What the buyer pays in all.")]
    ordered_at: Annotated[AwareDatetime, Field(description="When the order was placed.")]
    buyer_id: Annotated[int | None, Field(description="Who bought.", ge=-9007199254740991, le=9007199254740991)]
    manager_id: Annotated[
        int | None, Field(description="Who sold; null when nobody did.", ge=-2147483648, le=2147483647)
    ]


class UpdateOrder(CheckedModel):
    """
    What a caller sends to change a `Order`: what is absent stays as it is.
    """

    model_config = ConfigDict(extra="forbid")
    source_id: Annotated[
        int | None | MISSING,
        Field(description="Where the order came from; 3 is Opencart.", ge=-2147483648, le=2147483647),
    ] = MISSING
    status_id: Annotated[
        int | None | MISSING,
        Field(description="Where the order stands; 19, 21, 22 and 23 mean return.", ge=-2147483648, le=2147483647),
    ] = MISSING
    grand_total: Annotated[
        _units.UahDecimal | None | MISSING, Field(description="What the buyer pays in all.")
    ] = MISSING
    ordered_at: Annotated[AwareDatetime | MISSING, Field(description="When the order was placed.")] = MISSING
    buyer_id: Annotated[
        int | None | MISSING, Field(description="Who bought.", ge=-9007199254740991, le=9007199254740991)
    ] = MISSING
    manager_id: Annotated[
        int | None | MISSING, Field(description="Who sold; null when nobody did.", ge=-2147483648, le=2147483647)
    ] = MISSING


class OrderFields(FieldNames):
    """The wire names of the properties of `Order`."""

    id: Final = "id"
    source_id: Final = "source_id"
    status_id: Final = "status_id"
    grand_total: Final = "grand_total"
    ordered_at: Final = "ordered_at"
    buyer_id: Final = "buyer_id"
    manager_id: Final = "manager_id"


ORDER_FIELDS: Final = OrderFields()




__all__ = [
    "CreateOrder",
    "ORDER_FIELDS",
    "Order",
    "OrderFields",
    "UpdateOrder",
]
