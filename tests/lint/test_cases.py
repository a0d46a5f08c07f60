"""The edges of the rules, one case a line: what they must find and where, and what they must leave alone."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from codegen.lint.rule import offence_of
from codegen.lint.rules import RULES
from codegen.lint.survey import survey_of
from tests.lint.conftest import Packager

CASES = Path(__file__).parent / "cases"
BY_OFFENCE = {offence_of(rule.code): rule for rule in RULES}


def _cases(name: str) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = json.loads((CASES / name).read_text(encoding="utf-8"))
    return found


def _offence(case: dict[str, Any]) -> str:
    return str(case["offence"])


@pytest.mark.parametrize("case", _cases("found.json"), ids=_offence)
def test_an_offence_is_found_at_its_place(case: dict[str, Any], packaged: Packager) -> None:
    found = BY_OFFENCE[case["offence"]].find(survey_of(packaged(**case["contracts"])))
    assert sorted({one.place.pointer for one in found}) == case["at"]


@pytest.mark.parametrize("case", _cases("silent.json"), ids=_offence)
def test_what_is_no_offence_is_left_alone(case: dict[str, Any], packaged: Packager) -> None:
    assert list(BY_OFFENCE[case["offence"]].find(survey_of(packaged(**case["contracts"])))) == []


def test_a_schema_is_called_by_the_names_that_lead_to_it(packaged: Packager) -> None:
    schema = {
        "type": "object",
        "properties": {"a/b": {"type": "object", "properties": {"properties": {"type": "string"}}}},
        "patternProperties": {"^properties$": {"items": {"type": "string"}}},
    }
    labels = {one.pointer: one.label for one in survey_of(packaged(user=schema)).sites}
    assert labels == {
        "": "the contract `user`",
        "/properties/a~1b": "`user.a/b`",
        "/properties/a~1b/properties/properties": "`user.a/b.properties`",
        "/patternProperties/^properties$": "`user.^properties$`",
        "/patternProperties/^properties$/items": "`user.^properties$`",
    }
