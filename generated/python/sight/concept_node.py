# Generated from sight/concept_node.schema.json by `type-contracts generate`.
# Do not edit: change the contract and generate again.

from __future__ import annotations

from typing import Annotated, Final

from pydantic import ConfigDict, Field

from ._names import FieldNames
from ._runtime import WireModel




class ConceptNode(WireModel):
    """
    An idea that was found in discussions.
    """

    model_config = ConfigDict(extra="forbid")
    name: Annotated[str, Field(description="What the idea is called.", min_length=1)]


class CreateConceptNode(WireModel):
    """
    What a caller sends for a new `ConceptNode`.
    """

    model_config = ConfigDict(extra="forbid")
    name: Annotated[str, Field(description="What the idea is called.", min_length=1)]


class UpdateConceptNode(WireModel):
    """
    What a caller sends to change a `ConceptNode`: what is absent stays as it is.
    """

    model_config = ConfigDict(extra="forbid")


class ConceptNodeFields(FieldNames):
    """The wire names of the properties of `ConceptNode`."""

    name: Final = "name"


CONCEPT_NODE_FIELDS: Final = ConceptNodeFields()




__all__ = [
    "CONCEPT_NODE_FIELDS",
    "ConceptNode",
    "ConceptNodeFields",
    "CreateConceptNode",
    "UpdateConceptNode",
]
