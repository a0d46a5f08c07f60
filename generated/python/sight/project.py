# Generated from sight/project.schema.json by `type-contracts generate`.
# Do not edit: change the contract and generate again.

from __future__ import annotations

from typing import Annotated, Any, Final
from uuid import UUID

from pydantic import MISSING, AwareDatetime, ConfigDict, Field

from ._names import FieldNames
from ._runtime import WireModel




class Project(WireModel):
    """
    A research project with the people that it wants to learn about.
    """

    model_config = ConfigDict(extra="forbid")
    id: Annotated[UUID, Field(description="Identifies the project.")]
    name: Annotated[str, Field(description="What the project is called.")]
    target_demographics: Annotated[
        dict[str, Any], Field(description="Whom the project wants to learn about. Its inner names are data.")
    ]
    created_at: Annotated[AwareDatetime, Field(description="When the project was made.")]


class CreateProject(WireModel):
    """
    What a caller sends for a new `Project`.
    """

    model_config = ConfigDict(extra="forbid")
    name: Annotated[str, Field(description="What the project is called.")]
    target_demographics: Annotated[
        dict[str, Any], Field(description="Whom the project wants to learn about. Its inner names are data.")
    ]


class UpdateProject(WireModel):
    """
    What a caller sends to change a `Project`: what is absent stays as it is.
    """

    model_config = ConfigDict(extra="forbid")
    name: Annotated[str | MISSING, Field(description="What the project is called.")] = MISSING
    target_demographics: Annotated[
        dict[str, Any] | MISSING, Field(description="Whom the project wants to learn about. Its inner names are data.")
    ] = MISSING


class ProjectFields(FieldNames):
    """The wire names of the properties of `Project`."""

    id: Final = "id"
    name: Final = "name"
    target_demographics: Final = "target_demographics"
    created_at: Final = "created_at"


PROJECT_FIELDS: Final = ProjectFields()




__all__ = [
    "CreateProject",
    "PROJECT_FIELDS",
    "Project",
    "ProjectFields",
    "UpdateProject",
]
