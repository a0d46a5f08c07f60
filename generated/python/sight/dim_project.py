# Generated from sight/dim_project.schema.json by `type-contracts generate`.
# Do not edit: change the contract and generate again.

from __future__ import annotations

from typing import Annotated, Any, Final
from uuid import UUID

from pydantic import MISSING, AwareDatetime, ConfigDict, Field

from ._names import FieldNames
from ._runtime import WireModel




class DimProject(WireModel):
    """
    The projects, as the warehouse sees them.
    """

    model_config = ConfigDict(extra="forbid")
    project_id: Annotated[UUID, Field(description="Identifies the project.")]
    name: Annotated[str, Field(description="What the project is called.")]
    target_demographics: Annotated[
        dict[str, Any], Field(description="Whom the project wants to learn about. Its inner names are data.")
    ]
    created_at: Annotated[AwareDatetime, Field(description="When the project was made.")]


class CreateDimProject(WireModel):
    """
    What a caller sends for a new `DimProject`.
    """

    model_config = ConfigDict(extra="forbid")
    name: Annotated[str, Field(description="What the project is called.")]
    target_demographics: Annotated[
        dict[str, Any], Field(description="Whom the project wants to learn about. Its inner names are data.")
    ]


class UpdateDimProject(WireModel):
    """
    What a caller sends to change a `DimProject`: what is absent stays as it is.
    """

    model_config = ConfigDict(extra="forbid")
    name: Annotated[str | MISSING, Field(description="What the project is called.")] = MISSING
    target_demographics: Annotated[
        dict[str, Any] | MISSING, Field(description="Whom the project wants to learn about. Its inner names are data.")
    ] = MISSING


class DimProjectFields(FieldNames):
    """The wire names of the properties of `DimProject`."""

    project_id: Final = "project_id"
    name: Final = "name"
    target_demographics: Final = "target_demographics"
    created_at: Final = "created_at"


DIM_PROJECT_FIELDS: Final = DimProjectFields()




__all__ = [
    "CreateDimProject",
    "DIM_PROJECT_FIELDS",
    "DimProject",
    "DimProjectFields",
    "UpdateDimProject",
]
