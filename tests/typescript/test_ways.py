"""Contracts that lead to the same part of a document in several ways keep verdicts; all others are spared that."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from tests.conformance.forge import forge

AGAIN = {"$ref": "#"}
ONE: dict[str, Any] = {
    "a tree": {"type": "object", "properties": {"left": AGAIN, "right": AGAIN}},
    "names beside the known ones": {"type": "object", "properties": {"a": AGAIN}, "additionalProperties": AGAIN},
    "positions and the rest": {"type": "array", "prefixItems": [AGAIN], "items": AGAIN},
    "several options, one of which goes on": {"anyOf": [{"type": "integer"}, {"properties": {"a": AGAIN}}]},
}
SEVERAL: dict[str, Any] = {
    "options": {"anyOf": [{"properties": {"a": AGAIN}}, {"properties": {"a": AGAIN}, "required": ["b"]}]},
    "names and patterns": {"properties": {"a": AGAIN}, "patternProperties": {"^a": AGAIN}},
    "items that are also counted": {"type": "array", "items": AGAIN, "contains": AGAIN},
    "a reference in both branches": {"if": {"properties": {"a": AGAIN}}, "then": {"properties": {"a": AGAIN}}},
    "what options leave": {"anyOf": [{"properties": {"a": AGAIN}}, {"type": "null"}], "unevaluatedProperties": False},
}


@pytest.mark.parametrize("name", [*ONE, *SEVERAL])
def test_verdicts_are_kept_where_several_ways_meet_and_only_there(name: str, tmp_path: Path) -> None:
    made = forge({"case": json.dumps({**ONE, **SEVERAL}[name])}, tmp_path)
    assert made.refused == {}
    text = next(tmp_path.rglob("codecs.ts")).read_text(encoding="utf-8")
    assert ("remembered(" in text) == (name in SEVERAL)
