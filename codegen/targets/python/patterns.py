"""Patterns: the renderer of classes is slow, and contracts say the same things in other words, so that it renders
each thing once: a field under a name, with a description and bounds, that refers to a class. The words are put in
afterwards; no pattern has a word or a number of a contract in it.
"""

from __future__ import annotations

import ast
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from codegen.targets.python.layout import Hole, Layout, layout_of

MODULE = "_patterns"
ENUMERATIONS = "_enumerations"
UNITS = "_units"
"""What the module of the units is called in other modules: no attribute and no class can have such a name."""

TEXT = "the text"
NUMBER = 700_000_001
"""The first number of a pattern; the others follow, those of real numbers each with a half more."""
VALUE = "the value "
"""A list of values in a pattern, with its index behind it."""

_ALIAS = "the wire name"
_NAME = "PATTERN"
_FIELDS = "PatternFields"
_MOST = 1000
"""Numbers in one pattern."""
_HOLES: dict[object, Hole] = {
    _NAME: Hole("name"),
    ("description", TEXT): Hole("text"),
    ("serialization_alias", _ALIAS): Hole("alias"),
}


@dataclass(frozen=True, slots=True)
class Pattern:
    """Statements as they were rendered, and the names that they need, with the modules that have them."""

    statements: tuple[Layout, ...]
    imports: frozenset[tuple[str, str]]


@dataclass(frozen=True, slots=True)
class Cast:
    """What was rendered for a pattern: bases and statements as code, and the imports (module, name) that they need."""

    statements: tuple[str, ...]
    imports: tuple[tuple[str, str], ...]


def class_name(index: int) -> str:
    """What a class is called in a pattern that refers to it."""
    return f"PatternClass{index}"


def unit_name(index: int) -> str:
    """What the type of a unit is called in a pattern of such a number."""
    return f"PatternUnit{index}"


def definitions_of(wanted: Mapping[str, Any]) -> tuple[dict[str, Any], dict[str, str]]:
    """The definitions that render patterns (what each means, by its key), and the aliases of their fields."""
    fields: dict[str, Any] = {}
    required: list[str] = []
    aliases: dict[str, str] = {}
    result: dict[str, Any] = {}
    most = 0
    for index, (key, value) in enumerate(wanted.items()):
        while f'{MODULE}.{class_name(most)}"' in key:
            most += 1
        if isinstance(value, list):
            fields[f"f{index}"] = value[0]
            required += [f"f{index}"] if value[1] else []
            aliases |= {f"{MODULE}.{_FIELDS}.f{index}": _ALIAS} if value[2] else {}
        elif "allOf" in value:
            result[f"{MODULE}.PatternHead{index}"] = value
        else:
            example = NUMBER if value["members"] == "integer" else f"{VALUE}0"
            lean = {"type": value["members"], "enum": [example], "x-enum-varnames": [_NAME]}
            result[f"{ENUMERATIONS}.PatternMembers{index}"] = lean
    base = {"$ref": "#/$defs/_runtime.WireModel"}
    if fields:
        result[f"{MODULE}.{_FIELDS}"] = {"type": "object", "allOf": [base], "properties": fields, "required": required}
    return {**{f"{MODULE}.{class_name(one)}": {"type": "object"} for one in range(most)}, **result}, aliases


def casts_in(wanted: Mapping[str, Any], trees: Mapping[str, ast.Module]) -> dict[str, Cast]:
    """What was rendered for patterns, by their keys, out of the modules of their `definitions_of`."""
    sources = {module: _sources(tree) for module, tree in trees.items()}
    classes = {
        (module, node.name): node for module, tree in trees.items() for node in tree.body if type(node) is ast.ClassDef
    }
    fields = {_target(one): one for one in getattr(classes.get((MODULE, _FIELDS)), "body", ())}
    result = {}
    for index, (key, value) in enumerate(wanted.items()):
        if isinstance(value, list):
            field = fields[f"f{index}"]
            named = ast.AnnAssign(ast.Name(_NAME), field.annotation, field.value, simple=1)
            result[key] = _cast([named], sources[MODULE])
        else:
            module, name = (MODULE, "PatternHead") if "allOf" in value else (ENUMERATIONS, "PatternMembers")
            node = classes[module, f"{name}{index}"]
            result[key] = _cast([*node.bases, *node.body], sources[module])
    return result


def _cast(nodes: Iterable[ast.AST], sources: Mapping[str, str]) -> Cast:
    kept = [node for node in nodes if not isinstance(node, ast.Pass)]
    used = {one.id for node in kept for one in ast.walk(node) if isinstance(one, ast.Name)}
    imports = sorted((sources[one], one) for one in used if one in sources)
    return Cast(tuple(ast.unparse(node) for node in kept), tuple(imports))


def pattern_of(cast: Cast) -> Pattern:
    """The pattern, with holes where the words of a contract go."""
    nodes = [node.value if isinstance(node, ast.Expr) else node for node in ast.parse("\n".join(cast.statements)).body]
    holes: dict[object, Hole] = dict(_HOLES)
    for one in (each for node in nodes for each in ast.walk(node)):
        if isinstance(one, ast.Name) and one.id.startswith(("PatternClass", "PatternUnit")):
            holes[one.id] = Hole(one.id)
        elif isinstance(one, ast.Constant) and (found := _hole(one.value)):
            holes["", one.value] = found
    return Pattern(tuple(layout_of(node, holes) for node in nodes), frozenset(cast.imports))


def _hole(value: object) -> Hole | None:
    if isinstance(value, str) and value.startswith(VALUE):
        return Hole(f"values{value.removeprefix(VALUE)}")
    if isinstance(value, int | float) and 0 <= value - NUMBER < _MOST:
        return Hole(f"number{int(value - NUMBER)}")
    return None


def _sources(tree: ast.Module) -> dict[str, str]:
    return {
        one.name: "." * node.level + (node.module or "")
        for node in tree.body
        if isinstance(node, ast.ImportFrom)
        for one in node.names
    }


def _target(node: ast.stmt) -> str:
    return node.target.id if isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name) else ""
