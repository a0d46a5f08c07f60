"""Attacks by size: graphs that explode, nesting, long chains, large files. Every one is a contract's files by name."""

from __future__ import annotations

import json
from typing import Any

MEGABYTE = 1 << 20


def _chain(length: int, last: Any, step: Any = None) -> dict[str, Any]:
    links = {f"l{at}": {**(step or {}), "$ref": f"#/$defs/l{at + 1}"} for at in range(length)}
    return {"$ref": "#/$defs/l0", "$defs": {**links, f"l{length}": last}}


def _doubling(keyword: str, levels: int, last: Any, **more: Any) -> dict[str, Any]:
    """Billion laughs: every level names the one below it twice."""
    both = {at: [{"$ref": f"#/$defs/l{at + 1}"}, {"$ref": f"#/$defs/l{at + 1}"}] for at in range(levels)}
    return {
        "$ref": "#/$defs/l0",
        "$defs": {**{f"l{at}": {keyword: two, **more} for at, two in both.items()}, f"l{levels}": last},
    }


def _two_properties(levels: int) -> dict[str, Any]:
    links = {
        f"l{at}": {"type": "object", "properties": {one: {"$ref": f"#/$defs/l{at + 1}"} for one in "ab"}}
        for at in range(levels)
    }
    return {"$ref": "#/$defs/l0", "$defs": {**links, f"l{levels}": {"type": "string"}}}


def _different(count: int) -> str:
    """As many characters, none of which has another one beside it."""
    return "".join(chr(0x4E00 + 2 * at) for at in range(count))


def _nested(keyword: str, levels: int) -> str:
    return f'{{"{keyword}": ' * levels + "true" + "}" * levels


def _distinct(levels: int, keyword: str) -> dict[str, Any]:
    """Each level meets two alternatives of its own: two to the power of levels combinations."""
    options = [{"type": "object", "properties": {f"p{at}": {"const": at}}} for at in range(2 * levels)]
    pairs = [{"anyOf": options[2 * at : 2 * at + 2]} for at in range(levels)]
    return {keyword: pairs}


TEXT = {"type": "string"}
OBJECT = {"type": "object", "properties": {"x": TEXT}}

