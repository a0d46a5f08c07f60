"""Contracts that use every keyword, so that every kind of cell is met."""

from __future__ import annotations

from typing import Any

OBJECT = {"type": "object", "additionalProperties": False}
RICH: dict[str, Any] = {
    "bounds": OBJECT
    | {
        "properties": {
            "low": {"type": "integer", "minimum": 1, "maximum": 9},
            "half": {"type": "number", "exclusiveMinimum": 0, "exclusiveMaximum": 1},
            "step": {"type": "integer", "multipleOf": 5, "minimum": 0, "maximum": 1000},
            "cents": {"type": "number", "multipleOf": 0.01},
            "short": {"type": "string", "minLength": 2, "maxLength": 5},
            "code": {"type": "string", "pattern": "^[a-z]+$"},
            "maybe": {"type": ["integer", "null"], "minimum": 0, "maximum": 5},
            "either": {"type": ["string", "integer"], "maximum": 9, "maxLength": 3},
        },
        "required": ["low", "half"],
        "examples": [
            {
                "low": 2,
                "half": 0.5,
                "step": 5,
                "cents": 0.25,
                "short": "abc",
                "code": "abc",
                "maybe": 3,
                "either": "abc",
            }
        ],
    },
    "texts": OBJECT
    | {
        "properties": {
            name.replace("-", "_"): {"type": "string", "format": name}
            for name in (
                "date-time",
                "date",
                "time",
                "duration",
                "email",
                "hostname",
                "ipv4",
                "ipv6",
                "uri",
                "uri-reference",
                "uuid",
                "regex",
                "json-pointer",
                "relative-json-pointer",
                "uri-template",
            )
        }
        | {"phone": {"type": "string", "format": "phone"}, "kept": {"type": ["string", "null"], "format": "uuid"}},
    },
    "lists": OBJECT
    | {
        "properties": {
            "few": {"type": "array", "items": {"type": "string", "minLength": 2}, "minItems": 1, "maxItems": 3},
            "once": {"type": "array", "items": {"type": "integer", "minimum": 0, "maximum": 99}, "uniqueItems": True},
            "pair": {
                "type": "array",
                "prefixItems": [{"type": "string"}, {"type": "boolean"}],
                "items": False,
                "minItems": 2,
                "maxItems": 2,
            },
            "led": {"type": "array", "prefixItems": [{"type": "string"}], "items": {"type": "boolean"}},
            "some": {"type": "array", "items": {"type": "string"}, "contains": {"const": "a"}, "maxContains": 2},
            "spare": {"type": "array", "prefixItems": [{"type": "boolean"}], "unevaluatedItems": False},
        },
        "examples": [
            {
                "few": ["ab"],
                "once": [1, 2],
                "pair": ["a", True],
                "led": ["a", True],
                "some": ["a", "b"],
                "spare": [True],
            }
        ],
    },
    "objects": {
        "type": "object",
        "properties": {
            "kind": {"const": "a"},
            "state": {"enum": ["new", "old", None]},
            "level": {"enum": [1, 2, 3]},
            "flag": {"const": True},
            "inner": OBJECT | {"properties": {"x": {"type": "integer", "minimum": 0, "maximum": 9}}, "required": ["x"]},
            "counts": {
                "type": "object",
                "additionalProperties": {"type": "integer", "minimum": 0, "maximum": 9},
                "minProperties": 1,
                "maxProperties": 3,
                "propertyNames": {"pattern": "^[a-z]+$"},
            },
            "named": {"type": "object", "patternProperties": {"^s_": {"type": "string", "maxLength": 3}}},
            "card": {"type": "string"},
            "address": {"type": "string"},
        },
        "required": ["kind"],
        "dependentRequired": {"card": ["address"]},
        "dependentSchemas": {"address": {"required": ["state"]}},
        "if": {"properties": {"state": {"const": "old"}}, "required": ["state"]},
        "then": {"required": ["level"]},
        "not": {"required": ["forbidden"]},
        "examples": [
            {
                "kind": "a",
                "state": "new",
                "level": 1,
                "flag": True,
                "inner": {"x": 1},
                "counts": {"a": 1},
                "named": {"s_a": "abc"},
                "card": "1",
                "address": "x",
            }
        ],
    },
    "closed": {
        "type": "object",
        "allOf": [{"properties": {"a": {"type": "string", "maxLength": 3}}, "required": ["a"]}],
        "properties": {"b": {"type": "integer", "minimum": 0, "maximum": 9}},
        "unevaluatedProperties": False,
        "examples": [{"a": "abc", "b": 1}],
    },
    "choices": OBJECT
    | {
        "properties": {
            "shape": {"oneOf": [{"$ref": "#/$defs/round"}, {"$ref": "#/$defs/square"}]},
            "loose": {"anyOf": [{"type": "string"}, {"type": "integer", "minimum": 0, "maximum": 9}]},
            "point": {"$ref": "#/$defs/round"},
            "word": {"$ref": "#/$defs/word"},
        },
        "$defs": {
            "round": OBJECT
            | {
                "properties": {"kind": {"const": "round"}, "r": {"type": "number", "minimum": 0}},
                "required": ["kind", "r"],
            },
            "square": OBJECT
            | {
                "properties": {"kind": {"const": "square"}, "a": {"type": "number", "minimum": 0}},
                "required": ["kind", "a"],
            },
            "word": {"type": "string", "maxLength": 3},
        },
        "examples": [
            {"shape": {"kind": "round", "r": 1}, "loose": "a", "point": {"kind": "round", "r": 1}, "word": "abc"},
            {"shape": {"kind": "square", "a": 1}},
        ],
    },
}
