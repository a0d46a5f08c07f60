"""Our own contracts are good contracts: the dialect takes them, and their examples are what they accept."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import jsonschema_rs
import pytest

from codegen.source.dialect import meta_schema

Schema = dict[str, Any]
CONTRACTS = Path(__file__).parents[2] / "contracts"
FILES = sorted(CONTRACTS.glob("*/*.schema.json"))
VECTORS = Path(__file__).parent / "vectors.jsonl"


def name_of(path: Path) -> str:
    return f"{path.parent.name}/{path.name.removesuffix('.schema.json')}"


def stored(schema: Schema) -> Schema:
    """The contract of what is stored: without the inputs that are only ever sent."""
    if "x-store" not in schema:
        return schema
    inputs = {name for name, said in schema.get("properties", {}).items() if said.get("writeOnly") is True}
    kept = {name: said for name, said in schema.get("properties", {}).items() if name not in inputs}
    return {**schema, "properties": kept, "required": [one for one in schema.get("required", []) if one not in inputs]}


def validator(package: str, contract: str) -> jsonschema_rs.Draft202012Validator:
    """The reference validator of a contract, formats asserted."""
    files = {path.name: json.loads(path.read_text(encoding="utf-8")) for path in (CONTRACTS / package).glob("*.json")}
    registry = jsonschema_rs.Registry([(f"contracts:/{name}", stored(schema)) for name, schema in files.items()])
    own = {"$ref": f"contracts:/{contract}.schema.json"}
    return jsonschema_rs.Draft202012Validator(own, registry=registry, validate_formats=True)


@pytest.mark.parametrize("path", FILES, ids=name_of)
def test_a_contract_follows_the_dialect(path: Path) -> None:
    schema = json.loads(path.read_text(encoding="utf-8"))
    judge = jsonschema_rs.Draft202012Validator(meta_schema())
    assert [f"{one.instance_path}: {one.message}" for one in judge.iter_errors(schema)] == []
    jsonschema_rs.meta.validate(schema)


@pytest.mark.parametrize("path", FILES, ids=name_of)
def test_the_examples_of_a_contract_are_valid(path: Path) -> None:
    schema = json.loads(path.read_text(encoding="utf-8"))
    examples = schema.get("examples", [])
    assert examples or "x-store" not in schema or "x-incomplete" in schema
    judge = validator(path.parent.name, path.name.removesuffix(".schema.json"))
    assert [[one.message for one in judge.iter_errors(example)] for example in examples] == [[]] * len(examples)


def vectors() -> list[Schema]:
    return [json.loads(line) for line in VECTORS.read_text(encoding="utf-8").splitlines()]


@pytest.mark.parametrize("vector", vectors(), ids=lambda one: f"{one['contract']}: {one['why']}")
def test_a_document_is_judged_as_the_owners_want(vector: Schema) -> None:
    package, contract = vector["contract"].split("/")
    assert validator(package, contract).is_valid(vector["document"]) is vector["valid"]


@pytest.mark.parametrize("path", FILES, ids=name_of)
def test_every_property_is_described(path: Path) -> None:
    assert undescribed(json.loads(path.read_text(encoding="utf-8")), "") == []


def undescribed(schema: Schema, where: str) -> list[str]:
    """Places of properties without a description, in a schema and its definitions."""
    found = []
    for name, said in schema.get("properties", {}).items():
        found += [] if "description" in said else [f"{where}/{name}"]
        found += undescribed(said, f"{where}/{name}")
    for group in ("$defs",):
        for name, said in schema.get(group, {}).items():
            found += undescribed(said, f"{where}#{name}")
    return found
