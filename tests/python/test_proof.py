"""Classes that are called exact are exact: proven with schema algebra, not hoped for."""

from __future__ import annotations

import jsonschema_rs
import pytest

from codegen.ir.schema import print_documents
from codegen.targets import python

EXACT = {
    "numbers": {"type": "object", "required": ["a"], "additionalProperties": False, "properties": {
        "a": {"type": "integer", "minimum": 0, "exclusiveMaximum": 10}, "b": {"type": ["number", "null"], "maximum": 2},
        "c": {"type": "boolean"}}},
    "texts": {"type": "object", "additionalProperties": {"type": "string"}, "properties": {
        "a": {"type": "string", "minLength": 1, "maxLength": 3}, "b": {"enum": ["x", "y"]}}},
    "lists": {"type": "object", "properties": {
        "a": {"type": "array", "items": {"type": "string"}, "maxItems": 2, "minItems": 1},
        "b": {"type": "object", "additionalProperties": {"type": "integer"}},
        "c": {"type": "object", "properties": {"d": {"type": "null"}}, "additionalProperties": False},
    }},
    "unions": {"anyOf": [{"type": "string"}, {"type": "array", "items": {"type": "integer"}}]},
}  # fmt: skip


@pytest.mark.parametrize("name", EXACT)
def test_an_exact_class_accepts_what_its_contract_accepts(made, name):
    package = made({name: EXACT[name]})
    assert python.exactness(package.model, name) == "exact by type"
    (document,) = print_documents(package.model).values()
    (root,) = document["$defs"].values()
    contract = jsonschema_rs.canonicalize(root)
    types = jsonschema_rs.canonicalize(package.package.CONTRACTS[name].model_json_schema(by_alias=True))
    for one, other in ((contract, types), (types, contract)):
        assert repr(one.subtract(other).satisfiability()) == "Satisfiability.NO"
