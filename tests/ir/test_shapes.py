"""What a program sees of a contract."""

from __future__ import annotations

from codegen.ir.facts import StateMachine
from codegen.ir.shapes import (
    ANY,
    NEVER,
    NULL,
    Alias,
    Enumeration,
    ListOf,
    Literals,
    MapOf,
    Named,
    Record,
    Scalar,
    ScalarKind,
    Tuple,
    Union,
    is_nullable,
    without_null,
)

from .conftest import Builder

STRING = Scalar(ScalarKind.STRING)
INTEGER = Scalar(ScalarKind.INTEGER)


def shape_of(built: Builder, schema: object, **others: object) -> object:
    package = built(thing={"type": "object", "properties": {"it": schema}}, **others).packages[0]
    record = package.types["thing.schema.json#"]
    assert isinstance(record, Record)
    return record.fields[0].shape


def test_absent_null_and_both_are_three_things(built: Builder) -> None:
    schema = {
        "type": "object",
        "required": ["nullable", "plain"],
        "properties": {
            "plain": {"type": "string"},
            "nullable": {"type": ["string", "null"]},
            "optional": {"type": "string"},
            "both": {"anyOf": [{"type": "string"}, {"type": "null"}]},
        },
    }
    record = built(thing=schema).packages[0].types["thing.schema.json#"]
    assert isinstance(record, Record)
    assert [(one.name, one.required, is_nullable(one.shape)) for one in record.fields] == [
        ("plain", True, False),
        ("nullable", True, True),
        ("optional", False, False),
        ("both", False, True),
    ]
    assert without_null(record.fields[3].shape) == STRING


def test_a_scalar_keeps_its_format_and_its_bounds(built: Builder) -> None:
    assert shape_of(built, {"type": "string", "format": "uuid"}) == Scalar(ScalarKind.STRING, "uuid")
    assert shape_of(built, {"type": "integer", "minimum": 1, "maximum": 9}) == Scalar(ScalarKind.INTEGER, "", 1, 9)
    assert shape_of(built, {"type": "number", "exclusiveMinimum": 0}) == Scalar(ScalarKind.NUMBER, "", 0)


def test_texts_of_two_formats_come_down_to_plain_text(built: Builder) -> None:
    both = {"anyOf": [{"type": "string", "format": "uuid"}, {"type": "string", "format": "date"}]}
    assert shape_of(built, both) == STRING


def test_true_and_one_are_different_literals(built: Builder) -> None:
    assert repr(shape_of(built, {"enum": [1, True, "a", None]})) == repr(
        Union((Literals(("a",)), Literals((1,)), Literals((True,)), NULL))
    )


def test_a_map_keyed_by_data_is_no_record(built: Builder) -> None:
    assert shape_of(built, {"type": "object", "additionalProperties": {"type": "integer"}}) == MapOf(INTEGER)
    assert shape_of(built, {"type": "object"}) == MapOf(ANY)
    patterned = {"type": "object", "patternProperties": {"^x": {"type": "string"}}, "additionalProperties": False}
    assert shape_of(built, patterned) == MapOf(STRING)


def test_opaque_content_is_never_looked_into(built: Builder) -> None:
    inside = {"type": "object", "x-opaque": True, "properties": {"user_id": {"type": "string"}}}
    assert shape_of(built, inside) == MapOf(ANY, opaque=True)


def test_a_tuple_knows_what_must_be_there_and_what_may_follow(built: Builder) -> None:
    pair = {"type": "array", "prefixItems": [{"type": "string"}, {"type": "integer"}], "items": False, "minItems": 1}
    assert shape_of(built, pair) == Tuple((STRING, INTEGER), NEVER, 1)
    assert shape_of(built, {"type": "array", "items": {"type": "string"}, "maxItems": 3}) == ListOf(STRING, 0, 3)


def test_all_of_two_objects_is_one_record(built: Builder) -> None:
    package = built(
        base={"type": "object", "properties": {"id": {"type": "string"}}, "required": ["id"]},
        thing={"allOf": [{"$ref": "base.schema.json"}, {"properties": {"size": {"type": "integer"}}}]},
    ).packages[0]
    record = package.types["thing.schema.json#"]
    assert isinstance(record, Record)
    assert [(one.name, one.required) for one in record.fields] == [("id", True), ("size", False)]


