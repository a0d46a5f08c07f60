"""What a contract accepts, the generated models accept, and nothing else."""

from __future__ import annotations

import json
import threading

import jsonschema_rs
import pytest
from pydantic import TypeAdapter, ValidationError

UUID = "3f2b1c9e-8a44-4d0c-9a6e-2f6f0f6b1a11"

ONE_FIELD = [
    ({"type": "integer"}, [1, 1.0, 1e2, 10**30], [True, "1", 1.5, None]),
    ({"type": "integer", "minimum": 2, "exclusiveMaximum": 5}, [2, 4.0], [1, 5, 5.0]),
    ({"type": "number", "minimum": 0.5}, [1, 0.5, 2**70], [0, 0.4, True, "1"]),
    ({"type": "number", "exclusiveMinimum": 1}, [2, 1.5], [1, 1.0]),
    ({"type": "boolean"}, [True, False], [0, 1, "true", None]),
    ({"type": "string", "minLength": 2, "maxLength": 3}, ["ab", "😀😀😀"], ["a", "abcd", 12, None]),
    ({"type": "string", "pattern": "^(?=a)\\w+$"}, ["ab"], ["b", ""]),
    ({"type": ["string", "null"]}, ["x", None], [1]),
    ({"type": ["integer", "null"], "minimum": 1}, [None, 1], [0]),
    ({"const": False}, [False], [0, 0.0, None]),
    ({"const": 1}, [1, 1.0], [True, "1"]),
    ({"enum": ["a", 1, None]}, ["a", 1, None], [True, "b", 2]),
    ({"enum": [[1], {"a": False}]}, [[1], {"a": False}], [[True], {"a": 0}]),
    ({"type": "string", "format": "uuid"}, [UUID, UUID.upper()], [f"urn:uuid:{UUID}", f"{{{UUID}}}", "x", 1]),
    ({"type": "string", "format": "date"}, ["2020-02-29", "0000-02-29"], ["2020-02-30", "1577836800", 0, "20200229"]),
    ({"type": "string", "format": "email"}, ["a@b.co"], ["a"]),
    ({"type": "array", "items": {"type": "integer"}, "maxItems": 2}, [[], [1, 2.0]], [[1, 2, 3], ["1"], {}]),
    ({"type": "array", "items": {"minLength": 2, "type": "string"}}, [["ab"]], [["a"]]),
    ({"type": "array", "uniqueItems": True}, [[1, True], [{}, []]], [[1, 1.0], [{"a": 1}, {"a": 1.0}]]),
    ({"type": "array", "contains": {"const": 5}, "minContains": 2}, [[5, 5]], [[5], []]),
    ({"type": "array", "prefixItems": [{"type": "string"}, {"format": "uuid", "type": "string"}], "items": False,
      "minItems": 2}, [["a", UUID.upper()]], [["a"], ["a", "b"], ["a", UUID, 1]]),
    ({"type": "array", "prefixItems": [{"type": "string"}]}, [[], ["a", 1]], [[1]]),
    ({"type": "object", "additionalProperties": {"type": "integer"}}, [{}, {"a": 1, "": 2}], [{"a": "1"}, []]),
    ({"type": "object", "propertyNames": {"maxLength": 2}}, [{"ab": 1}], [{"abc": 1}]),
    ({"type": "object", "properties": {"a": {}, "b": {}}, "dependentRequired": {"a": ["b"]}},
     [{}, {"a": 1, "b": 1}, {"c": None}], [{"a": 1}]),
    ({"oneOf": [{"type": "string", "minLength": 2}, {"type": "string", "maxLength": 4}]}, ["a", "abcde"], ["abc"]),
    ({"not": {"type": "integer"}}, ["a", 1.5], [1, 1.0]),
    ({"if": {"type": "integer"}, "then": {"minimum": 3}}, ["a", 3], [2]),
    ({"type": "number", "multipleOf": 0.01}, [0.07, 1], [0.075]),
    (False, [], [1, None]),
    ({}, [None, 1, {"a": [1.5]}], []),
]  # fmt: skip