GRAPHS: dict[str, dict[str, Any]] = {
    "itself": {"$ref": "#"},
    "itself_through_all_of": {"allOf": [{"$ref": "#"}]},
    "itself_through_any_of": {"anyOf": [{"$ref": "#"}, TEXT]},
    "itself_through_one_of": {"oneOf": [{"$ref": "#"}, TEXT]},
    "itself_through_not": {"not": {"$ref": "#"}},
    "itself_through_if": {"if": {"$ref": "#"}, "then": TEXT},
    "itself_through_then": {"if": TEXT, "then": {"$ref": "#"}},
    "itself_through_else": {"if": TEXT, "else": {"$ref": "#"}},
    "itself_through_dependent": {"dependentSchemas": {"a": {"$ref": "#"}}},
    "itself_through_dynamic": {"$dynamicAnchor": "n", "$dynamicRef": "#n"},
    "itself_through_dynamic_all_of": {"$dynamicAnchor": "n", "allOf": [{"$dynamicRef": "#n"}]},
    "itself_in_property_names": {"type": "object", "propertyNames": {"$ref": "#"}},
    "itself_in_contains": {"type": "array", "contains": {"$ref": "#"}},
    "itself_in_unevaluated": {"type": "object", "unevaluatedProperties": {"$ref": "#"}},
    "itself_in_unevaluated_items": {"type": "array", "unevaluatedItems": {"$ref": "#"}},
    "itself_in_prefix": {"type": "array", "prefixItems": [{"$ref": "#"}, {"$ref": "#"}]},
    "itself_in_pattern": {"type": "object", "patternProperties": {"^a": {"$ref": "#"}, "b$": {"$ref": "#"}}},
    "itself_required": {"type": "object", "properties": {"a": {"$ref": "#"}}, "required": ["a"]},
    "itself_in_a_list": {"type": "array", "items": {"$ref": "#"}},
    "itself_as_map": {"type": "object", "additionalProperties": {"$ref": "#"}},
    "itself_in_union": {"anyOf": [{"type": "array", "items": {"$ref": "#"}}, {"type": "null"}]},
    "three_in_a_circle": {
        "$ref": "#/$defs/a",
        "$defs": {"a": {"$ref": "#/$defs/b"}, "b": {"$ref": "#/$defs/c"}, "c": {"$ref": "#/$defs/a"}},
    },
    "circle_with_branches": {
        "$ref": "#/$defs/a",
        "$defs": {"a": {"allOf": [{"$ref": "#/$defs/b"}, OBJECT]}, "b": {"anyOf": [{"$ref": "#/$defs/a"}, OBJECT]}},
    },
    "grows_by_intersection": {
        "$ref": "#/$defs/a",
        "$defs": {
            "a": {"type": "object", "properties": {"n": {"allOf": [{"$ref": "#/$defs/a"}, {"$ref": "#/$defs/b"}]}}},
            "b": {
                "type": "object",
                "properties": {"n": {"allOf": [{"$ref": "#/$defs/b"}, {"$ref": "#/$defs/a"}]}, "m": TEXT},
            },
        },
    },
    "grows_without_end": {
        "$ref": "#/$defs/a",
        "$defs": {
            "a": {
                "type": "object",
                "properties": {"n": {"allOf": [{"$ref": "#/$defs/a"}, {"properties": {"n": {"$ref": "#/$defs/b"}}}]}},
            },
            "b": {
                "type": "object",
                "properties": {
                    "n": {
                        "allOf": [
                            {"$ref": "#/$defs/a"},
                            {"$ref": "#/$defs/b"},
                            {"properties": {"q": {"$ref": "#/$defs/b"}}},
                        ]
                    }
                },
            },
        },
    },
    "dynamic_list": {
        "$id": "tree",
        "$dynamicAnchor": "node",
        "type": "object",
        "properties": {"children": {"type": "array", "items": {"$dynamicRef": "#node"}}},
    },
    "dynamic_across_resources": {
        "$id": "o",
        "$ref": "t",
        "$defs": {
            "t": {"$id": "t", "$dynamicAnchor": "n", "properties": {"c": {"$dynamicRef": "#n"}}},
            "s": {"$id": "s", "$dynamicAnchor": "n", "$ref": "t", "unevaluatedProperties": False},
        },
    },
    "doubling_all_of_30": _doubling("allOf", 30, OBJECT),
    "doubling_any_of_30": _doubling("anyOf", 30, OBJECT),
    "doubling_one_of_30": _doubling("oneOf", 30, OBJECT),
    "doubling_all_of_100": _doubling("allOf", 100, TEXT),
    "doubling_all_of_with_own": _doubling("allOf", 30, OBJECT, unevaluatedProperties=False),
    "doubling_any_of_with_own": _doubling("anyOf", 30, OBJECT, unevaluatedProperties=False),
    "doubling_not": {
        "$ref": "#/$defs/l0",
        "$defs": {
            **{f"l{at}": {"not": {"allOf": [{"$ref": f"#/$defs/l{at + 1}"}] * 2}} for at in range(30)},
            "l30": OBJECT,
        },
    },
    "doubling_if": {
        "$ref": "#/$defs/l0",
        "$defs": {
            **{
                f"l{at}": {"if": {"$ref": f"#/$defs/l{at + 1}"}, "then": {"$ref": f"#/$defs/l{at + 1}"}}
                for at in range(30)
            },
            "l30": OBJECT,
        },
    },
    "doubling_properties_30": _two_properties(30),
    "doubling_items": {
        "$ref": "#/$defs/l0",
        "$defs": {
            **{f"l{at}": {"type": "array", "prefixItems": [{"$ref": f"#/$defs/l{at + 1}"}] * 2} for at in range(30)},
            "l30": TEXT,
        },
    },
    "product_of_15_choices": _distinct(15, "allOf"),
    "product_of_60_choices": _distinct(60, "allOf"),
    "one_of_60_choices": _distinct(60, "oneOf"),
    "chain_of_5000": _chain(5000, TEXT),
    "chain_of_5000_with_siblings": _chain(5000, OBJECT, {"minProperties": 1}),
    "chain_of_20000": _chain(20000, TEXT),
    "chain_of_40_properties": {
        "$ref": "#/$defs/l0",
        "$defs": {
            **{f"l{at}": {"type": "object", "properties": {"n": {"$ref": f"#/$defs/l{at + 1}"}}} for at in range(40)},
            "l40": TEXT,
        },
    },
    "chain_of_300_properties": {
        "$ref": "#/$defs/l0",
        "$defs": {
            **{f"l{at}": {"type": "object", "properties": {"n": {"$ref": f"#/$defs/l{at + 1}"}}} for at in range(300)},
            "l300": TEXT,
        },
    },
    "ring_of_300": {
        "$defs": {
            f"l{at}": {"type": "object", "properties": {"n": {"$ref": f"#/$defs/l{(at + 1) % 300}"}}}
            for at in range(300)
        },
    },
    "chain_of_2000_lists": {
        "$ref": "#/$defs/l0",
        "$defs": {
            **{f"l{at}": {"type": "array", "items": {"$ref": f"#/$defs/l{at + 1}"}} for at in range(2000)},
            "l2000": TEXT,
        },
    },
    "chain_of_2000_any_of": {
        "$ref": "#/$defs/l0",
        "$defs": {
            **{f"l{at}": {"anyOf": [{"$ref": f"#/$defs/l{at + 1}"}, {"const": at}]} for at in range(2000)},
            "l2000": TEXT,
        },
    },
    "chain_of_1000_nots": {
        "$ref": "#/$defs/l0",
        "$defs": {**{f"l{at}": {"not": {"$ref": f"#/$defs/l{at + 1}"}} for at in range(1000)}, "l1000": TEXT},
    },
    "chain_of_1000_all_of": {
        "$ref": "#/$defs/l0",
        "$defs": {
            **{f"l{at}": {"allOf": [{"$ref": f"#/$defs/l{at + 1}"}, {"minLength": at}]} for at in range(1000)},
            "l1000": TEXT,
        },
    },
    "everything_to_everything": {
        "$defs": {
            f"d{at}": {"type": "object", "properties": {f"p{to}": {"$ref": f"#/$defs/d{to}"} for to in range(60)}}
            for at in range(60)
        }
    },
    "pointer_through_a_chain": {
        "$ref": "#/$defs/a/properties/x",
        "$defs": {"a": {"properties": {"x": {"$ref": "#/$defs/a/properties/x/not"}}}},
    },
}

