"""Any name is possible in a contract; every name in Python works, or is refused with a place."""

from __future__ import annotations

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