@pytest.mark.parametrize(("rule", "good", "bad"), ONE_FIELD, ids=lambda one: json.dumps(one)[:40])
def test_a_field_takes_what_its_rule_takes(made, rule, good, bad):
    both = made({
        "closed": {"type": "object", "properties": {"it": rule}, "additionalProperties": False},
        "bare": rule,
    })  # fmt: skip
    assert both.accepts("closed", {})
    assert not both.accepts("closed", {"other": 1})
    for value in good:
        assert both.accepts("closed", {"it": value}), value
        assert both.accepts("bare", value), value
    for value in bad:
        assert not both.accepts("closed", {"it": value}), value
        assert not both.accepts("bare", value), value


MOMENTS = [
    "2026-11-20T10:15:30Z", "2026-11-20T10:15:30.100Z", "2026-11-20t10:15:30z", "2026-11-20T10:15:30.1234567Z",
    "2016-12-31T23:59:60Z", "0000-01-01T00:00:00Z", "2026-11-20T10:15:30+00:00", "2026-11-20T10:15:30-05:30",
    "9999-12-31T23:59:59-23:59", "0001-01-01T00:00:00+10:00",
    "2026-11-20 10:15:30Z", "2026-11-20T10:15:30", "2026-02-30T10:15:30Z", "2016-12-31T10:59:60Z", "1", "",
    "2026-11-20T24:00:00Z", "2026-11-20T10:15Z", "２026-11-20T10:15:30Z",
]  # fmt: skip


@pytest.mark.parametrize("text", [*MOMENTS, *(one.partition("T")[2] for one in MOMENTS)])
def test_a_moment_is_judged_as_the_reference_does_and_kept_as_written(made, text):
    schemas = {name.replace("-", "_"): {"type": "string", "format": name} for name in ("date-time", "time", "date")}
    package = made(schemas)
    for name, schema in schemas.items():
        assert package.accepts(name, text) == jsonschema_rs.is_valid(schema, text, validate_formats=True)


def test_the_same_rule_holds_in_nested_and_referred_objects(made):
    line = {"type": "object", "required": ["sku"], "additionalProperties": False,
            "properties": {"sku": {"type": "string"}, "tags": {"type": "array", "uniqueItems": True}}}  # fmt: skip
    package = made({
        "line": line,
        "order": {"type": "object", "properties": {
            "lines": {"type": "array", "items": {"$ref": "line.schema.json"}},
            "extra": {"anyOf": [{"$ref": "line.schema.json"}, {"type": "null"}]},
            "by_name": {"type": "object", "additionalProperties": {"$ref": "line.schema.json"}},
        }},
    })  # fmt: skip
    good, bad = {"sku": "a", "tags": [1]}, {"sku": "a", "tags": [1, 1]}
    for wrap in (lambda one: {"lines": [one]}, lambda one: {"extra": one}, lambda one: {"by_name": {"x": one}}):
        assert package.accepts("order", wrap(good))
        assert not package.accepts("order", wrap(bad))
    assert package.accepts("order", {"extra": None, "unknown": 1})


def test_contracts_that_need_each_other_work(made):
    package = made({
        "user": {"type": "object", "properties": {"team": {"$ref": "team.schema.json"}}, "minProperties": 1},
        "team": {"type": "object", "properties": {"lead": {"$ref": "user.schema.json"}}},
    })  # fmt: skip
    assert package.accepts("team", {"lead": {"team": {"lead": {"team": {}}}}})
    assert not package.accepts("team", {"lead": {"team": {"lead": {}}}})
    assert package.package.User.__module__ == package.package.Team.__module__


def test_a_union_of_records_takes_the_branch_that_its_rules_choose(made):
    package = made({"event": {"type": "object", "required": ["body"], "properties": {"body": {"oneOf": [
        {"type": "object", "required": ["kind"], "properties": {"kind": {"const": "a"}, "at": {
            "type": "string", "pattern": "^x"}}},
        {"type": "object", "required": ["kind"], "properties": {"kind": {"enum": ["a", "b"]}, "at": {
            "type": "string", "format": "date"}}},
    ]}}}})  # fmt: skip
    held = package.package.CONTRACTS["event"].model_validate({"body": {"kind": "a", "at": "2020-01-01"}})
    assert held.body.model_dump(mode="json") == {"kind": "a", "at": "2020-01-01"}
    assert type(held.body.at).__name__ == "date"
    assert package.accepts("event", {"body": {"kind": "a", "at": "xyz"}})
    assert not package.accepts("event", {"body": {"kind": "b", "at": "xyz"}})


