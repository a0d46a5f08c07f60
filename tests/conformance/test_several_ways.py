"""Contracts that lead to themselves in several ways: the time for a document grows with its size, not doubles with its
depth, whatever is done with it. Where it doubled, none of these would end."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from tests.conformance.forge import Forged, forge
from tests.conformance.judges import Answers, judged_in_python, judged_in_typescript

SECONDS = 60
AGAIN: dict[str, Any] = {"$ref": "#"}
KINDS = ("x", "y", "z")


def alike(below: Any, word: str = "anyOf", count: int = 3) -> Any:
    """Open options that nothing tells apart."""
    others = ({"b": {"type": "string"}}, {"c": {"type": "string"}}, {"made_at": {"type": "string"}})
    known = {"a": {"type": "integer"}}
    return {word: [{"type": "object", "properties": {**known, **one, "next": below}} for one in others[:count]]}


def told_apart(first: bool) -> Any:
    """Options that a constant tells apart, which stands before or behind what leads back."""
    again = {"next": AGAIN}
    options = [
        {"properties": {"kind": {"const": one}, "a": {"type": "integer"}, **again}}
        if first
        else {"properties": {**again, "kind": {"const": one}, "a": {"type": "integer"}}}
        for one in KINDS
    ]
    return {"oneOf": [{"type": "object", **one, "required": ["kind"]} for one in options]}


CLOSED = [
    {"properties": {"a": {"type": "integer"}, f"o{at}": True, "next": AGAIN}, "additionalProperties": False}
    for at in range(3)
]
DATED: dict[str, Any] = {"made_at": {"type": "string", "format": "date-time"}, "next": AGAIN}
NEXT = {"properties": {"next": AGAIN}}
LIST = {"type": "array", "items": AGAIN}
PLAIN = {"type": "object", "properties": {"a": {"type": "integer"}, "next": AGAIN}}
CONTRACTS: dict[str, Any] = {
    "any_of": alike(AGAIN),
    "one_of": alike(AGAIN, "oneOf"),
    "one_of_told": told_apart(True),
    "one_of_told_late": told_apart(False),
    "all_of": {"allOf": [alike(AGAIN), alike(AGAIN, count=2)]},
    "lists": alike(LIST),
    "maps": alike({"type": "object", "additionalProperties": AGAIN}),
    "nullable": alike({"anyOf": [AGAIN, {"type": "null"}]}),
    "inside": {"type": "object", "properties": {"a": {"type": "integer"}, "next": alike(AGAIN)}},
    "of_lists": {
        "type": "object",
        "properties": {"a": {"type": "integer"}, "next": {"anyOf": [LIST, {**LIST, "minItems": 1}, AGAIN]}},
    },
    "closed": {"anyOf": [{"type": "object", **one} for one in CLOSED]},
    "dated": {
        "anyOf": [
            {"type": "object", "properties": {"a": {"type": "integer"}, f"o_{at}": {"type": "string"}, **DATED}}
            for at in range(3)
        ]
    },
    "if_then": {**PLAIN, "if": {**NEXT, "required": ["next"]}, "then": NEXT, "else": {"required": ["a"]}},
    "contains": {"type": "object", "properties": {"a": {"type": "integer"}, "next": {**LIST, "contains": AGAIN}}},
    "unevaluated": {"type": "object", "anyOf": [PLAIN, {**PLAIN, "required": ["a"]}], "unevaluatedProperties": False},
    "left": alike({"$ref": "right.schema.json"}),
    "right": alike({"$ref": "left.schema.json"}, count=2),
}
BESIDE: dict[str, Any] = {
    "one_of": {"b": 1, "c": 1}, "one_of_told": {"kind": "y"}, "one_of_told_late": {"kind": "y"},
    "dated": {"o_1": "x", "o_2": "y", "made_at": "2024-01-01T00:00:00Z"},
}  # fmt: skip
"""What each object of a document has beside what they all have: so that one option fits, or the last one best."""


def document(name: str, levels: int, leaf: object) -> Any:
    beside = BESIDE.get(name, {})
    listed, mapped = name in ("lists", "of_lists", "contains"), name == "maps"
    value: Any = {"a": leaf, **beside}
    for _ in range(levels // (2 if listed or mapped else 1)):
        value = {"a": 1, **beside, "next": [value] if listed else {"k": value} if mapped else value}
    return value


DOCUMENTS = {
    name: [json.dumps(document(name, levels, leaf)) for levels in (3, 60, 190) for leaf in (1, "wrong")]
    for name in CONTRACTS
}


@pytest.fixture(scope="module")
def forged(tmp_path_factory: pytest.TempPathFactory) -> Forged:
    made = forge({name: json.dumps(one) for name, one in CONTRACTS.items()}, tmp_path_factory.mktemp("ways"))
    assert (made.refused, made.broken) == ({}, {})
    return made


def faults(answers: Answers) -> dict[str, object]:
    """The contracts, and what is not as it should be: every other document fits, and comes back as it was."""
    return {name: answers[name] for name in CONTRACTS if not _holds(name, answers[name])}


def _holds(name: str, answer: list[Any] | str) -> bool:
    if isinstance(answer, str):
        return False
    fitting = [one["back"] for one in answer if isinstance(one, dict)]
    same = [json.loads(one) for one in fitting] == [json.loads(one) for one in DOCUMENTS[name][::2]]
    return same and answer[1::2] == [False] * 3


def test_python_judges_reads_and_writes_in_time(forged: Forged) -> None:
    assert faults(judged_in_python(forged, DOCUMENTS, back=True, seconds=SECONDS)) == {}


def test_typescript_judges_reads_and_writes_in_time(forged: Forged) -> None:
    assert faults(judged_in_typescript(forged, DOCUMENTS, back=True, seconds=SECONDS)) == {}


ALONE: dict[str, Any] = {
    "tree": {"type": "object", "properties": {"left": AGAIN, "right": AGAIN}},
    "one_goes_on": {"anyOf": [{"type": "integer"}, {"type": "object", "properties": {"a": AGAIN}}]},
    "no_loop": {"anyOf": [{"type": "object", "properties": {"a": True}}, {"type": "object", "required": ["b"]}]},
}


def test_classes_take_care_only_where_several_ways_lead_on(forged: Forged, tmp_path: Path) -> None:
    spared = forge({name: json.dumps(one) for name, one in ALONE.items()}, tmp_path)
    assert all(not _care(spared, name) for name in ALONE)
    assert {name for name in CONTRACTS if not _care(forged, name)} == set()


def _care(forged: Forged, name: str) -> set[str]:
    folder = forged.out / "python/contracts/_schemas"
    said = [json.loads(path.read_text(encoding="utf-8")) for path in folder.glob("*.json")]
    (own,) = [one for one in said if f"contracts:///{name}.schema.json" in one["documents"]]
    return own.keys() & {"several", "tangled"}
