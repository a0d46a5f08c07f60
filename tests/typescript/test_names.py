"""The names of properties and types."""

import pytest

from codegen.targets.typescript.names import camel


@pytest.mark.parametrize(
    ("wire", "ours"),
    [
        ("user_id", "userId"),
        ("s3_key", "s3Key"),
        ("line_1", "line_1"),
        ("is_3d_model", "is_3dModel"),
        ("_id", "_id"),
        ("__proto__", "__proto__"),
        ("a__b", "a_B"),
        ("user_ID", "user_ID"),
        ("foo-bar", "foo-bar"),
        ("ends_", "ends_"),
    ],
)
def test_a_wire_name_becomes_camel_case_by_one_rule(wire: str, ours: str) -> None:
    assert camel(wire) == ours


def test_the_way_back_is_unique() -> None:
    wires = [
        f"{lead}{a}{b}{c}" for lead in ("", "_", "__") for a in "ab" for b in ("", "_", "__") for c in ("a", "1", "a_b")
    ]
    back = {"".join(f"_{one.lower()}" if one.isupper() else one for one in camel(wire)) for wire in wires}
    assert back == set(wires)


def test_two_properties_that_meet_are_an_error_with_both_places(workshop) -> None:
    text = {"type": "string"}
    made = workshop.make({"user": {"type": "object", "properties": {"user_id": text, "userId": text}}})
    assert made.codes() == ["typescript/name-collision"]
    assert made.diagnostics[0].place.pointer == "/properties/userId"
    assert made.diagnostics[0].related[0].pointer == "/properties/user_id"


STORE = {"engine": "postgresql", "name": "users", "key": ["id"]}


def test_what_is_only_sent_may_not_meet_what_is_stored(workshop) -> None:
    named = {"type": "string", "x-name": {"typescript": "same"}}
    sent = {"id": named, "password": {**named, "writeOnly": True}}
    made = workshop.make({"user": {"type": "object", "x-store": STORE, "properties": sent}})
    assert set(made.codes()) == {"typescript/name-collision"}
    assert {one.place.pointer for one in made.diagnostics} == {"/properties/password"}


def test_a_name_in_the_contract_resolves_the_collision(workshop) -> None:
    text = {"type": "string"}
    other = {"type": "string", "x-name": {"typescript": "legacyUserId"}}
    made = workshop.make({"user": {"type": "object", "properties": {"user_id": text, "userId": other}}})
    assert made.codes() == []
    assert "legacyUserId?: string;" in made.types


def test_a_contract_called_like_a_global_gets_a_longer_name(workshop) -> None:
    made = workshop.make({"date": {"type": "object", "properties": {"at": {"type": "string", "format": "date-time"}}}})
    assert made.codes() == ["typescript/name-changed"]
    assert "export interface DateContract {" in made.types
    assert "at?: Date;" in made.types


def test_two_types_that_meet_through_their_companions_are_an_error(workshop) -> None:
    thing = {"type": "object", "properties": {"a": {"type": "string"}}}
    made = workshop.make({"user": thing, "user_fields": thing})
    assert made.codes() == ["typescript/name-collision"]


def test_a_name_that_is_none_is_an_error(workshop) -> None:
    made = workshop.make({"user": {"type": "object", "properties": {"a": {}}, "x-name": {"typescript": "Array"}}})
    assert made.codes() == ["typescript/bad-name"]


def test_a_list_of_values_never_takes_a_declared_name(workshop) -> None:
    values = {"enum": ["a", "b"]}
    made = workshop.make(
        {
            "user": {"type": "object", "properties": {"role": values}},
            "user_role": {"type": "object", "properties": {"a": {}}},
        }
    )
    assert made.codes() == []
    assert "export const UserRoleValue = ['a', 'b'] as const;" in made.types