def test_a_recursive_alias_has_a_class(made):
    package = made({"tree": {"oneOf": [{"type": "string"}, {"type": "array", "items": {"$ref": "#"}}]}})
    assert package.accepts("tree", ["a", ["b", []]])
    assert not package.accepts("tree", ["a", [1]])


@pytest.mark.parametrize("depth", [150, 1_000, 100_000])
def test_a_deep_document_gets_a_verdict_or_an_error_but_never_a_crash(made, depth):
    cls = made({"tree": {"oneOf": [{"type": "string"}, {"type": "array", "items": {"$ref": "#"}}]}}).package.Tree
    for text in ("[" * depth, "[" * depth + '"x"' + "]" * depth):
        try:
            cls.model_validate_json(text)
        except ValidationError:
            assert depth > 150 or "x" not in text
    value: object = "x"
    for _ in range(min(depth, 5_000)):
        value = [value]
    if depth > 150:
        with pytest.raises(ValidationError):
            cls.model_validate(value)


def test_many_ways_to_match_are_no_hang(made):
    cls = made({"text": {"type": "string", "pattern": "^a*a*a*a*a*a*a*a*b$"}}).package.CONTRACTS["text"]
    assert cls.model_validate("a" * 5_000 + "b").root == "a" * 5_000 + "b"
    with pytest.raises(ValidationError):
        cls.model_validate("a" * 5_000 + "c")


def test_numbers_beyond_what_a_float_holds_are_an_error(made):
    cls = made({"amount": {"type": "number"}}).package.Amount
    for text in ("1e400", "NaN", "Infinity", "-Infinity"):
        with pytest.raises(ValidationError):
            cls.model_validate_json(text)


def test_the_finding_of_a_check_has_path_and_keyword(made):
    cls = made({"user": {"type": "object", "properties": {"tags": {"type": "array", "items": {
        "type": "string", "pattern": "^a"}}}}}).package.User  # fmt: skip
    with pytest.raises(ValidationError) as caught:
        cls.model_validate({"tags": ["a", "b"]})
    (found,) = caught.value.errors()
    assert found["loc"] == ("tags", 1)
    assert "pattern" in found["msg"]


def test_a_finding_is_placed_also_below_names_that_look_like_indexes_or_like_nothing(made):
    cls = made({"deep": {"type": "object", "additionalProperties": {"type": "object",
        "additionalProperties": {"type": "array", "items": {"pattern": "^a"}}}}}).package.Deep  # fmt: skip
    for outer, inner in (("", "x"), ("x", ""), ("", ""), ("0", "01"), ("+1", "1"), ("", "0"), ("7" * 30, "é")):
        document = {"a": {"0": ["a"]}, outer: {"b": ["a"], inner: ["a", "b"]}}
        with pytest.raises(ValidationError) as caught:
            cls.model_validate(document)
        assert [one["loc"] for one in caught.value.errors()] == [(outer, inner, 1)]


def test_a_day_that_the_validator_alone_takes_is_refused_by_its_format(made):
    day = {"type": "string", "format": "date"}
    cls = made({"user": {"type": "object", "properties": {"a": day, "b": {"anyOf": [day, {"type": "null"}]}, "c": {
        "format": "date"}}}}).package.User  # fmt: skip
    for name in ("a", "b", "c"):
        for text in ("2024-0*-01", "soon"):
            with pytest.raises(ValidationError) as caught:
                cls.model_validate({name: text})
            assert {one["loc"][0] for one in caught.value.errors()} == {name}
            assert name == "b" or "date" in str(caught.value)


def test_a_validator_of_somebodys_own_reads_other_documents_in_full(made):
    package = made({
        "user": {"type": "object", "properties": {"a": {"type": "array", "uniqueItems": True}}},
        "team": {"type": "object", "properties": {"b": {"type": "array", "uniqueItems": True}}},
    }).package  # fmt: skip
    from pydantic import model_validator

    class Own(package.User):
        @model_validator(mode="after")
        def _other(self):
            package.Team.model_validate({"b": [1, 1]})
            return self

    class Outer(package.User):
        own: Own

    with pytest.raises(ValidationError, match="uniqueItems"):
        Outer.model_validate({"own": {"a": [1]}})


