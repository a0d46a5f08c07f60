"""Every fact that the platforms' owners stated is in a contract as stated.

`stated_facts.tsv` has a row per field (or per contract, where the field is empty) and says its facts as JSON. The
contracts are read as plain JSON here, with nothing of the generator.
"""

from __future__ import annotations

import csv
import json
from collections.abc import Callable
from functools import cache
from pathlib import Path
from typing import Any

import pytest

Schema = dict[str, Any]
HERE = Path(__file__).parent
CONTRACTS = HERE.parents[1] / "contracts"


@cache
def document(package: str, name: str) -> Schema:
    schema: Schema = json.loads((CONTRACTS / package / f"{name}.schema.json").read_text(encoding="utf-8"))
    return schema


def resolve(schema: Schema, package: str, name: str) -> tuple[Schema, str]:
    """The schema with what its `$ref` (or its branch that is not null) leads to merged below it."""
    for branch in schema.get("anyOf", []):
        if branch.get("type") != "null":
            merged, name = resolve(branch, package, name)
            return {**merged, **schema}, name
    if "$ref" not in schema:
        return schema, name
    file, _, fragment = schema["$ref"].partition("#")
    name = file.removesuffix(".schema.json") if file else name
    target: Any = document(package, name)
    for token in fragment.split("/")[1:]:
        target = target[token]
    merged, name = resolve(target, package, name)
    return {**merged, **schema}, name


def find(package: str, name: str, path: str) -> Schema:
    """The schema at a dotted path (`episodes[].title`, `stages.*.status`), with `required` telling of itself."""
    schema, holder = resolve(document(package, name), package, name)
    if not path:
        return schema
    required = None
    for step in path.replace("[]", ".[]").split("."):
        if step in ("[]", "*"):
            raw, required = schema["items" if step == "[]" else "additionalProperties"], None
        else:
            raw, required = schema["properties"][step], step in schema.get("required", [])
        schema, holder = resolve(raw, package, holder)
    return {**schema, "required": required}


def types(schema: Schema) -> list[str]:
    said = schema.get("type", [])
    return said if isinstance(said, list) else [said]


def nullable(schema: Schema) -> bool:
    return "null" in types(schema) or any(one.get("type") == "null" for one in schema.get("anyOf", []))


def part(keyword: str, *names: str) -> Callable[[Schema], Any]:
    """A reading: the member at `names` below a keyword, or None."""

    def read(schema: Schema) -> Any:
        value = schema.get(keyword)
        for name in names:
            value = value.get(name) if isinstance(value, dict) else None
        return value

    return read


def flag(keyword: str) -> Callable[[Schema], bool]:
    return lambda schema: bool(schema.get(keyword, False))


def ordered(fields: list[Any]) -> list[str]:
    return [one if isinstance(one, str) else f"{one['field']} {one.get('order', 'asc')}" for one in fields]


def indexes(schema: Schema, automatic: bool) -> list[list[str]]:
    said = [one for one in schema.get("x-index", []) if bool(one.get("automatic")) is automatic]
    plain = [ordered(one["fields"]) for one in said]
    return plain if automatic else [[f if " " in f else f + " asc" for f in one] for one in plain]


def reference(schema: Schema) -> str:
    said = schema["x-references"]
    return f"{said['contract']}.{said['field']}"


def expiry(schema: Schema) -> Schema:
    return {name: value for name, value in schema["x-ttl"].items() if name != "field"}


def joins(schema: Schema) -> list[list[Any]]:
    said = [one for one in schema["x-lineage"]["from"] if "join" in one]
    return [[one["contract"], one["join"], one["on"]] for one in said]


def taken_from(schema: Schema) -> list[str]:
    return [f"{one['contract']}.{one['field']}" for one in schema["x-lineage"]["from"]]


def thresholds(schema: Schema) -> dict[str, list[Any]]:
    """What each check must measure: its bounds with their values, and the unit."""
    bounds = (
        [word for name, value in one.items() if name.startswith("must_be") for word in (name, value)] + [one["unit"]]
        for one in schema["x-quality"]
    )
    return dict(zip((one["name"] for one in schema["x-quality"]), bounds, strict=True))


def channels(schema: Schema) -> dict[str, list[str]]:
    return {one["name"]: [one["severity"], one["channel"]] for one in schema["x-quality"] if "channel" in one}


def queries(schema: Schema) -> dict[str, list[Any]]:
    """What each query asks for, in which order and how many, and the indexes that serve it."""
    return {
        one["name"]: [
            [condition["field"] for condition in one["filter"]],
            ordered(one.get("order", [])),
            one.get("limit"),
            one.get("served_by"),
        ]
        for one in schema["x-queries"]
    }


def budgets(schema: Schema) -> dict[str, int]:
    return {one["name"]: one["budget_ms"] for one in schema["x-queries"]}


def runs(schema: Schema) -> dict[str, list[Any]]:
    said = schema["x-lineage"]["runs"]
    return {one["name"]: [one["schedule"].partition(":")[0], one["takes"], len(one["steps"])] for one in said}


def sources(schema: Schema) -> list[str]:
    return [one.get("contract") or one["system"] for one in schema["x-lineage"]["from"]]


