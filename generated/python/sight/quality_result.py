# Generated from sight/quality_result.schema.json by `type-contracts generate`.
# Do not edit: change the contract and generate again.

from __future__ import annotations

from typing import Annotated, Final

from pydantic import ConfigDict, Field

from ._names import FieldNames
from ._runtime import WireModel




class QualityResult(WireModel):
    """
    What one check of the data found.
    """

    model_config = ConfigDict(extra="forbid")
    check: Annotated[str, Field(description="The name of the check.")]
    passed: Annotated[bool, Field(description="Whether the data passed.")]
    value: Annotated[int, Field(description="How many offences were found.", ge=0, le=9007199254740991)]


class QualityResultFields(FieldNames):
    """The wire names of the properties of `QualityResult`."""

    check: Final = "check"
    passed: Final = "passed"
    value: Final = "value"


QUALITY_RESULT_FIELDS: Final = QualityResultFields()




__all__ = [
    "QUALITY_RESULT_FIELDS",
    "QualityResult",
    "QualityResultFields",
]
