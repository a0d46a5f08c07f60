"""Patterns: the renderer of classes is slow, and contracts say the same things in other words, so that it renders
each thing once: a field under a name, with a description and bounds, that refers to a class. The words are put in
afterwards; no pattern has a word or a number of a contract in it.
"""

from __future__ import annotations

import ast
import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from codegen.targets.python.layout import Group, Hole, Layout, layout_of, printed, spread
from codegen.targets.python.text import docstring, shown

MODULE = "_patterns"
ENUMERATIONS = "_enumerations"
UNITS = "_units"
"""What the module of the units is called in other modules: no attribute and no class can have such a name."""

_FIELDS = "PatternFields"
_TEXT = "the text of a pattern"
_ALIAS = "the wire name of a pattern"
_HOLES: dict[object, Hole] = {
    ("description", _TEXT): Hole("text"),
    ("serialization_alias", _ALIAS): Hole("alias"),
}

_NUMBER = 700_000_001
_VALUE = "the value of a pattern "
_MOST = 1000
"""Numbers, and lists of values, in one pattern."""
_BOUNDS = frozenset((
    "minLength", "maxLength", "minItems", "maxItems", "minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum",
))  # fmt: skip
_MEMBER = "PATTERN"

_CONFIG = "model_config = ConfigDict("
_NOT_OF_A_HEAD = ("properties", "required", "description", "x-old-names", "x-frozen")

Definition = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Use:
    """A pattern in use: `key` names it, `meant` defines it; `classes` (`<module>.<class>`), the types of units, the
    numbers, the lists of values and the texts fill it."""

    key: str
    meant: Any
    classes: tuple[str, ...]
    units: tuple[str, ...]
    numbers: tuple[str, ...]
    values: tuple[tuple[str, ...], ...]
    name: str
    text: str
    alias: str


@dataclass(frozen=True, slots=True)
class Pattern:
    """Statements as they were rendered, and the names that they need, with the modules that have them."""

    statements: tuple[Layout, ...]
    imports: frozenset[tuple[str, str]]


@dataclass(frozen=True, slots=True)
class ClassPlan:
    """A class as patterns in use: its head (base and configuration), its fields in their order; of an enumeration the
    `members` (name and value) instead; `old` has the names that are still read, each with the name that took its
    place; instances of a `frozen` class refuse assignment."""

    name: str
    head: Use
    fields: tuple[Use, ...] = ()
    members: tuple[tuple[str, str], ...] = ()
    old: Mapping[str, str] = field(default_factory=dict)
    frozen: bool = False


def plan_of(name: str, definition: Definition, aliases: Mapping[str, str]) -> ClassPlan:
    """The patterns that a class is made of; `name` is `<module>.<class>`."""
    text = definition.get("description", "")
    if "enum" in definition:
        kind, none = definition["type"], _Names([], [], [], [])
        members = zip(definition["x-enum-varnames"], map(_shown, definition["enum"]), strict=True)
        return ClassPlan(name, _use({"members": kind}, none, name, text), members=tuple(members))
    required = frozenset(definition.get("required", ()))
    head = {one: definition[one] for one in definition if one not in _NOT_OF_A_HEAD}
    fields = []
    for attribute, meaning in definition.get("properties", {}).items():
        alias = aliases.get(f"{name}.{attribute}")
        lean = {**meaning, "description": _TEXT} if "description" in meaning else meaning
        names = _Names([], [], [], [])
        meant = [_abstract(lean, names), attribute in required, alias is not None]
        fields.append(_use(meant, names, attribute, meaning.get("description", ""), alias or ""))
    names = _Names([], [], [], [])
    use = _use(_abstract(head, names), names, name, text)
    old, frozen = definition.get("x-old-names", {}), definition.get("x-frozen", False)
    return ClassPlan(name, use, tuple(fields), old=old, frozen=frozen)


@dataclass(frozen=True, slots=True)
class _Names:
    """What a pattern refers to, in the order of appearance."""

    classes: list[str]
    units: list[str]
    numbers: list[str]
    values: list[tuple[str, ...]]


def _use(meant: Any, names: _Names, name: str, text: str, alias: str = "") -> Use:
    filling = (tuple(one) for one in (names.classes, names.units, names.numbers))
    return Use(json.dumps(meant, sort_keys=True), meant, *filling, tuple(names.values), name, text, alias)