NESTING: dict[str, str] = {
    **{
        f"{keyword.lower()}_120": _nested(keyword, 120)
        for keyword in (
            "not",
            "items",
            "additionalProperties",
            "contains",
            "propertyNames",
            "unevaluatedProperties",
            "if",
        )
    },
    **{
        f"{keyword.lower().replace(chr(45), chr(95))}_10000": _nested(keyword, 10_000)
        for keyword in ("not", "items", "x-opaque", "default")
    },
    "properties_60": '{"properties": {"a": ' * 60 + "true" + "}}" * 60,
    "all_of_60": '{"allOf": [' * 60 + "true" + "]}" * 60,
    "any_of_60": '{"anyOf": [{"type": "null"}, ' * 60 + "true" + "]}" * 60,
    "one_of_60": '{"oneOf": [{"type": "null"}, ' * 60 + '{"type": "string"}' + "]}" * 60,
    "defs_60": '{"$defs": {"a": ' * 60 + "true" + "}}" * 60,
    "prefix_items_60": '{"prefixItems": [' * 60 + "true" + "]}" * 60,
    "const_arrays_120": '{"const": ' + "[" * 120 + "]" * 120 + "}",
    "default_objects_120": '{"default": ' + '{"a":' * 120 + "1" + "}" * 120 + "}",
    "const_arrays_10000": '{"const": ' + "[" * 10_000 + "]" * 10_000 + "}",
    "arrays_100000": "[" * 100_000 + "]" * 100_000,
    "arrays_that_do_not_end": "[" * 1_000_000,
    "objects_that_do_not_end": '{"a":' * 1_000_000,
    "annotation_10000": '{"x-store": ' + '{"a":' * 10_000 + "1" + "}" * 10_000 + "}",
}

