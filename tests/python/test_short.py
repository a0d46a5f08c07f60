"""The short way to read JSON gives what reading in full gives, and gets out of the way."""

from __future__ import annotations

import gc
import importlib
import json
import weakref

import pytest
from pydantic import BaseModel, ValidationError, create_model, field_validator

UUID = "3f2b1c9e-8a44-4d0c-9a6e-2f6f0f6b1a11"
LINE = {"type": "object", "required": ["count"], "additionalProperties": False, "properties": {
    "count": {"type": "integer", "minimum": 1}, "price": {"type": "number"}, "gift": {"type": "boolean"}}}  # fmt: skip
ORDER = {"type": "object", "required": ["id"], "additionalProperties": False, "properties": {
    "id": {"type": "string", "format": "uuid"}, "at": {"type": ["string", "null"], "format": "date-time"},
    "day": {"type": "string", "format": "date"}, "lines": {"type": "array", "items": LINE},
    "by_name": {"type": "object", "additionalProperties": LINE}}}  # fmt: skip
PLAIN = {"id": UUID, "at": "2026-03-04T05:06:07.089Z", "day": "2026-03-04", "lines": [{"count": 2, "price": 5}]}
OTHERS = [
    {**PLAIN, "id": UUID.upper()}, {**PLAIN, "at": "2026-03-04T05:06:07.000Z"}, {**PLAIN, "at": None},
    {**PLAIN, "lines": [{"count": 2.0, "price": 5.5}]}, {**PLAIN, "by_name": {"a": {"count": 1e2, "gift": True}}},
]  # fmt: skip


@pytest.fixture(name="order")
def _order(made):
    package = made({"order": ORDER}).package
    return package.CONTRACTS["order"], importlib.import_module(f"{package.__name__}._short")


def read(cls: type[BaseModel], document: object) -> BaseModel:
    return cls.model_validate_json(json.dumps(document))


def shown(held: BaseModel) -> str:
    return repr(held) + held.model_dump_json()


@pytest.mark.parametrize("document", [PLAIN, *OTHERS])
def test_both_ways_read_the_same(order, document):
    cls, short = order
    assert cls not in short.readers
    full = read(cls, document)
    assert cls in short.readers
    assert shown(read(cls, document)) == shown(full)
    assert json.loads(full.model_dump_json()) == document


def test_a_class_that_somebody_makes_and_drops_is_not_held(order):
    cls, _ = order
    made = create_model("Made", __base__=cls)
    for _ in range(3):
        read(made, PLAIN)
    gone = weakref.ref(made)
    del made
    gc.collect()
    assert gone() is None


def test_a_short_way_that_does_not_fit_is_put_aside(order):
    cls, short = order
    short.OFTEN = 3
    for _ in range(3):
        read(cls, PLAIN)
    ways = short.readers[cls]
    assert ways is not cls.__pydantic_validator__.validate_json
    read(cls, OTHERS[0])
    assert cls not in short.readers
    for _ in range(3):
        read(cls, PLAIN)
    assert short.readers[cls] is ways


def test_an_error_is_told_as_the_whole_schema_tells_it(order):
    cls, short = order
    bad = {**PLAIN, "id": 1, "lines": [{"count": 0.5}], "other": 1}
    told = []
    for _ in range(2):
        with pytest.raises(ValidationError) as found:
            read(cls, bad)
        told.append((str(found.value), found.value.__context__))
        read(cls, PLAIN)
        assert cls in short.readers
    assert told[0] == told[1]
    assert "Input should be a uuid" in told[0][0]
    assert told[1][1] is None


def test_what_somebody_adds_to_a_class_happens_once(order):
    cls, _ = order
    seen = []

    class Own(cls):
        @field_validator("id")
        @classmethod
        def _noted(cls, value):
            seen.append(value)
            if len(seen) > 4:
                raise ValueError("too many")
            return value

    for count in range(1, 5):
        assert type(read(Own, PLAIN)) is Own
        assert len(seen) == count
    with pytest.raises(ValidationError, match="too many"):
        read(Own, PLAIN)
    assert len(seen) == 5


def test_a_class_that_is_built_again_reads_as_it_is_then(order):
    cls, short = order
    read(cls, PLAIN)
    read(cls, PLAIN)
    before = short.readers[cls]
    cls.model_rebuild(force=True)
    assert cls not in short.readers
    read(cls, PLAIN)
    assert short.readers[cls] is not before


def test_options_of_a_union_are_chosen_in_full(made):
    kinds = [{"type": "object", "required": ["n"], "additionalProperties": False, "properties": {"n": {"type": kind}}}
             for kind in ("integer", "number")]  # fmt: skip
    package = made({"choice": {"type": "object", "properties": {
        "it": {"anyOf": kinds}, "count": {"type": "integer"}}}})  # fmt: skip
    cls = package.package.CONTRACTS["choice"]
    full, again = read(cls, {"it": {"n": 1.0}, "count": 1}), read(cls, {"it": {"n": 1.0}, "count": 1})
    assert shown(full) == shown(again)
    assert type(full.it) is type(again.it)
