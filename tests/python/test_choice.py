"""Unions whose options lead back to them: which option is taken, what is told of a fault, and what is written."""

from __future__ import annotations

import json
import warnings
from typing import Any

import pytest
from pydantic import ValidationError

AGAIN = {"$ref": "#"}


def options(**below: Any) -> dict[str, Any]:
    """Three open options that nothing but their second property tells apart."""
    named = ({"b": {"type": "integer"}}, {"made_at": {"type": "string", "format": "date-time"}}, {"c": True})
    return {"anyOf": [{"type": "object", "properties": {"a": {"type": "integer"}, **one, **below}} for one in named]}


@pytest.fixture
def model(made):
    def model_of(schema: dict[str, Any]) -> Any:
        return made({"chosen": schema}).package.CONTRACTS["chosen"]

    return model_of


def test_the_option_that_knows_most_names_is_taken_at_every_level(model):
    document = {"a": 1, "next": {"a": 2, "made_at": "2024-01-01T00:00:00Z", "next": {"c": 1}}}
    found = model(options(next=AGAIN)).model_validate(document).root
    assert type(found).__name__ == "ChosenOption1"
    assert found.next.made_at.year == 2024
    assert found.next.next.c == 1


def test_a_fault_is_told_where_it_is_however_deep(model):
    document: dict[str, Any] = {"a": "wrong"}
    for _ in range(40):
        document = {"a": 1, "next": document}
    for schema in (
        options(next=AGAIN),
        {"oneOf": [{**one, "required": ["a"]} for one in options(next=AGAIN)["anyOf"]]},
    ):
        with pytest.raises(ValidationError) as refusal:
            model(schema).model_validate(document)
        assert any(one["loc"].count("next") == 40 for one in refusal.value.errors())


def test_what_is_wrong_at_a_level_is_told_beside_what_is_wrong_below(model):
    schema = {
        "type": "object", "properties": {"a": {"type": "integer"}, "next": AGAIN}, "required": ["a"],
        "if": {"properties": {"next": AGAIN}}, "then": {"properties": {"next": AGAIN}},
    }  # fmt: skip
    with pytest.raises(ValidationError) as refusal:
        model(schema).model_validate({"next": {"a": 1, "next": {"a": "x"}}})
    assert {one["loc"] for one in refusal.value.errors()} == {("a",), ("next", "next", "a")}


def test_an_object_that_is_given_twice_makes_two_models(model):
    leaf = {"a": 1}
    found = model(options(left=AGAIN, right=AGAIN)).model_validate({"left": leaf, "right": leaf}).root
    assert found.left == found.right
    assert found.left is not found.right


def test_what_holds_itself_is_refused(model):
    document: dict[str, Any] = {"a": 1}
    document["next"] = document
    with pytest.raises((ValidationError, RecursionError)):
        model(options(next=AGAIN)).model_validate(document)


def test_models_inside_are_taken_as_they_are(model):
    chosen = model(options(next=AGAIN))
    inner = chosen.model_validate({"c": 1}).root
    assert chosen(root={"a": 1, "next": inner}).root.next is inner


def test_options_are_written_without_a_word(model):
    lists = {"anyOf": [{"type": "array", "items": AGAIN}, {"type": "array", "maxItems": 1, "items": AGAIN}, AGAIN]}
    schema = {"type": "object", "properties": {"a": {"type": "integer"}, "next": lists, "other": options(next=AGAIN)}}
    document = {"a": 1, "next": [{"a": 2}, {"next": {"a": 3}}], "other": {"b": 1, "next": {"a": 1}}}
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        found = model(schema).model_validate_json(json.dumps(document))
        assert found.model_dump(mode="json", by_alias=True) == json.loads(found.model_dump_json()) == document


def test_a_subclass_of_an_option_is_written_as_what_it_is(model):
    chosen = model(options(next=AGAIN))
    option = type(chosen.model_validate({"c": 1, "next": {"c": 2}}).root)
    own = type("Own", (option,), {"__module__": option.__module__})
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        assert chosen(root=own(c=1)).model_dump(mode="json", by_alias=True) == {"c": 1}


def test_the_schema_of_a_class_shows_the_options_as_ever(model):
    shown = json.dumps(model(options(next=AGAIN)).model_json_schema(mode="serialization"))
    assert '"anyOf": [{"$ref": "#/$defs/ChosenOption1"}' in shown
    assert "discriminator" not in shown


@pytest.mark.parametrize("name", ["const", "enum", "$ref", "properties"])
def test_no_name_of_a_property_hides_what_leads_back(model, name):
    document: dict[str, Any] = {"a": 1}
    for _ in range(50):
        document = {"a": 1, name: document}
    found = model(options(**{name: AGAIN})).model_validate(document)
    assert found.model_dump(mode="json", by_alias=True) == document
