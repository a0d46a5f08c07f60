# Generated from sight/similar_to.schema.json by `type-contracts generate`.
# Do not edit: change the contract and generate again.

from __future__ import annotations

from typing import Annotated, Final

from pydantic import MISSING, ConfigDict, Field

from ._names import FieldNames
from ._runtime import WireModel




class SimilarTo(WireModel):
    """
    Two personas are alike. Followed one or two steps, not further; written in batches of 10 to 100.
    """

    model_config = ConfigDict(extra="forbid")
    similarity: Annotated[
        float, Field(description="The cosine of the angle between their embeddings.", ge=-1.0, le=1.0)
    ]


class CreateSimilarTo(WireModel):
    """
    What a caller sends for a new `SimilarTo`.
    """

    model_config = ConfigDict(extra="forbid")
    similarity: Annotated[
        float, Field(description="The cosine of the angle between their embeddings.", ge=-1.0, le=1.0)
    ]


class UpdateSimilarTo(WireModel):
    """
    What a caller sends to change a `SimilarTo`: what is absent stays as it is.
    """

    model_config = ConfigDict(extra="forbid")
    similarity: Annotated[
        float | MISSING, Field(description="The cosine of the angle between their embeddings.", ge=-1.0, le=1.0)
    ] = MISSING


class SimilarToFields(FieldNames):
    """The wire names of the properties of `SimilarTo`."""

    similarity: Final = "similarity"


SIMILAR_TO_FIELDS: Final = SimilarToFields()




__all__ = [
    "CreateSimilarTo",
    "SIMILAR_TO_FIELDS",
    "SimilarTo",
    "SimilarToFields",
    "UpdateSimilarTo",
]
