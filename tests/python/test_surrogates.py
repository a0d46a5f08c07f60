"""Half of a surrogate pair is no text: Python's own values are refused for it, as JSON is."""

from __future__ import annotations

import json

import pytest
from pydantic import ValidationError

HALF, WHOLE = "a\ud800", "a\U0001f600"
TEXT = {"type": "string"}
PLACES = [
    (TEXT, "{}"), ({"type": ["string", "null"]}, "{}"), ({"anyOf": [TEXT, {"type": "integer"}]}, "{}"),
    ({"type": "string", "maxLength": 3}, "{}"), ({"type": "array", "items": TEXT}, ["{}"]),
    ({"type": "object", "additionalProperties": TEXT}, {"b": "{}"}),
    ({"type": "object", "additionalProperties": TEXT}, {"{}": "b"}),
    ({}, "{}"), ({}, {"b": [{"{}": 1}]}), ({"type": "array"}, [["{}"]]),
    ({"type": "array", "uniqueItems": True}, ["{}"]),
    ({"type": "object"}, {"{}": 1}), ({"type": "object", "properties": {"b": TEXT}}, {"b": "{}"}),
    ({"type": "object", "properties": {"b": TEXT}}, {"c": {"d": "{}"}}),
    ({"type": "object", "properties": {"b": TEXT}}, {"{}": 1}),
    ({"type": "object", "properties": {"b": TEXT}, "additionalProperties": {"type": "integer"}}, {"{}": 1}),
]  # fmt: skip


def put(text: str, place: object) -> object:
    """A document with a text, or a name, at its place."""
    match place:
        case dict():
            return {put(text, name): put(text, one) for name, one in place.items()}
        case list():
            return [put(text, one) for one in place]
    return text if place == "{}" else place


@pytest.mark.parametrize(("rule", "place"), PLACES)
def test_half_of_a_surrogate_pair_is_refused_wherever_it_stands(made, rule, place):
    package = made({"record": {"type": "object", "properties": {"it": rule}}, "bare": rule})
    for contract, wrap in (("record", lambda one: {"it": one}), ("bare", lambda one: one)):
        assert package.accepts(contract, wrap(put(WHOLE, place)))
        cls, document = package.package.CONTRACTS[contract], wrap(put(HALF, place))
        with pytest.raises(ValidationError):
            cls.model_validate(document)
        with pytest.raises(ValidationError):
            cls.model_validate_json(json.dumps(document))


def test_a_value_that_holds_itself_is_looked_at_once(made):
    record = made({"record": {"type": "object", "properties": {"it": {}}}}).package.CONTRACTS["record"]
    endless = ["a"]
    endless.append(endless)
    assert record(it=endless).it[1] is endless