def test_a_reference_alone_is_the_named_type(built: Builder) -> None:
    owner = {"type": "object", "properties": {"name": {"type": "string"}}}
    shape = shape_of(built, {"$ref": "owner.schema.json", "description": "Who has it."}, owner=owner)
    assert shape == Named("owner.schema.json#")


def test_branches_of_one_of_are_records_of_their_own(built: Builder) -> None:
    schema = {
        "oneOf": [
            {"type": "object", "properties": {"kind": {"const": "a"}, "x": {"type": "string"}}, "required": ["kind"]},
            {"type": "object", "properties": {"kind": {"const": "b"}, "y": {"type": "string"}}, "required": ["kind"]},
        ]
    }
    package = built(event=schema).packages[0]
    alias = package.types["event.schema.json#"]
    assert isinstance(alias, Alias)
    assert isinstance(alias.shape, Union)
    names = [package.types[one.id].name.words for one in alias.shape.options if isinstance(one, Named)]
    assert names == [("event", "option", "1"), ("event", "option", "2")]


def test_branches_that_only_require_do_not_multiply_a_record(built: Builder) -> None:
    schema = {
        "type": "object",
        "properties": {"a": {"type": "string"}, "b": {"type": "string"}},
        "oneOf": [{"required": ["a"]}, {"required": ["b"]}],
    }
    package = built(thing=schema).packages[0]
    assert [type(one) for one in package.types.values()] == [Record]


def test_a_recursive_list_is_a_recursive_alias(built: Builder) -> None:
    package = built(tree={"type": "array", "items": {"$ref": "#"}}).packages[0]
    alias = package.types["tree.schema.json#"]
    assert isinstance(alias, Alias)
    assert alias.recursive
    assert alias.shape == ListOf(Named("tree.schema.json#"))


def test_a_recursive_record_is_a_plain_record(built: Builder) -> None:
    package = built(node={"type": "object", "properties": {"next": {"$ref": "#"}}}).packages[0]
    record = package.types["node.schema.json#"]
    assert isinstance(record, Record)
    assert record.fields[0].shape == Named("node.schema.json#")


def test_a_list_of_values_in_a_file_of_its_own_is_an_enumeration_with_its_machine(built: Builder) -> None:
    machine = {"moves": {"open": ["closed"], "closed": []}, "initial": ["open"], "final": ["closed"]}
    schema = {"type": "string", "enum": ["open", "closed"], "x-transitions": machine}
    enumeration = built(door=schema).packages[0].types["door.schema.json#"]
    assert isinstance(enumeration, Enumeration)
    assert enumeration.values == ("open", "closed")
    assert enumeration.machine == StateMachine({"open": ("closed",), "closed": ()}, ("open",), ("closed",))


def test_definitions_are_named_after_their_contract(built: Builder) -> None:
    item = {"type": "object", "properties": {"n": {"type": "integer"}}}
    package = built(order={"type": "object", "$defs": {"item": item, "order_line": item}}).packages[0]
    names = {one.name.words for one in package.types.values()}
    assert names == {("order",), ("order", "item"), ("order", "line")}


def test_what_a_draft_does_not_know_defines_no_types(built: Builder) -> None:
    part = {"enum": ["a"], "x-transitions": {"a": []}}
    draft_7 = {"$schema": "http://json-schema.org/draft-07/schema#", "type": "object"}
    package = built(order={**draft_7, "$defs": {"part": part}, "definitions": {"item": {"enum": ["b"]}}}).packages[0]
    assert {one.name.words for one in package.types.values()} == {("order",), ("order", "item")}


def test_a_derived_name_steps_aside_for_a_contract(built: Builder) -> None:
    role = {"type": "object", "properties": {"n": {"type": "integer"}}}
    package = built(user={"type": "object", "properties": {"role": role}}, user_role=role).packages[0]
    names = {identity: one.name.words for identity, one in package.types.items()}
    assert names["user_role.schema.json#"] == ("user", "role")
    assert names["user.schema.json#/properties/role"] == ("user", "role", "2")


def test_a_derived_name_steps_aside_for_what_is_made_of_another_type(built: Builder) -> None:
    part = {"type": "object", "properties": {"n": {"type": "integer"}}}
    package = built(site={"type": "object", "$defs": {"fields": part, "wires": part}}).packages[0]
    assert {one.name.words for one in package.types.values()} == {("site",), ("site", "fields", "2"), ("site", "wires")}