def _abstract(value: Any, names: _Names) -> Any:
    """A definition of nameless classes, units, numbers and values; `names` gets what they are."""
    if isinstance(value, list):
        return [_abstract(one, names) for one in value]
    if not isinstance(value, dict):
        return value
    if "enum" in value:
        return _abstract_values(value, names.values)
    if "prefixItems" not in value:
        value = {name: _abstract_bound(name, one, value, names.numbers) for name, one in value.items()}
    if isinstance(value.get("x-unit"), str):
        return _abstract_number(value, names.units)
    target = value.get("$ref")
    if not isinstance(target, str) or target.startswith("#/$defs/_runtime."):
        return {name: _abstract(one, names) for name, one in value.items()}
    meant = target.removeprefix("#/$defs/")
    return {**value, "$ref": f"#/$defs/{MODULE}.{_class(_place(meant, names.classes))}"}


def _abstract_number(value: dict[str, Any], units: list[str]) -> dict[str, Any]:
    """A number whose type is that of its unit: the renderer of classes takes a name for it as it stands."""
    kind = _unit(_place(value["x-unit"], units)) + (" | None" if isinstance(value["type"], list) else "")
    return {**{name: one for name, one in value.items() if name != "x-unit"}, "x-python-type": kind}


def _abstract_bound(keyword: str, value: Any, definition: Mapping[str, Any], numbers: list[str]) -> Any:
    if keyword not in _BOUNDS:
        return value
    kind = definition["type"]
    broken = "number" in (kind if isinstance(kind, list) else (kind,))
    numbers.append(repr(float(value) if broken else int(value)))
    return _NUMBER + len(numbers) - 1 + (0.5 if broken else 0)


def _abstract_values(value: dict[str, Any], values: list[tuple[str, ...]]) -> dict[str, Any]:
    """Values of which only is left whether one of them is null."""
    values.append(tuple(_shown(one) for one in value["enum"] if one is not None))
    null = [None] if None in value["enum"] else []
    return {**value, "enum": [f"{_VALUE}{len(values) - 1}", *null]}


def _shown(value: str | float) -> str:
    return shown(value) if isinstance(value, str) else repr(value)


def _place(name: str, names: list[str]) -> int:
    if name not in names:
        names.append(name)
    return names.index(name)


def _unit(index: int) -> str:
    return f"PatternUnit{index}"


def _class(index: int) -> str:
    return f"PatternClass{index}"


def _enumeration(index: int) -> str:
    return f"PatternMembers{index}"


def definitions_of(wanted: Mapping[str, Any]) -> tuple[dict[str, Any], dict[str, str]]:
    """The definitions that render patterns (what each means, by its key), and the aliases of their fields."""
    fields: dict[str, Any] = {}
    required: list[str] = []
    aliases: dict[str, str] = {}
    result: dict[str, Any] = {}
    most = 0
    for index, (key, value) in enumerate(wanted.items()):
        while f'{MODULE}.{_class(most)}"' in key:
            most += 1
        if isinstance(value, list):
            fields[f"f{index}"] = value[0]
            required += [f"f{index}"] if value[1] else []
            aliases |= {f"{MODULE}.{_FIELDS}.f{index}": _ALIAS} if value[2] else {}
        elif "allOf" in value:
            result[f"{MODULE}.PatternHead{index}"] = value
        else:
            example = _NUMBER if value["members"] == "integer" else f"{_VALUE}0"
            lean = {"type": value["members"], "enum": [example], "x-enum-varnames": [_MEMBER]}
            result[f"{ENUMERATIONS}.{_enumeration(index)}"] = lean
    base = {"$ref": "#/$defs/_runtime.WireModel"}
    if fields:
        result[f"{MODULE}.{_FIELDS}"] = {"type": "object", "allOf": [base], "properties": fields, "required": required}
    return {**{f"{MODULE}.{_class(one)}": {"type": "object"} for one in range(most)}, **result}, aliases


