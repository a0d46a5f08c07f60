"""Rules: every draft by its own reading, and back to plain JSON Schema with the same verdicts."""

from __future__ import annotations

import jsonschema_rs
import pytest

from codegen.ir import reading
from codegen.ir.examples import judged
from codegen.ir.schema import DIALECT, print_documents, uri_of

from .conftest import Builder

DRAFT_4 = "http://json-schema.org/draft-04/schema#"
DRAFT_7 = "http://json-schema.org/draft-07/schema#"
DRAFT_2019 = "https://json-schema.org/draft/2019-09/schema"


def judge(built: Builder, document: object, **schemas: object) -> bool:
    package = built(**schemas).packages[0]
    documents = print_documents(package)
    registry = jsonschema_rs.Registry([(str(one["$id"]), one) for one in documents.values()])
    root = package.contract("thing").root
    schema = {"$schema": DIALECT, "$ref": uri_of(root.id)}
    return jsonschema_rs.Draft202012Validator(schema, registry=registry, validate_formats=True).is_valid(document)


@pytest.mark.parametrize(
    ("schema", "good", "bad"),
    [
        ({"$schema": DRAFT_4, "minimum": 3, "exclusiveMinimum": True}, 4, 3),
        ({"$schema": DRAFT_7, "items": [{"type": "string"}], "additionalItems": False}, ["a"], ["a", 1]),
        ({"$schema": DRAFT_7, "dependencies": {"a": ["b"]}}, {"a": 1, "b": 1}, {"a": 1}),
        ({"$schema": DRAFT_7, "dependencies": {"a": {"required": ["c"]}}}, {"a": 1, "c": 1}, {"a": 1}),
        (
            {"$schema": DRAFT_7, "definitions": {"t": {"type": "string"}}, "$ref": "#/definitions/t", "maxLength": 1},
            "ab",
            1,
        ),
        (
            {"$schema": DRAFT_2019, "contains": {"const": 1}, "minContains": 2, "unevaluatedItems": False},
            None,
            [1, 1, 2],
        ),
        ({"contains": {"type": "integer"}, "unevaluatedItems": False}, [1, 2], [1, "a"]),
        ({"minimum": 1, "exclusiveMinimum": 2}, 3, 2),
        ({"type": "string", "format": "date"}, "2026-02-28", "2026-02-30"),
        ({"type": "string", "format": "colour"}, "anything", 1),
        (
            {"if": {"required": ["a"]}, "then": {"required": ["b"]}, "else": {"required": ["c"]}},
            {"a": 1, "b": 1},
            {"a": 1, "c": 1},
        ),
    ],
)
def test_each_keyword_is_read_by_the_rules_of_its_draft(
    built: Builder, schema: object, good: object, bad: object
) -> None:
    assert judge(built, good, thing=schema)
    assert not judge(built, bad, thing=schema)


def test_a_dynamic_reference_is_resolved_by_the_outermost_scope(built: Builder) -> None:
    tree = {
        "$id": "https://example.test/tree",
        "$dynamicAnchor": "node",
        "type": "object",
        "properties": {"data": True, "children": {"type": "array", "items": {"$dynamicRef": "#node"}}},
    }
    strict = {
        "$id": "https://example.test/strict-tree",
        "$dynamicAnchor": "node",
        "$ref": "https://example.test/tree",
        "unevaluatedProperties": False,
    }
    document = {"children": [{"daat": 1}]}
    assert not judge(built, document, thing=strict, tree=tree)
    assert judge(built, {"children": [{"data": 1}]}, thing=strict, tree=tree)
    plain = {"$ref": "https://example.test/tree"}
    assert judge(built, document, thing=plain, tree=tree)


def test_an_official_meta_schema_can_be_referred_to_without_a_network(built: Builder) -> None:
    schema = {"$ref": "https://json-schema.org/draft/2020-12/schema"}
    assert judge(built, {"minLength": 1}, thing=schema)
    assert not judge(built, {"$defs": {"a": {"minLength": -1}}}, thing=schema)


@pytest.mark.parametrize(
    "schemas",
    [
        {"thing": {"$ref": "#"}},
        {"thing": {"allOf": [{"$ref": "other.schema.json"}]}, "other": {"anyOf": [{"$ref": "thing.schema.json"}]}},
    ],
)
def test_a_reference_loop_is_refused_with_its_place(built: Builder, schemas: dict[str, object]) -> None:
    found = built(**schemas).diagnostics
    assert {one.code.name for one in found} == {"ir/reference-loop"}
    assert all(one.place.file for one in found)


def test_two_contracts_of_one_name_are_refused_with_both_places(built: Builder) -> None:
    found = built(**{"podcast_job": {"type": "string"}, "podcast-job": {"type": "string"}}).diagnostics
    assert [one.code.name for one in found] == ["ir/name-collision"]
    assert found[0].related


def test_a_name_of_its_own_resolves_the_collision(built: Builder) -> None:
    names = {"python": "OldPodcastJob", "typescript": "OldPodcastJob"}
    schemas = {"podcast_job": {"type": "string"}, "podcast-job": {"type": "string", "x-name": names}}
    assert not built(**schemas).diagnostics


def judged_codes(built: Builder, schema: object) -> list[tuple[str, str]]:
    package = built(thing=schema).packages[0]
    return [(one.code.name, one.place.pointer) for one in judged(package)]


def test_an_example_that_does_not_fit_is_found_where_it_stands(built: Builder) -> None:
    schema = {
        "type": "object",
        "properties": {"size": {"type": "integer", "examples": [3, "three"]}},
        "examples": [{"size": 1}, {"size": "one"}],
    }
    assert sorted(judged_codes(built, schema)) == [
        ("ir/invalid-example", "/examples/1"),
        ("ir/invalid-example", "/properties/size/examples/1"),
    ]


def test_a_default_that_its_schema_refuses_is_a_warning(built: Builder) -> None:
    assert judged_codes(built, {"type": "integer", "minimum": 1, "default": 0}) == [("ir/default-outside", "/default")]


def test_a_package_that_unfolds_without_end_is_refused(built: Builder, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(reading, "MAX_RULES", 5)
    schema = {
        "properties": {name: {"$ref": f"#/$defs/{name}"} for name in "abcdef"},
        "$defs": {name: {} for name in "abcdef"},
    }
    assert {one.code.name for one in built(thing=schema).diagnostics} == {"ir/too-large"}


def test_an_example_in_a_schema_taken_over_from_an_older_draft_is_a_warning(built: Builder) -> None:
    package = built(thing={"$schema": DRAFT_7, "type": "integer", "examples": ["three"]}).packages[0]
    assert [(one.code.name, one.severity) for one in judged(package)] == [("ir/invalid-example", "warning")]
