"""Any name is possible in a contract; every name in Python works, or is refused with a place."""

from __future__ import annotations

import subprocess
import sys

import pytest

AWKWARD = [
    "", "class", "date", "datetime", "str", "list", "model_dump", "model_config", "model_x", "schema", "copy", "json",
    "dict", "validate", "_private", "__init__", "__class__", "self", "cls", "UUID", "Any", "Literal", "MISSING",
    "Field", "Annotated", "größe", "日付", "a-b", "a.b", "a b", "a\nb", 'a"b', "a'b", "a\\b", "\u202e", "1st",
    "a_b", "a__b", "None", "type", "match", "root", "x" * 300, "constructor", "__proto__", "$ref", "{{ x }}", "%s",
    "__annotations__", "__pydantic_extra__", "WireModel",
]  # fmt: skip


@pytest.mark.parametrize("name", AWKWARD)
def test_an_awkward_property_name_works_under_an_alias(made, name):
    package = made({"thing": {
        "type": "object", "required": [name, "at"], "additionalProperties": False,
        "properties": {name: {"type": "string"}, "at": {"type": "string", "format": "date"}},
    }})  # fmt: skip
    assert package.accepts("thing", {name: "x", "at": "2020-01-01"})
    assert not package.accepts("thing", {name: 1, "at": "2020-01-01"})
    assert name in package.package.THING_FIELDS


def test_all_awkward_names_work_beside_each_other(made):
    package = made({"thing": {
        "type": "object", "additionalProperties": False,
        "properties": {name: {"type": "integer"} for name in [*AWKWARD, "class_", "a_b_2", "field"]},
    }})  # fmt: skip
    assert package.accepts("thing", {name: number for number, name in enumerate([*AWKWARD, "class_", "field"])})
    assert list(package.package.THING_FIELDS) == [*AWKWARD, "class_", "a_b_2", "field"]


def test_construction_takes_python_names_and_reading_takes_wire_names(made):
    user = made({"user": {"type": "object", "additionalProperties": False, "properties": {
        "class": {"type": "string", "pattern": "^a"}}}}).package.User  # fmt: skip
    assert user(class_="a").model_dump() == {"class": "a"}
    assert user.model_validate({"class": "a"}).class_ == "a"
    with pytest.raises(ValueError, match="class_"):
        user.model_validate({"class_": "a"})
    with pytest.raises(ValueError, match="pattern"):
        user(class_="b")


@pytest.mark.parametrize("name", ["field", "any", "literal", "enum", "uuid", "base_model", "class", "2fa", "import",
                                  "final", "wire_model", "größe", "init", "a-b", "runtime", "MISSING"])  # fmt: skip
def test_an_awkward_contract_name_works(made, name):
    fields = {"a": {"type": "string", "format": "uuid"}, "b": {"enum": ["x"]}}
    package = made({
        name: {"type": "object", "properties": fields},
        "user": {"type": "object", "properties": {"it": {"$ref": f"{name}.schema.json"}}},
    })  # fmt: skip
    assert package.accepts("user", {"it": {"a": "3f2b1c9e-8a44-4d0c-9a6e-2f6f0f6b1a11", "b": "x"}})


def test_the_authors_own_name_for_python_is_taken(made):
    package = made({"user": {"type": "object", "x-name": {"python": "Person"}, "properties": {
        "userID": {"type": "string", "x-name": {"python": "user_id"}}}}})  # fmt: skip
    assert package.package.Person(user_id="x").model_dump() == {"userID": "x"}
    assert package.package.PERSON_FIELDS.user_id == "userID"


def test_names_that_python_cannot_use_are_refused_at_their_place(render):
    chosen = {"a": "class", "b": "x;y"}
    fields = {name: {"type": "string", "x-name": {"python": own}} for name, own in chosen.items()}
    result = render({"user": {"type": "object", "properties": fields}})
    assert [one.code.name for one in result.diagnostics] == ["python/bad-name"] * 2
    assert not result.outputs
    assert result.diagnostics[0].place.pointer == "/properties/a"