def patterns_in(wanted: Mapping[str, Any], trees: Mapping[str, ast.Module]) -> dict[str, Pattern]:
    """The patterns by their keys, out of what was rendered from their `definitions_of`."""
    sources = {module: _sources(tree) for module, tree in trees.items()}
    classes = {
        (module, node.name): node for module, tree in trees.items() for node in tree.body if type(node) is ast.ClassDef
    }
    fields = {_target(one): one for one in getattr(classes.get((MODULE, _FIELDS)), "body", ())}
    result = {}
    for index, (key, value) in enumerate(wanted.items()):
        if isinstance(value, list):
            result[key] = _pattern([fields[f"f{index}"]], sources[MODULE], Hole("name"), f"f{index}")
        elif "allOf" in value:
            node = classes[MODULE, f"PatternHead{index}"]
            result[key] = _pattern([*node.bases, *node.body], sources[MODULE])
        else:
            node = classes[ENUMERATIONS, _enumeration(index)]
            result[key] = _pattern([*node.bases, *node.body], sources[ENUMERATIONS], Hole("name"), _MEMBER)
    return result


def _pattern(nodes: list[Any], sources: Mapping[str, str], own: Hole | None = None, name: str = "") -> Pattern:
    holes: dict[object, Hole] = dict(_HOLES)
    if own is not None:
        holes[name] = own
    used = {one.id for node in nodes for one in ast.walk(node) if isinstance(one, ast.Name)}
    for one in used:
        if one.startswith(("PatternClass", "PatternUnit")):
            holes[one] = Hole(one)
    for one in (one.value for node in nodes for one in ast.walk(node) if isinstance(one, ast.Constant)):
        if found := _hole(one):
            holes["", one] = found
    statements = tuple(layout_of(node, holes) for node in nodes if not isinstance(node, ast.Pass))
    return Pattern(statements, frozenset((sources[one], one) for one in used if one in sources))


def _hole(value: object) -> Hole | None:
    if isinstance(value, str) and value.startswith(_VALUE):
        return Hole(f"values{value.removeprefix(_VALUE)}")
    if isinstance(value, int | float) and 0 <= value - _NUMBER < _MOST:
        return Hole(f"number{int(value - _NUMBER)}")
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


def text_of(plan: ClassPlan, patterns: Mapping[str, Pattern]) -> str:
    """The text of a class."""
    base, *others = _filled(plan.head, patterns[plan.head.key])
    words = _words(plan.head)
    name = plan.name.partition(".")[2]
    parts = [f"class {name}({printed(base, words, 0).strip()}):\n"]
    if plan.members:
        body = "".join(printed(one, _member(*each), 4) for each in plan.members for one in others)
    else:
        body = "".join(printed(one, words, 4) for one in others)
    if plan.frozen:
        # The keyword `frozen` of a class will not do: type checkers let no frozen class have a base that is not.
        body = body.replace(_CONFIG, f"{_CONFIG}frozen=True, ", 1)
    if plan.old:
        pairs: Layout = Group("{", tuple(f"{shown(old)}: {shown(new)}" for old, new in plan.old.items()), "}")
        body += printed(("__old_names__: ClassVar[Mapping[str, str]] = ", pairs), words, 4)
    body += "".join(printed(each, _words(one), 4) for one in plan.fields for each in _filled(one, patterns[one.key]))
    if plan.head.text:
        parts.append(docstring(plan.head.text) + ("\n" if body else ""))
    elif not body:
        parts.append("    pass\n")
    return "".join([*parts, body])


def _filled(use: Use, pattern: Pattern) -> tuple[Layout, ...]:
    """The statements of a pattern with its lists of values."""
    if not use.values:
        return pattern.statements
    lists = {f"values{index}": each for index, each in enumerate(use.values)}
    return tuple(spread(one, lists) for one in pattern.statements)


def _member(name: str, value: str) -> dict[str, str]:
    return {"name": name, "values0": value, "number0": value}


def _words(use: Use) -> dict[str, str]:
    words = {"name": use.name, "text": shown(use.text), "alias": shown(use.alias)}
    words |= {f"number{index}": one for index, one in enumerate(use.numbers)}
    words |= {_unit(index): f"{UNITS}.{one}" for index, one in enumerate(use.units)}
    return words | {_class(index): one.partition(".")[2] for index, one in enumerate(use.classes)}
