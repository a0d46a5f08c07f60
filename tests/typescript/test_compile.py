"""The generated files compile untouched under both compilers with every strict option."""

import pytest

EVIL = "*/ `${x}` </script> \u2028 \u202e ' \" \\ \n @ts-nocheck"
TREE = {
    "type": "object",
    "required": ["child_nodes"],
    "properties": {
        "child_nodes": {"type": "array", "items": {"$ref": "#"}},
        "made_at": {"type": "string", "format": "date-time"},
    },
}
CONTRACTS: dict[str, object] = {
    "tree": TREE,
    "open_typed": {
        "type": "object",
        "properties": {"foo_bar": {"type": "string"}, "at": {"type": "string", "format": "date-time"}},
        "additionalProperties": {"type": "boolean"},
    },
    "names": {
        "type": "object",
        "additionalProperties": False,
        "required": ["__proto__", "class"],
        "properties": {
            name: {"type": "string"}
            for name in ("__proto__", "constructor", "toString", "class", "foo-bar", "1a", "", EVIL)
        },
    },
    "date": {"type": "object", "properties": {"promise": {"type": "string"}}},
    "words": {"enum": ["a", EVIL, "__proto__"]},
    "mixed": {"enum": ["a", 1, None, True, {"__proto__": [1.5]}]},
    "pair": {
        "type": "array",
        "prefixItems": [{"type": "string"}, {"type": "integer", "minimum": 0, "maximum": 5}],
        "items": False,
    },
    "rest": {"type": "array", "prefixItems": [{"$ref": "tree.schema.json"}], "items": {"type": "string"}},
    "either": {"oneOf": [{"$ref": "tree.schema.json"}, {"$ref": "open_typed.schema.json"}, {"type": "null"}]},
    "map": {"type": "object", "additionalProperties": {"$ref": "tree.schema.json"}},
    "anything": True,
    "nothing": False,
    "strange": {
        "type": ["object", "string"],
        "pattern": "^[\\w\\-]+-$",
        "if": {"type": "string"},
        "then": {"minLength": 2},
        "not": {"const": {"a": 1}},
        "allOf": [{"type": "string"}, {"type": "number"}],
        "dependentSchemas": {"a": {"properties": {"b": False}}},
        "unevaluatedProperties": False,
    },
    "lists": {
        "contains": False,
        "minContains": 1,
        "prefixItems": [True, False],
        "unevaluatedItems": {"type": "string"},
    },
    "money": {
        "type": "object",
        "properties": {
            "a_sum": {"type": "integer", "x-type": {"typescript": "bigint"}},
            "b_sum": {"type": "number", "x-type": {"typescript": "string"}},
        },
    },
    "codec": {
        "type": "object",
        "description": EVIL,
        "title": EVIL,
        "properties": {"a_b": {"type": "string", "x-aliases": ["c_d"], "description": EVIL}},
    },
}


@pytest.mark.parametrize("compiler", ["typescript5", "typescript7"])
@pytest.mark.parametrize("dates", ["Date", "string"])
def test_odd_contracts_compile(workshop, compiler: str, dates: str) -> None:
    made = workshop.make(CONTRACTS, dates=dates)
    assert made.codes().count("typescript/name-collision") == 0
    assert made.compile(compiler) == ""


def test_instants_compile_where_the_language_has_them(workshop) -> None:
    made = workshop.make(CONTRACTS, dates="Temporal.Instant")
    assert "madeAt?: Temporal.Instant;" in made.types
    assert made.compile("typescript7", lib=["esnext"]) == ""


def test_a_program_uses_the_types_as_they_are_meant(workshop) -> None:
    from pathlib import Path

    made = workshop.make({"tree": TREE, "map": CONTRACTS["map"]})
    program = """\
import { TreeFields, type Tree, type TreeWire } from './TYPE-CONTRACTS.js';
import { TreeCodec, CONTRACTS } from './codecs.js';
export const name: 'child_nodes' = TreeFields.childNodes;
export const tree: Tree = TreeCodec.parse({ child_nodes: [] });
export const wire: TreeWire = CONTRACTS.tree.serialize({ childNodes: [tree], madeAt: new Date() });
// @ts-expect-error undefined is not absent
export const wrong: Tree = { childNodes: [], madeAt: undefined };
// @ts-expect-error a required property
export const missing: Tree = {};
"""
    Path(made.folder / "program.ts").write_text(program)
    assert made.compile("typescript7") == ""


def test_consumers_are_spared_the_bodies_and_we_are_not(workshop) -> None:
    made = workshop.make({"tree": TREE})
    (made.folder / "codecs.ts").write_text(made.codecs + "\nconst planted: number = 'text';\nvoid planted;\n")
    assert "// @ts-nocheck" in made.codecs
    assert "TS2322" in made.compile("typescript7")
    checked = workshop.make({"tree": TREE}, check_codecs=True)
    assert "ts-nocheck" not in checked.codecs
