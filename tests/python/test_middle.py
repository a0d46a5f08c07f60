"""What somebody's own validator reads in the middle of a document is a document of its own."""

from __future__ import annotations

import pytest
from pydantic import ValidationError, field_validator

PAIR = {"type": "object", "properties": {"a": {"type": "integer"}, "b": {}}, "dependentRequired": {"a": ["b"]}}
SCHEMAS = {
    "checked": {**PAIR, "properties": {**PAIR["properties"], "note": {"type": "string"}}},
    "holder": {"type": "object", "properties": {"pair": PAIR}},
    "numbers": {"type": "array", "uniqueItems": True, "items": {"type": "integer"}},
}
BAD = {
    "a model": lambda all_of: all_of["checked"].model_validate({"a": 1}),
    "its JSON": lambda all_of: all_of["checked"].model_validate_json('{"a": 1}'),
    "its JSON with options": lambda all_of: all_of["checked"].model_validate_json('{"a": 1}', strict=True),
    "by keyword": lambda all_of: all_of["checked"](a=1),
    "what holds one": lambda all_of: all_of["holder"].model_validate({"pair": {"a": 1}}),
    "its JSON, too": lambda all_of: all_of["holder"].model_validate_json('{"pair": {"a": 1}}'),
    "no object": lambda all_of: all_of["numbers"].model_validate([1, 1]),
    "JSON of no object": lambda all_of: all_of["numbers"].model_validate_json("[1, 1]"),
    "no object, made": lambda all_of: all_of["numbers"]([1, 1]),
}


@pytest.mark.parametrize("way", BAD)
def test_it_is_judged_in_full(made, way):
    package = made(SCHEMAS).package
    told = []

    class Own(package.Checked):
        @field_validator("note", check_fields=False)
        @classmethod
        def _other(cls, note):
            with pytest.raises(ValidationError) as found:
                BAD[way](package.CONTRACTS)
            told.append(str(found.value))
            return note

    for read in (Own.model_validate, lambda document: Own(**document)):
        read({"a": 1, "b": 2, "note": "x"})
    assert len(told) == 2
    assert all("dependentRequired" in one or "uniqueItems" in one for one in told)


def test_what_fails_for_a_reason_of_its_own_is_not_read_again(made):
    package = made(SCHEMAS).package
    seen = []

    class Own(package.Holder):
        @field_validator("pair", mode="before", check_fields=False)
        @classmethod
        def _found(cls, pair):
            seen.append(pair)
            return {1: pair}[len(seen) % 5]

    Own.model_validate_json('{"pair": {}}')
    for _ in range(3):
        with pytest.raises(KeyError):
            Own.model_validate_json('{"pair": {}}')
    assert len(seen) == 4
