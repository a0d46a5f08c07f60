"""Documents of a contract, made from its schema with a seed: fields absent, present and null, keys that are data."""

from __future__ import annotations

import copy
import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from random import Random
from typing import Any

import jsonschema_rs

from tests.conformance.fuzz.values import FORMATTED
from tests.contracts.test_contracts import stored

Schema = dict[str, Any]
KEYS = ("user_id", "userId", "__proto__", "constructor", "a b", "", "名前", "snake_case_key", "stt")
TEXTS = ("", "x", "Ada Lovelace", "snake_case", "名前 😀", "<b>&amp;</b>\n\t\"'\\", "__proto__", "null", "0")
FREE: tuple[Any, ...] = (
    None, True, 0, -1.5, "text", [], {}, {"snake_case": {"__proto__": [None, {"created_at": "2024-01-01T00:00:00Z"}]}},
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Writer:
    """Writes documents that a contract ought to accept; the reference validator has the last word."""

    random: Random
    folder: Path
    texts: tuple[str, ...] = ()

    def value(self, schema: Any, depth: int = 6) -> Any:
        """A value that follows the schema as far as a simple reading goes."""
        if not isinstance(schema, dict) or not schema:
            return copy.deepcopy(self.random.choice(FREE))
        if "$ref" in schema:
            rest = {word: said for word, said in schema.items() if word != "$ref"}
            return self.value({**_target(self.folder, schema["$ref"]), **rest}, depth - 1)
        for word in ("oneOf", "anyOf"):
            if word in schema:
                rest = {key: said for key, said in schema.items() if key != word}
                return self.value({**rest, **self.random.choice(schema[word])}, depth - 1)
        if "allOf" in schema:
            return self.value(self._merged(schema), depth)
        if "const" in schema:
            return copy.deepcopy(schema["const"])
        if "enum" in schema:
            return copy.deepcopy(self.random.choice(schema["enum"]))
        return self._typed(schema, depth)

    def _merged(self, schema: Schema) -> Schema:
        parts = [_target(self.folder, one["$ref"]) if "$ref" in one else one for one in schema["allOf"]]
        whole = {word: said for word, said in schema.items() if word != "allOf"}
        whole["properties"] = {
            name: one for part in (*parts, schema) for name, one in part.get("properties", {}).items()
        }
        whole["required"] = [name for part in (*parts, schema) for name in part.get("required", [])]
        return whole

    def _typed(self, schema: Schema, depth: int) -> Any:
        kinds = schema.get("type", ["object"] if "properties" in schema else ["string", "null", "integer"])
        kind = kinds if isinstance(kinds, str) else self.random.choice(kinds)
        if kind == "object":
            return self._object(schema, depth)
        if kind == "array":
            least = schema.get("minItems", 0)
            count = least + self.random.choice([0, 1, 2]) if depth > 0 else least
            return [self.value(one, depth - 1) for one in _items(schema, min(count, schema.get("maxItems", count)))]
        if kind == "string":
            return self._text(schema)
        return {"boolean": self.random.choice([True, False]), "null": None}.get(kind, self._number(schema, kind))

    def _object(self, schema: Schema, depth: int) -> Schema:
        known, required = schema.get("properties", {}), schema.get("required", [])
        keep = self.random.choice([0.0, 0.5, 1.0]) if depth > 0 else 0.0
        made = {
            name: self.value(said, depth - 1)
            for name, said in known.items()
            if name in required or self.random.random() < keep
        }
        others = schema.get("additionalProperties", schema.get("unevaluatedProperties", True))
        if others is not False and depth > 0:
            names = schema.get("propertyNames", {})
            for _ in range(self.random.choice([0, 1, 3])):
                key = self.value({"type": "string", **names}, depth - 1) if names else self.random.choice(KEYS)
                made.setdefault(key, self.value(others, depth - 1))
        return made

    def _text(self, schema: Schema) -> str:
        pool = [*_written_in(schema.get("format", "")), *self.texts]
        if "format" in schema:
            pool = [one for one in pool if _formatted(schema["format"], one)]
        pattern, least, most = schema.get("pattern"), schema.get("minLength", 0), schema.get("maxLength", 10**6)
        fitting: list[str] = [
            one for one in pool if least <= len(one) <= most and (not pattern or re.search(pattern, one))
        ]
        filler: str = "a" * max(1, least)
        return self.random.choice(fitting or [filler])

    def _number(self, schema: Schema, kind: str) -> int | float:
        most: float | None = schema.get("maximum", schema.get("exclusiveMaximum"))
        least: float | None = schema.get("minimum", schema.get("exclusiveMinimum"))
        low = least if least is not None else min(-100, (most or 0) - 1000)
        high = most if most is not None else low + 1000
        if kind == "integer":
            return self.random.choice([int(low), int(high), self.random.randint(int(low), int(high))])
        return self.random.choice([low, high, round(self.random.uniform(low, high), 2), float(int(low) + 1)])


def texts_of(value: Any) -> Iterator[str]:
    """Every string in a JSON value, the names of properties apart."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, Mapping):
        for one in value.values():
            yield from texts_of(one)
    elif isinstance(value, list):
        for one in value:
            yield from texts_of(one)


def same(one: Any, other: Any) -> bool:
    """Whether two documents are equal as JSON: `1` is `1.0`, and neither is `true`; absent is not null."""
    if isinstance(one, dict) and isinstance(other, dict):
        return one.keys() == other.keys() and all(same(one[name], other[name]) for name in one)
    if isinstance(one, list) and isinstance(other, list):
        return len(one) == len(other) and all(same(*pair) for pair in zip(one, other, strict=True))
    return isinstance(one, bool) == isinstance(other, bool) and bool(one == other)


def _items(schema: Schema, count: int) -> list[Any]:
    first = list(schema.get("prefixItems", []))
    rest = schema.get("items", True)
    return first[:count] if rest is False else first[:count] + [rest] * (count - len(first))


def spoiled(random: Random, value: Any) -> Any:
    """The document with one part of it gone, doubled or of another type."""
    if isinstance(value, dict) and value and random.random() < 0.9:
        name = random.choice(sorted(value))
        rest = {key: one for key, one in value.items() if key != name}
        return random.choice([rest, {**value, random.choice(KEYS): value[name]}, *[_inside(random, value, name)] * 4])
    if isinstance(value, list) and value and random.random() < 0.9:
        place = random.randrange(len(value))
        kept = value[:place] + value[place + 1 :]
        return random.choice([kept, [*value, value[place]], *[_inside(random, value, place)] * 4])
    return random.choice([*FREE, *TEXTS, str(value), [value], 2**31, 1.0, False])


def _inside(random: Random, value: Any, key: Any) -> Any:
    changed = copy.copy(value)
    changed[key] = spoiled(random, value[key])
    return changed


def schema_of(folder: Path, name: str) -> Schema:
    """A contract with every reference written as `<file>#<pointer>`."""
    return _file(folder / f"{name}.schema.json")


@cache
def _formatted(name: str, text: str) -> bool:
    judge = jsonschema_rs.Draft202012Validator({"format": name}, validate_formats=True)
    return judge.is_valid(text)


def _written_in(name: str) -> tuple[str, ...]:
    return FORMATTED.get(name, TEXTS)


@cache
def _file(path: Path) -> Schema:
    loaded: Schema = json.loads(path.read_text(encoding="utf-8").replace('"$ref": "#', f'"$ref": "{path.name}#'))
    return stored(loaded)


def _target(folder: Path, reference: str) -> Schema:
    name, _, fragment = reference.partition("#")
    found = _file(folder / name)
    for token in fragment.split("/")[1:]:
        found = found[token.replace("~1", "/").replace("~0", "~")]
    return found
