"""Edits of contracts as people make them, drawn at random: each changes one file, adds one, or takes one away."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from random import Random
from typing import Any

Schema = dict[str, Any]
Change = Callable[[Random, Schema, Path], bool]
"""Changes a schema in place; says whether it found something to change."""


def _fields(schema: Schema) -> Schema:
    found = schema.get("properties")
    return {name: one for name, one in found.items() if isinstance(one, dict)} if isinstance(found, dict) else {}


def _one(random: Random, schema: Schema, *types: str) -> tuple[str, Schema] | None:
    known = [pair for pair in _fields(schema).items() if not types or pair[1].get("type") in types]
    return random.choice(known) if known else None


def _neighbour(random: Random, path: Path) -> str:
    return random.choice(sorted(path.parent.glob("*.schema.json"))).name


def describe(random: Random, schema: Schema, _: Path) -> bool:
    schema["description"] = f"Words {random.randrange(99)}. And more."
    return True


def describe_a_field(random: Random, schema: Schema, _: Path) -> bool:
    one = _one(random, schema)
    if one:
        one[1]["description"] = f"A field {random.randrange(99)}."
    return one is not None


def bound(random: Random, schema: Schema, _: Path) -> bool:
    one = _one(random, schema, "string", "integer", "number")
    if one:
        one[1]["maxLength" if one[1]["type"] == "string" else "maximum"] = random.randrange(1000, 2000)
    return one is not None


def add_a_field(random: Random, schema: Schema, _: Path) -> bool:
    if _fields(schema):
        schema["properties"][f"further_{random.randrange(99)}"] = {"type": random.choice(("string", "boolean"))}
    return bool(_fields(schema))


def add_a_record(random: Random, schema: Schema, _: Path) -> bool:
    if _fields(schema):
        inner = {"type": "object", "properties": {"depth_mm": {"type": "number"}}}
        schema["properties"][f"part_{random.randrange(9)}"] = inner
    return bool(_fields(schema))


def add_a_value(random: Random, schema: Schema, _: Path) -> bool:
    lists = [one for one in (schema, *_fields(schema).values()) if isinstance(one.get("enum"), list)]
    if lists:
        random.choice(lists)["enum"].append(f"value_{random.randrange(99)}")
    return bool(lists)


def remove_a_field(random: Random, schema: Schema, _: Path) -> bool:
    one = _one(random, schema)
    if one:
        del schema["properties"][one[0]]
        schema["required"] = [name for name in schema.get("required", ()) if name != one[0]]
    return one is not None


def rename_a_field(random: Random, schema: Schema, _: Path) -> bool:
    one = _one(random, schema)
    if one:
        names = {one[0]: f"{one[0]}_other"}
        schema["properties"] = {names.get(name, name): value for name, value in schema["properties"].items()}
        schema["required"] = [names.get(name, name) for name in schema.get("required", ())]
    return one is not None


def retype(random: Random, schema: Schema, _: Path) -> bool:
    one = _one(random, schema)
    if one:
        schema["properties"][one[0]] = {"type": "integer", "minimum": 0, "maximum": random.randrange(9, 99)}
    return one is not None


def refer(random: Random, schema: Schema, path: Path) -> bool:
    if _fields(schema):
        schema["properties"][f"link_{random.randrange(9)}"] = {"$ref": _neighbour(random, path)}
    return bool(_fields(schema))


def refer_to_either(random: Random, schema: Schema, path: Path) -> bool:
    if _fields(schema):
        both = [{"$ref": _neighbour(random, path)}, {"$ref": _neighbour(random, path)}]
        schema["properties"][f"either_{random.randrange(9)}"] = {"anyOf": both}
    return bool(_fields(schema))


def refer_no_more(random: Random, schema: Schema, _: Path) -> bool:
    names = [name for name, one in _fields(schema).items() if "$ref" in one]
    if names:
        schema["properties"][random.choice(names)] = {"type": "boolean"}
    return bool(names)


def count_in(random: Random, schema: Schema, _: Path) -> bool:
    one = _one(random, schema, "integer", "number")
    if one:
        one[1]["x-unit"] = random.choice(("seconds", "cents", "meters"))
    return one is not None


def mark(random: Random, schema: Schema, _: Path) -> bool:
    schema[random.choice(("$comment", "x-assumed", "x-incomplete"))] = f"a note {random.randrange(9)}"
    return True


def break_an_example(random: Random, schema: Schema, _: Path) -> bool:
    one = _one(random, schema, "string")
    if one:
        one[1]["examples"] = [random.randrange(99)]
    return one is not None


def refer_to_nothing(random: Random, schema: Schema, _: Path) -> bool:
    if _fields(schema):
        schema["properties"]["lost"] = {"$ref": "nowhere.schema.json"}
    return bool(_fields(schema))


CHANGES: tuple[Change, ...] = (
    describe, describe, describe_a_field, describe_a_field, bound, bound, add_a_field, add_a_field, add_a_value,
    add_a_record, remove_a_field, rename_a_field, retype, refer, refer_to_either, refer_no_more, count_in, mark,
    break_an_example, refer_to_nothing,
)  # fmt: skip


def edit(random: Random, folder: Path) -> str:
    """Makes one edit below a folder of contracts; what was done, in words."""
    while True:
        path = random.choice(sorted(folder.rglob("*.schema.json")))
        if random.random() < 0.1:
            return _files(random, path)
        change, schema = random.choice(CHANGES), json.loads(path.read_text(encoding="utf-8"))
        if change(random, schema, path):
            path.write_text(json.dumps(schema, indent=2), encoding="utf-8")
            return f"{change.__name__} in {path.name}"


def _files(random: Random, path: Path) -> str:
    other = path.with_name(f"another_{random.randrange(9)}.schema.json")
    match random.choice(("come", "go", "move")):
        case "go" if len(list(path.parent.iterdir())) > 3:
            path.unlink()
            return f"{path.name} went"
        case "move" if not other.exists():
            path.rename(other)
            return f"{path.name} is now {other.name}"
        case _:
            schema = {"type": "object", "description": "New.", "properties": {"is_new": {"type": "boolean"}}}
            other.write_text(json.dumps(schema), encoding="utf-8")
            return f"{other.name} came"
