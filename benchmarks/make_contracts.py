"""`python -m benchmarks.make_contracts N FOLDER`: N realistic contracts with 16 fields each, always the same."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from random import Random
from typing import Any

DIALECT = "https://json-schema.org/draft/2020-12/schema"
FIELDS = 16
_NOUNS = (
    "account", "invoice", "order", "parcel", "ticket", "message", "device", "lesson", "booking", "payment",
    "recipe", "route",
)  # fmt: skip
_FIELDS: tuple[tuple[str, dict[str, Any]], ...] = (
    ("display_name", {"type": "string", "minLength": 1, "maxLength": 200}),
    ("external_id", {"type": "string", "format": "uuid"}),
    ("created_at", {"type": "string", "format": "date-time", "readOnly": True}),
    ("expires_at", {"type": ["string", "null"], "format": "date-time"}),
    ("status", {"enum": ["draft", "active", "paused", "archived"]}),
    ("total_cents", {"type": "integer", "minimum": 0, "maximum": 2_000_000_000}),
    ("rating", {"type": "number", "minimum": 0, "maximum": 5}),
    ("is_public", {"type": "boolean", "default": False}),
    ("tags", {"type": "array", "items": {"type": "string", "maxLength": 40}, "maxItems": 20}),
    ("contact_email", {"type": "string", "format": "email"}),
    ("notes", {"type": ["string", "null"], "maxLength": 4000}),
    ("labels", {"type": "object", "additionalProperties": {"type": "string"}}),
    ("attempts", {"type": "integer", "minimum": 0, "maximum": 100, "default": 0}),
    ("country_code", {"type": "string", "pattern": "^[A-Z]{2}$"}),
    ("due_on", {"type": "string", "format": "date"}),
    ("website", {"type": "string", "format": "uri"}),
    ("weight_kg", {"type": "number", "exclusiveMinimum": 0}),
    ("version", {"type": "integer", "minimum": 1, "maximum": 1_000_000}),
)  # fmt: skip


def name_of(number: int) -> str:
    """The name of one contract."""
    return f"{_NOUNS[number % len(_NOUNS)]}_{number:05}"


def contract(number: int) -> dict[str, Any]:
    """One contract: 14 plain fields, an object in place, and a reference to a contract before it."""
    random = Random(number)
    chosen = random.sample(_FIELDS, FIELDS - 2)
    properties = {f"{name}": {**schema, "description": f"The {name.replace('_', ' ')}."} for name, schema in chosen}
    properties["address"] = {
        "type": "object", "additionalProperties": False, "required": ["street", "city"],
        "properties": {"street": {"type": "string"}, "city": {"type": "string"}, "zip_code": {"type": "string"}},
    }  # fmt: skip
    before = name_of(random.randrange(number)) if number else ""
    properties["parent"] = {"$ref": f"{before}.schema.json"} if before else {"type": "string"}
    return {
        "$schema": DIALECT,
        "title": name_of(number).replace("_", " ").title(),
        "description": "One of many.",
        "type": "object",
        "additionalProperties": False,
        "required": list(properties)[:7],
        "properties": properties,
    }


def write(count: int, folder: Path) -> None:
    """Writes the first `count` contracts."""
    folder.mkdir(parents=True, exist_ok=True)
    for number in range(count):
        text = json.dumps(contract(number), indent=2)
        (folder / f"{name_of(number)}.schema.json").write_text(text + "\n", encoding="utf-8")


if __name__ == "__main__":
    write(int(sys.argv[1]), Path(sys.argv[2]))
