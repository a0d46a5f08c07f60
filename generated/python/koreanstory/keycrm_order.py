# Generated from koreanstory/keycrm_order.schema.json by `type-contracts generate`.
# Do not edit: change the contract and generate again.

from __future__ import annotations

from typing import Annotated, Final

from pydantic import AwareDatetime, ConfigDict, Field

from . import units as _units
from ._names import FieldNames
from ._runtime import WireModel




class KeycrmOrder(WireModel):
    """
    An order as KeyCRM's API sends it. It has more than we read: what is not known is passed over.
    """

    model_config = ConfigDict(extra="allow")
    id: Annotated[int, Field(description="Identifies the order.", ge=-9007199254740991, le=9007199254740991)]
    source_id: Annotated[
        int | None, Field(description="Where the order came from; 3 is Opencart.", ge=-2147483648, le=2147483647)
    ]
    status_id: Annotated[
        int | None,
        Field(description="Where the order stands; 19, 21, 22 and 23 mean return.", ge=-2147483648, le=2147483647),
    ]
    grand_total: Annotated[_units.UahFloat | None, Field(description="What the buyer pays in all.")]
    ordered_at: Annotated[AwareDatetime, Field(description="When the order was placed.")]
    buyer_id: Annotated[int | None, Field(description="Who bought.", ge=-9007199254740991, le=9007199254740991)]
    manager_id: Annotated[
        int | None, Field(description="Who sold; null when nobody did.", ge=-2147483648, le=2147483647)
    ]


class KeycrmOrderFields(FieldNames):
    """The wire names of the properties of `KeycrmOrder`."""

    id: Final = "id"
    source_id: Final = "source_id"
    status_id: Final = "status_id"
    grand_total: Final = "grand_total"
    ordered_at: Final = "ordered_at"
    buyer_id: Final = "buyer_id"
    manager_id: Final = "manager_id"


KEYCRM_ORDER_FIELDS: Final = KeycrmOrderFields()




__all__ = [
    "KEYCRM_ORDER_FIELDS",
    "KeycrmOrder",
    "KeycrmOrderFields",
]
