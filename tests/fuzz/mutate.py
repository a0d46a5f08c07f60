"""Mutations of a contract that keep it JSON: the bytes between brackets are where fuzzers without a grammar get lost."""

from __future__ import annotations

import copy
import json
import random
from typing import Any

from codegen.source.dialect import KEYWORDS

STANDARD = (
    "$id", "$ref", "$anchor", "$dynamicRef", "$dynamicAnchor", "$defs", "$schema", "$comment", "type", "enum", "const", "multipleOf",
    "maximum", "exclusiveMaximum", "minimum", "exclusiveMinimum", "maxLength", "minLength", "pattern", "maxItems", "minItems", "uniqueItems",
    "maxContains", "minContains", "maxProperties", "minProperties", "required", "dependentRequired", "properties", "patternProperties",
    "additionalProperties", "propertyNames", "dependentSchemas", "unevaluatedItems", "unevaluatedProperties", "prefixItems", "items",
    "contains", "allOf", "anyOf", "oneOf", "not", "if", "then", "else", "format", "title", "description", "default", "examples",
    "deprecated", "readOnly", "writeOnly", "id", "definitions", "additionalItems", "dependencies", "$recursiveRef", "$recursiveAnchor",
)  # fmt: skip
WORDS = (*STANDARD, *KEYWORDS)
ATOMS: tuple[Any, ...] = (
    None, True, False, 0, 1, -1, 1.0, 0.5, 1e308, 5e-324, 2**53, 2**64, -(2**63), 10**299, "", "a", "#", "#/", "#/$defs/a", "#a", "a~1b", "~",
    "#/properties/a", "%", "%00", "..", "../..", "//x", "http://x", "urn:x", "fuzz.schema.json", "fuzz.schema.json#/$defs/a", "é", "e\u0301",
    "\u202e", "\x1f", "\x00", " (1)", "~(1)", "#~+", "^a$", "[", "(?<=a)b", "\\p{L}", "(a+)+$", "string", "integer", "number", "object",
    "array", "null", "boolean", "date-time", "uuid", "__proto__", "constructor", "class", "self", "model_config", "x" * 1001,
    "http://json-schema.org/draft-07/schema#", "http://json-schema.org/draft-04/schema#", "https://json-schema.org/draft/2019-09/schema",
    "https://json-schema.org/draft/2020-12/schema", [], {}, [{}], {"$ref": "#"}, {"type": "object"}, {"type": "string"}, [True, False],
    {"type": "object", "properties": {"a": {}}}, {"$ref": "#/$defs/a"}, {"$dynamicRef": "#a"}, {"python": "X", "typescript": "X"},
)  # fmt: skip
MOST = 20_000


def mutated(data: bytes, chance: random.Random) -> bytes:
    """The bytes with a few structural changes; bytes that are no JSON become a small contract."""
    try:
        value: Any = json.loads(data)
    except (ValueError, RecursionError):
        value = {"type": "object", "properties": {"a": {"type": "string"}}}
    for _ in range(chance.choice((1, 1, 2, 3, 8))):
        value = _changed(value, chance)
    text = json.dumps(value, ensure_ascii=chance.random() < 0.5).encode("utf-8", "backslashreplace")
    return text if len(text) <= MOST else data


def _changed(value: Any, chance: random.Random) -> Any:
    value = copy.deepcopy(value)
    holders = list(_holders(value))
    if not holders:
        return copy.deepcopy(chance.choice(ATOMS))
    holder = chance.choice(holders)
    other = chance.choice(holders)
    new = copy.deepcopy(chance.choice((chance.choice(ATOMS), other, _schema(chance), _schema(chance))))
    if isinstance(holder, list):
        at = chance.randrange(len(holder) + 1)
        holder[at : at + chance.randrange(2)] = [new]
        return value
    name = chance.choice((*holder, "a", "b")) if chance.random() < 0.4 else chance.choice(WORDS)
    match chance.randrange(5):
        case 0 if holder:
            del holder[chance.choice(list(holder))]
        case 1 if holder:
            holder[str(chance.choice(ATOMS))] = holder.pop(chance.choice(list(holder)))
        case _:
            holder[name] = new
    return value


def _schema(chance: random.Random) -> dict[str, Any]:
    """A keyword with what it may hold, roughly."""
    keyword = chance.choice(WORDS)
    inner: Any = chance.choice(
        ({"type": "string"}, {"$ref": "#/$defs/a"}, {"$ref": "#"}, True, {"type": "object", "properties": {"a": {}}})
    )
    if keyword in ("properties", "$defs", "patternProperties", "dependentSchemas", "definitions", "dependencies"):
        return {keyword: {str(chance.choice(("a", "b", chance.choice(ATOMS)))): inner}}
    if keyword in ("allOf", "anyOf", "oneOf", "prefixItems"):
        return {keyword: [inner, {"type": "object", "properties": {"b": inner}}]}
    if keyword in ("items", "additionalProperties", "not", "if", "then", "else", "contains", "propertyNames"):
        return {keyword: inner}
    if keyword in ("required", "enum", "examples"):
        return {keyword: ["a", str(chance.choice(ATOMS))]}
    return {keyword: chance.choice(ATOMS)}


def _holders(value: Any) -> Any:
    waiting = [value]
    while waiting:
        one = waiting.pop()
        if isinstance(one, dict):
            yield one
            waiting.extend(one.values())
        elif isinstance(one, list):
            yield one
            waiting.extend(one)
