"""The state machines of a package."""

from __future__ import annotations

from collections.abc import Iterator

from codegen.ir.facts import StateMachine
from codegen.ir.model import Contract
from codegen.ir.shapes import Enumeration
from codegen.lint.survey import Survey


def machines(survey: Survey) -> Iterator[tuple[Contract, Enumeration, StateMachine]]:
    """Every enumeration that has transitions, with the contract that declares it."""
    for contract, one in survey.enumerations:
        if one.machine is not None:
            yield contract, one, one.machine
