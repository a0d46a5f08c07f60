"""Old names of properties are read in every way in, and never written."""

from __future__ import annotations

import json

import pytest

PLAIN = {"type": "object", "required": ["balance"], "additionalProperties": False, "properties": {
    "balance": {"type": "integer", "minimum": 0, "x-aliases": ["credits"]}, "note": {"type": "string"}}}  # fmt: skip
CHECKED = {**PLAIN, "if": {"properties": {"balance": {"const": 0}}}, "then": {"required": ["note"]}}
OUTER = {"type": "object", "properties": {"user": {"$ref": "user.schema.json"}}, "maxProperties": 1}


def read_all(cls, document):
    """What each way of reading makes of a document: what is written of it, or nothing."""
    for read in (lambda: cls.model_validate(document), lambda: cls.model_validate_json(json.dumps(document)),
                 lambda: cls(**document)):  # fmt: skip
        try:
            yield read().model_dump(mode="json")
        except ValueError:
            yield None


@pytest.mark.parametrize("schema", [PLAIN, CHECKED], ids=["by type", "with a check"])
def test_an_old_name_is_read_and_never_written(made, schema):
    package = made({"user": schema, "outer": OUTER}).package
    assert list(read_all(package.User, {"credits": 3})) == [{"balance": 3}] * 3
    assert list(read_all(package.User, {"credits": 3, "balance": 3.0})) == [{"balance": 3}] * 3
    for bad in ({"credits": 3, "balance": 4}, {"credits": -1}, {"credits": "3"}, {}, {"credits": True, "balance": 1}):
        assert list(read_all(package.User, bad)) == [None] * 3
    for read in (package.Outer.model_validate, lambda one: package.Outer.model_validate_json(json.dumps(one))):
        assert read({"user": {"credits": 3}}).model_dump(mode="json") == {"user": {"balance": 3}}
        with pytest.raises(ValueError, match="maxProperties"):
            read({"user": {"credits": 3}, "x": 1})


def test_the_check_sees_a_document_under_its_current_names(made):
    package = made({"user": CHECKED}).package
    assert list(read_all(package.User, {"credits": 0})) == [None] * 3
    assert list(read_all(package.User, {"credits": 0, "note": "x"})) == [{"balance": 0, "note": "x"}] * 3