@pytest.mark.parametrize(
    ("stored", "sent", "code"),
    [("id", "class", "bad-name"), ("id", "model_dump", "bad-name"), ("same", "same", "name-collision")],
)
def test_what_is_only_sent_is_named_by_the_same_rules(render, stored, sent, code):
    result = render({"user": {
        "type": "object", "x-store": {"engine": "postgresql", "name": "users", "key": ["id"]}, "required": ["id"],
        "properties": {
            "id": {"type": "string", "x-name": {"python": stored}},
            "password": {"type": "string", "writeOnly": True, "x-name": {"python": sent}},
        },
    }})  # fmt: skip
    (found,) = result.diagnostics
    assert (found.code.name, found.place.pointer) == (f"python/{code}", "/properties/password")


def test_two_properties_with_one_chosen_name_are_a_collision(render):
    result = render({"user": {"type": "object", "properties": {
        name: {"type": "string", "x-name": {"python": "same"}} for name in ("a", "b")}}})  # fmt: skip
    (found,) = result.diagnostics
    assert found.code.name == "python/name-collision"
    assert found.related


def test_a_view_that_meets_another_contract_is_a_collision(render):
    entity = {"type": "object", "properties": {"a": {"type": "string"}}}
    result = render({"user": entity, "create_user": entity})
    assert {one.code.name for one in result.diagnostics} == {"python/name-collision"}
    assert "CreateUser" in result.diagnostics[0].message


def test_a_page_learns_every_spelling(model):
    from codegen.targets import python

    package = model({"user": {"type": "object", "properties": {"class": {"type": "string"}}}})
    spelling = python.spell(package)
    (root,) = spelling.types
    assert spelling.types[root] == "User"
    assert spelling.field_name(root, "class") == "class_"
    assert spelling.views[root] == {"create": "CreateUser", "update": "UpdateUser"}
    assert spelling.imports[root] == "from shop import User"


def test_contracts_may_be_called_like_builtins(made):
    names = ("type", "list", "sorted", "globals", "getattr", "str", "dict", "builtins", "typing")
    package = made({name: {"type": "object", "properties": {"a": {"type": "string"}}} for name in names}).package
    for cls in package.CONTRACTS.values():
        assert cls.model_validate({"a": "x"}).a == "x"
    assert {"CONTRACTS", "Type", "Sorted"} <= set(dir(package))
    assert package.Getattr(a="y").a == "y"


def test_a_property_may_have_the_name_of_the_class_that_it_refers_to(made):
    member = {"type": "object", "additionalProperties": False, "properties": {"Node": {"$ref": "node.schema.json"}}}
    package = made({
        "node": {"type": "object", "required": ["Team"], "additionalProperties": {"$ref": "#/$defs/Leaf"},
                 "$defs": {"Leaf": {"type": "object", "properties": {"n": {"type": "integer"}}, "required": ["n"]}},
                 "properties": {"Node": {"$ref": "#"}, "Team": {"$ref": "team.schema.json"},
                                "Leaf": {"type": "array", "items": {"$ref": "#/$defs/Leaf"}}}},
        "team": {"type": "object", "properties": {"Team": {"type": "string"}, "lead": {"$ref": "#/$defs/member"}},
                 "$defs": {"member": member}},
    })  # fmt: skip
    good = {"Team": {"Team": "a"}, "Node": {"Team": {}}, "Leaf": [{"n": 1}], "other": {"n": 2}}
    assert package.accepts("node", good)
    assert package.accepts("team", {"lead": {"Node": good}})
    for name, bad in {"Node": {}, "Team": {"Team": 1}, "Leaf": [{}], "other": {"n": "x"}}.items():
        assert not package.accepts("node", {**good, name: bad})
    held = package.package.Node.model_validate(good)
    assert type(held.Team) is package.package.Team
    assert package.package.Node(Team=held.Team, Node=held.Node).Node.Team == package.package.Team()
    run = [sys.executable, "-m", "mypy", "--strict", "."]
    assert subprocess.run(run, cwd=package.folder, capture_output=True, text=True, check=False).returncode == 0


def test_letters_whose_lower_case_is_two_characters_are_spelled_in_ascii(made):
    package = made({"top": {"enum": ["İ", "ıx", "I"], "x-enum-docs": {"İ": "One.", "ıx": "Two.", "I": "Three."}}})
    members = [one.name for one in package.package.Top]
    assert len(set(members)) == 3
    assert all(one.isascii() and one.isidentifier() for one in members)
    assert all(package.accepts("top", one) for one in ("İ", "ıx", "I"))
