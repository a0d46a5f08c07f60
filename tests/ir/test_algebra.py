"""Schema algebra answers what it can prove, and says so where it cannot."""

from __future__ import annotations

import pytest

from codegen.ir.algebra import Algebra
from codegen.ir.schema import uri_of
from tests.conformance.proofs import package_of

TREE = {"type": "object", "properties": {"up": {"$ref": "#"}, "name": {"$ref": "#/$defs/name"}},
        "$defs": {"name": {"type": "string", "maxLength": 3}}}  # fmt: skip
BRANCHES = {"anyOf": [{"type": "array", "maxItems": one} for one in range(20)]}


@pytest.fixture(name="algebra")
def _algebra() -> Algebra:
    package = package_of(TREE)
    assert package is not None
    return Algebra(package)


@pytest.mark.parametrize(("one", "other", "verdict"), [
    ({"type": "integer"}, {"type": "number"}, "proven"),
    ({"type": ["integer", "string"]}, {"type": "integer"}, "refuted"),
    ({"const": 1.0}, {"type": "integer"}, "proven"),
    ({"const": True}, {"type": "integer"}, "refuted"),
    ({"type": "string", "format": "uuid"}, {"type": ["string", "null"], "format": "uuid"}, "proven"),
    ({"type": "object", "required": ["a"]}, {"type": "object", "dependentRequired": {"b": ["a"]}}, "proven"),
    ({"anyOf": [{"type": "string"}, {"type": "null"}]}, {"oneOf": [{"type": "null"}, {"type": "string"}]}, "proven"),
    ({"anyOf": [{"minLength": 2}, {"maxLength": 3}]}, {"oneOf": [{"minLength": 2}, {"maxLength": 3}]}, "refuted"),
])  # fmt: skip
def test_what_is_decided_is_right(algebra, one, other, verdict):
    assert algebra.admits_only(one, other) == verdict


def test_a_reference_stands_for_what_it_leads_to(algebra):
    name = {"$ref": uri_of("a/it.schema.json#/$defs/name")}
    assert algebra.admits_only({"enum": ["a", "bcd"]}, name) == "proven"
    assert algebra.admits_only({"enum": ["a", "bcde"]}, name) == "refuted"
    assert algebra.admits_only({**name, "minLength": 4}, False) == "proven"


@pytest.mark.parametrize(("one", "other"), [
    ({"$ref": uri_of("a/it.schema.json#")}, {"type": "object", "minProperties": 0, "properties": {"up": True}}),
    ({"$ref": "contracts:///nowhere#"}, {"type": "string"}),
    (BRANCHES, {"type": "array"}),
    ({"type": "string", "pattern": "^[0-9]+$"}, {"type": "string", "pattern": "^[0-9a-f]+$"}),
    ({"const": 1e300}, {"const": int(1e300)}),
    ({"properties": {"a": {"pattern": "("}}}, {"type": "object"}),
])  # fmt: skip
def test_what_is_out_of_bounds_or_undecided_is_unknown(algebra, one, other):
    assert algebra.admits_only(one, other) == "unknown"


def test_a_deep_schema_is_not_asked_about(algebra):
    deep: dict[str, object] = {"type": "string"}
    for _ in range(200):
        deep = {"type": "array", "items": deep}
    assert algebra.admits_only(deep, {"type": "array", "items": True}) == "unknown"