LARGE: dict[str, object] = {
    "spaces_100_mb": b'{"type": "string"}' + b" " * (100 * MEGABYTE),
    "description_1_mb": {"type": "string", "description": "x" * MEGABYTE},
    "name_1_mb": {"type": "object", "properties": {"n" * MEGABYTE: {"type": "string"}}},
    "properties_100000": {"type": "object", "properties": {f"p{at}": {"type": "string"} for at in range(100_000)}},
    "properties_1500": {"type": "object", "properties": {f"p{at}": {"type": "string"} for at in range(1500)}},
    "enum_100000": {"enum": [f"v{at}" for at in range(100_000)]},
    "enum_numbers_100000": {"enum": list(range(100_000))},
    "required_100000": {"type": "object", "required": [f"p{at}" for at in range(100_000)]},
    "any_of_10000": {"anyOf": [{"const": at} for at in range(10_000)]},
    "one_of_objects_3000": {
        "oneOf": [{"type": "object", "properties": {f"p{at}": TEXT}, "required": [f"p{at}"]} for at in range(3000)]
    },
    "all_of_10000": {"allOf": [{"minLength": at} for at in range(10_000)]},
    "all_of_objects_1000": {"allOf": [{"properties": {f"p{at}": TEXT}} for at in range(1000)]},
    "defs_1000": {"$defs": {f"d{at}": TEXT for at in range(1000)}},
    "anchors_1000": {"$defs": {f"d{at}": {"$anchor": f"a{at}"} for at in range(1000)}},
    "prefix_items_20000": {"type": "array", "prefixItems": [TEXT] * 20_000},
    "patterns_5000": {"type": "object", "patternProperties": {f"^a{at}$": TEXT for at in range(5000)}},
    "pattern_1_mb": {"type": "string", "pattern": "a" * MEGABYTE},
    "pattern_of_different_letters": {"type": "string", "pattern": _different(9_900)},
    "pattern_of_options": {"type": "string", "pattern": "|".join(_different(4_900))},
    "pattern_of_many_in_a_class": {"type": "string", "pattern": f"[{_different(9_900)}]+x"},
    "pattern_of_options_in_options": {"type": "string", "pattern": "(|" * 2_499 + "a" + ")" * 2_499},
    "pattern_of_what_may_be": {"type": "string", "pattern": "a?" * 3_000 + "a" * 3_000},
    "bounds_beyond_sense": {
        "type": "array",
        "minItems": 10**18,
        "maxItems": 10**20,
        "items": {"type": "string", "minLength": 10**30},
    },
    "examples_20000": {"type": "string", "examples": [f"e{at}" for at in range(20_000)]},
    "const_5_mb": {"const": ["x" * 1000] * 5000},
    "unknown_keywords_50000": {f"unknown{at}": at for at in range(50_000)},
    "unknown_extensions_50000": {f"x-unknown{at}": at for at in range(50_000)},
    "wrong_keywords_20000": {"properties": {f"p{at}": {"type": "strnig"} for at in range(20_000)}},
    "broken_references_20000": {"properties": {f"p{at}": {"$ref": f"#/$defs/nothing{at}"} for at in range(20_000)}},
    "duplicate_names_50000": "{" + ",".join(f'"a{at % 10}": 1' for at in range(50_000)) + "}",
    "pointer_of_100000_steps": {"$ref": "#" + "/a" * 100_000},
    "address_1_mb": {"$id": "a/" * (MEGABYTE // 2)},
    "climbing_reference": {"$ref": "../" * 100_000 + "etc/passwd"},
}


def text_of(content: object) -> object:
    """A contract of `NESTING` or `GRAPHS` as a file."""
    return content if isinstance(content, str | bytes) else json.loads(json.dumps(content))
