"""Classes that are called exact are exact: proven with schema algebra, not hoped for."""

from __future__ import annotations

from dataclasses import replace

import jsonschema_rs
import pytest

from codegen.ir.schema import print_documents
from codegen.ir.shapes import Record
from codegen.targets import python
from codegen.targets.python import proof
from codegen.targets.python.residual import residuals_of
from tests.conformance.proofs import Tally, of_this_repository, random_packages

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


SAID_BY_TYPES = {
    "branches": {"oneOf": [
        {"type": "object", "required": ["kind"], "properties": {"kind": {"const": "a"}, "n": {"type": "integer"}}},
        {"type": "object", "required": ["kind"], "properties": {"kind": {"const": "b"}, "n": {"type": "string"}}},
    ]},
    "needs": {"type": "object", "required": ["b"], "dependentRequired": {"a": ["b"]}, "minProperties": 1,
              "properties": {"a": {"type": "string"}, "b": {"type": "string"}}},
    "choice": {"type": "object", "if": {"required": ["a"]}, "then": {"properties": {"a": {"type": "integer"}}},
               "properties": {"a": {"type": "integer"}}},
}  # fmt: skip
DOCUMENTS = {
    "branches": ([{"kind": "a", "n": 1}, {"kind": "b", "n": "x"}], [{"kind": "a", "n": "x"}, {"kind": "c"}, {}]),
    "needs": ([{"b": "x"}, {"a": "x", "b": "y"}], [{"a": "x"}, {}]),
    "choice": ([{}, {"a": 1}, {"b": 1}], [{"a": "x"}, {"a": None}]),
}


@pytest.mark.parametrize("name", SAID_BY_TYPES)
def test_a_class_that_is_proven_exact_has_no_check_whatever_its_keywords_are(made, name):
    package = made({name: SAID_BY_TYPES[name]})
    assert residuals_of(package.model).structural(f"{package.model.name}/{name}.schema.json#")
    assert python.exactness(package.model, name) == "exact by type"
    assert not any("Checked" in one.__name__ for one in package.package.CONTRACTS[name].__mro__)
    good, bad = DOCUMENTS[name]
    assert all(package.accepts(name, one) for one in good)
    assert not any(package.accepts(name, one) for one in bad)


def test_what_is_not_proven_carries_a_check(made, monkeypatch):
    monkeypatch.setattr(proof.Prover, "record", lambda *_: proof.UNPROVEN)
    package = made({"user": {"type": "object", "properties": {"a": {"type": "string"}}}})
    assert python.exactness(package.model, "user") == "exact with residual: what is not proven"
    assert "CheckedModel" in [one.__name__ for one in package.package.User.__mro__]
    assert package.accepts("user", {"a": "x"})
    assert not package.accepts("user", {"a": 1})


def test_types_that_are_too_narrow_are_refuted(model):
    package = model({"user": {"type": "object", "properties": {"a": {"type": "string"}, "b": {"type": "integer"}}}})
    prover = residuals_of(package).prover
    (record,) = package.types.values()
    assert isinstance(record, Record)
    (rule,) = package.definitions.values()
    assert prover.record(record, rule).holds
    first, second = record.fields
    crossed = replace(record, fields=(first._replace(shape=second.shape), second))
    assert prover.record(crossed, rule).sound == "refuted"
    assert prover.record(replace(record, fields=(second,)), rule) == proof.Proof("proven", "refuted")


def test_structure_and_algebra_never_contradict_each_other():
    tally = Tally()
    for package in (*of_this_repository(), *random_packages(120, seed=3)):
        tally.add(package)
    assert tally.wrong == []
    assert tally.gained