def test_threads_do_not_share_a_verdict(made):
    cls = made({"user": {"type": "object", "properties": {"a": {"type": "array", "uniqueItems": True}}}}).package.User
    wrong = []

    def judge(values, good):
        for _ in range(300):
            try:
                cls.model_validate({"a": values})
                got = True
            except ValidationError:
                got = False
            if got != good:
                wrong.append(values)

    threads = [threading.Thread(target=judge, args=one) for one in (([1, 2], True), ([1, 1], False)) * 2]
    for one in threads:
        one.start()
    for one in threads:
        one.join()
    assert not wrong


def test_type_adapters_hold_the_contract(made):
    package = made({"user": {"type": "object", "properties": {"a": {"type": "array", "uniqueItems": True}}}}).package
    adapter = TypeAdapter(list[package.User])
    assert adapter.dump_python(adapter.validate_json('[{"a": [1]}]'), mode="json") == [{"a": [1]}]
    with pytest.raises(ValidationError):
        adapter.validate_json('[{"a": [1]}, {"a": [1, 1]}]')


def test_a_class_that_mentions_a_later_one_is_built_by_keyword_first(made):
    package = made({
        "node": {"type": "object", "properties": {
            "class": {"type": "string"}, "next-leaf": {"$ref": "leaf.schema.json"}}},
        "leaf": {"type": "object", "properties": {"up-node": {"$ref": "node.schema.json"}}},
    }).package  # fmt: skip
    leaf = package.Leaf(up_node=package.Node(class_="x"))
    assert package.Node(next_leaf=leaf).model_dump(mode="json") == {"next-leaf": {"up-node": {"class": "x"}}}


def test_a_tuple_inside_another_type_is_judged_in_full(made):
    pair = {"type": "array", "prefixItems": [{"type": "string"}, {"type": "integer"}], "items": False, "minItems": 2}
    package = made({"row": {"type": "object", "properties": {
        "plain": pair, "or_null": {"anyOf": [pair, {"type": "null"}]}, "or_text": {"anyOf": [pair, {"type": "string"}]},
        "list": {"type": "array", "items": pair}, "map": {"type": "object", "additionalProperties": pair},
        "deep": {"type": "array", "prefixItems": [pair], "items": False, "minItems": 1},
    }}})  # fmt: skip
    good = ["a", 1]
    whole = {"plain": good, "or_null": good, "or_text": good, "list": [good], "map": {"x": good}, "deep": [good]}
    assert package.accepts("row", whole)
    assert package.accepts("row", {"or_null": None, "or_text": "x"})
    for name, held in whole.items():
        assert not package.accepts("row", {name: json.loads(json.dumps(held).replace("1", '"1"'))})


@pytest.mark.parametrize("bad", ["15", "1", True, 16, 15.5, None, [15]])
def test_an_enumeration_of_integers_takes_its_integers_alone(made, bad):
    package = made({
        "code": {"type": "integer", "enum": [1, 15]},
        "row": {"type": "object", "properties": {"code": {"$ref": "code.schema.json"}}, "required": ["code"]},
    })  # fmt: skip
    assert not package.accepts("code", bad)
    assert not package.accepts("row", {"code": bad})
    assert all(package.accepts("code", good) for good in (1, 15, 15.0))
    assert package.accepts("row", {"code": 1})
    assert package.package.Row(code=package.package.Code(15)).code is package.package.Code.VALUE_15


def test_a_finding_about_a_property_is_told_at_the_property(made):
    package = made({"row": {
        "type": "object", "required": ["a"], "additionalProperties": False, "minProperties": 1,
        "properties": {"a": {"type": "string"}, "b": {"type": "object", "propertyNames": {"maxLength": 1}}},
    }}).package  # fmt: skip
    with pytest.raises(ValidationError) as refused:
        package.Row.model_validate({"x": 1, "y": 2, "b": {"zz": 1}})
    assert sorted(one["loc"] for one in refused.value.errors()) == [("a",), ("b", "zz"), ("x",), ("y",)]


def test_a_property_without_a_name_is_constructed_by_its_attribute(made):
    cls = made({"odd": {"type": "object", "properties": {"": {"const": 1}}, "required": [""]}}).package.Odd
    (attribute,) = cls.model_fields
    assert cls(**{attribute: 1}).model_dump(mode="json") == {"": 1}
