# Generated from koreanstory/manager.schema.json by `type-contracts generate`.
# Do not edit: change the contract and generate again.

from __future__ import annotations

from typing import Annotated, Final

from pydantic import MISSING, ConfigDict, Field

from ._names import FieldNames
from ._runtime import WireModel




class Manager(WireModel):
    """
    A person who sells.
    """

    model_config = ConfigDict(extra="forbid")
    id: Annotated[int, Field(description="Identifies the manager.", ge=-2147483648, le=2147483647)]
    name: Annotated[str | None, Field(description="The manager's name.")]


class CreateManager(WireModel):
    """
    What a caller sends for a new `Manager`.
    """

    model_config = ConfigDict(extra="forbid")
    id: Annotated[int, Field(description="Identifies the manager.", ge=-2147483648, le=2147483647)]
    name: Annotated[str | None, Field(description="The manager's name.")]


class UpdateManager(WireModel):
    """
    What a caller sends to change a `Manager`: what is absent stays as it is.
    """

    model_config = ConfigDict(extra="forbid")
    name: Annotated[str | None | MISSING, Field(description="The manager's name.")] = MISSING


class ManagerFields(FieldNames):
    """The wire names of the properties of `Manager`."""

    id: Final = "id"
    name: Final = "name"


MANAGER_FIELDS: Final = ManagerFields()




__all__ = [
    "CreateManager",
    "MANAGER_FIELDS",
    "Manager",
    "ManagerFields",
    "UpdateManager",
]
