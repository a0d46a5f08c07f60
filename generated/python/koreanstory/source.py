# Generated from koreanstory/source.schema.json by `type-contracts generate`.
# Do not edit: change the contract and generate again.

from __future__ import annotations

from typing import Annotated, Final

from pydantic import MISSING, ConfigDict, Field

from ._names import FieldNames
from ._runtime import WireModel




class Source(WireModel):
    """
    Where orders come from. Silver reads it, but nothing is stated that loads it.
    """

    model_config = ConfigDict(extra="forbid")
    id: Annotated[int, Field(description="Identifies the source.", ge=-2147483648, le=2147483647)]
    name: Annotated[str | None, Field(description="What it is called.")]


class CreateSource(WireModel):
    """
    What a caller sends for a new `Source`.
    """

    model_config = ConfigDict(extra="forbid")
    id: Annotated[int, Field(description="Identifies the source.", ge=-2147483648, le=2147483647)]
    name: Annotated[str | None, Field(description="What it is called.")]


class UpdateSource(WireModel):
    """
    What a caller sends to change a `Source`: what is absent stays as it is.
    """

    model_config = ConfigDict(extra="forbid")
    name: Annotated[str | None | MISSING, Field(description="What it is called.")] = MISSING


class SourceFields(FieldNames):
    """The wire names of the properties of `Source`."""

    id: Final = "id"
    name: Final = "name"


SOURCE_FIELDS: Final = SourceFields()




__all__ = [
    "CreateSource",
    "SOURCE_FIELDS",
    "Source",
    "SourceFields",
    "UpdateSource",
]