READINGS: dict[str, Callable[[Schema], Any]] = {
    "type": lambda schema: next(one for one in types(schema) if one != "null"),
    "format": part("format"),
    "null": nullable,
    "required": part("required"),
    "const": part("const"),
    "enum": part("enum"),
    "min": part("minimum"),
    "max": part("maximum"),
    "min_length": part("minLength"),
    "max_length": part("maxLength"),
    "min_items": part("minItems"),
    "max_items": part("maxItems"),
    "unit": part("x-unit"),
    "column": part("x-column", "type"),
    "column_default": part("x-column", "default"),
    "private": lambda schema: schema.get("x-visibility") == "private",
    "server_set": flag("readOnly"),
    "input_only": flag("writeOnly"),
    "becomes": part("x-becomes", "field"),
    "opaque": flag("x-opaque"),
    "aliases": part("x-aliases"),
    "personal": lambda schema: schema.get("x-classification") == "personal",
    "incomplete": lambda schema: bool(schema.get("x-incomplete")),
    "assumed": lambda schema: bool(schema.get("x-assumed")),
    "assumed_values": lambda schema: bool(schema.get("enum")) and bool(schema.get("x-assumed")),
    "keys_of": lambda schema: schema["propertyNames"]["$ref"].removesuffix(".schema.json"),
    "references": reference,
    "on_delete": part("x-references", "on_delete"),
    "computed": lambda schema: bool(schema.get("x-computed", {}).get("rule")),
    "truth": lambda schema: [[one["given"], one["gives"]] for one in schema["x-computed"]["truth"]],
    "engine": part("x-store", "engine"),
    "kind": part("x-store", "kind"),
    "store": part("x-store", "name"),
    "layer": part("x-store", "layer"),
    "key": part("x-store", "key"),
    "requires": part("x-store", "requires"),
    "ends": lambda schema: [schema["x-store"]["from"], schema["x-store"]["to"]],
    "document_id": part("x-store", "document_id", "rule"),
    "id_field": part("x-store", "document_id", "field"),
    "composed_of": part("x-store", "document_id", "from"),
    "separator": part("x-store", "document_id", "separator"),
    "scd": part("x-store", "scd"),
    "partition_by": part("x-store", "partition_by"),
    "cluster_by": part("x-store", "cluster_by"),
    "unique": lambda schema: [one["fields"] for one in schema["x-unique"]],
    "indexes": lambda schema: {one["name"]: one["fields"] for one in schema["x-index"]},
    "composite_indexes": lambda schema: indexes(schema, automatic=False),
    "automatic_indexes": lambda schema: indexes(schema, automatic=True),
    "append_only": flag("x-immutable"),
    "ttl": expiry,
    "read": part("x-access", "read"),
    "write": part("x-access", "write"),
    "through": part("x-access", "through"),
    "max_bytes": part("x-volume", "max_bytes"),
    "writes_per_second": part("x-volume", "writes_per_second"),
    "rows_per_month": part("x-volume", "rows_per_month"),
    "retention": part("x-retention", "period"),
    "moves": part("x-transitions", "moves"),
    "final": part("x-transitions", "final"),
    "topic": part("x-message", "topic"),
    "producers": part("x-message", "producers"),
    "consumers": part("x-message", "consumers"),
    "retries": part("x-message", "retries"),
    "backoff": part("x-message", "backoff"),
    "delivery": part("x-message", "delivery"),
    "ordered": part("x-message", "ordered"),
    "sometimes": lambda schema: "optional" in schema["x-message"],
    "sources": sources,
    "group_by": part("x-lineage", "group_by"),
    "grain": part("x-lineage", "grain"),
    "schedule": part("x-lineage", "schedule"),
    "time_zone": part("x-lineage", "time_zone"),
    "joins": joins,
    "taken_from": taken_from,
    "made": part("x-lineage", "kind"),
    "rule": part("x-lineage", "rule"),
    "where": part("x-lineage", "where"),
    "window": part("x-lineage", "window"),
    "takes": part("x-lineage", "takes"),
    "load": part("x-lineage", "load"),
    "runs": runs,
    "limits": lambda schema: [one.get("limits") for one in schema["x-lineage"]["from"]],
    "thresholds": thresholds,
    "channels": channels,
    "queries": queries,
    "budgets": budgets,
    "transaction": lambda schema: "transaction" in schema["x-access"],
    "columns_in": part("x-column", "time_zone"),
    "native_enum": lambda schema: schema["x-column"].get("enum") == "native",
    "bytes_per_row": part("x-volume", "bytes_per_row"),
    "automatic": lambda schema: [one["name"] for one in schema["x-index"] if one.get("automatic")],
    "properties": lambda schema: list(schema["properties"]),
    "quality": lambda schema: [one["name"] for one in schema["x-quality"]],
    "variants": lambda schema: len(schema["oneOf"]),
}


def rows() -> list[tuple[str, str, str, Schema]]:
    with (HERE / "stated_facts.tsv").open(encoding="utf-8", newline="") as lines:
        table = csv.DictReader(lines, delimiter="\t", quoting=csv.QUOTE_NONE)
        return [(row["package"], row["contract"], row["field"], json.loads(row["facts"])) for row in table]


@pytest.mark.parametrize(
    ("package", "contract", "field", "facts"),
    [pytest.param(*row, id=f"{row[0]}/{row[1]}" + (f".{row[2]}" if row[2] else "")) for row in rows()],
)
def test_a_contract_says_what_was_stated(package: str, contract: str, field: str, facts: Schema) -> None:
    schema = find(package, contract, field)
    said = {fact: READINGS[fact](schema) for fact in facts}
    assert said == facts


def test_every_field_of_a_stored_contract_was_stated_or_says_that_it_is_assumed() -> None:
    stated = {(package, contract, field) for package, contract, field, _ in rows()}
    unsaid = []
    for path in sorted(CONTRACTS.glob("*/*.schema.json")):
        package, contract = path.parent.name, path.name.removesuffix(".schema.json")
        schema = document(package, contract)
        if "x-store" not in schema or schema.get("x-assumed"):
            continue
        for field, said in schema.get("properties", {}).items():
            if (package, contract, field) not in stated and "x-assumed" not in said:
                unsaid.append(f"{package}/{contract}.{field}")
    assert not unsaid
