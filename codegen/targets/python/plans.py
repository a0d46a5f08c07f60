"""Plans: a class as patterns in use, with the words of its contract; and its text, once the patterns are rendered."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from codegen.targets.python.layout import Group, Layout, printed, spread
from codegen.targets.python.patterns import (
    MODULE,
    NUMBER,
    TEXT,
    UNITS,
    VALUE,
    Pattern,
    class_name,
    unit_name,
)
from codegen.targets.python.text import docstring, shown

_BOUNDS = frozenset((
    "minLength", "maxLength", "minItems", "maxItems", "minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum",
))  # fmt: skip
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
        kind, none = definition["type"], _Names()
        members = zip(definition["x-enum-varnames"], map(_shown, definition["enum"]), strict=True)
        return ClassPlan(name, _use({"members": kind}, none, name, text), members=tuple(members))
    required = frozenset(definition.get("required", ()))
    head = {one: definition[one] for one in definition if one not in _NOT_OF_A_HEAD}
    fields = []
    for attribute, meaning in definition.get("properties", {}).items():
        alias = aliases.get(f"{name}.{attribute}")
        lean = {**meaning, "description": TEXT} if "description" in meaning else meaning
        names = _Names()
        meant = [_abstract(lean, names), attribute in required, alias is not None]
        fields.append(_use(meant, names, attribute, meaning.get("description", ""), alias or ""))
    names = _Names()
    use = _use(_abstract(head, names), names, name, text)
    old, frozen = definition.get("x-old-names", {}), definition.get("x-frozen", False)
    return ClassPlan(name, use, tuple(fields), old=old, frozen=frozen)


@dataclass(frozen=True, slots=True)
class _Names:
    """What a pattern refers to, in the order of appearance."""

    classes: list[str] = field(default_factory=list)
    units: list[str] = field(default_factory=list)
    numbers: list[str] = field(default_factory=list)
    values: list[tuple[str, ...]] = field(default_factory=list)


def _use(meant: Any, names: _Names, name: str, text: str, alias: str = "") -> Use:
    key, units, values = json.dumps(meant, sort_keys=True), tuple(names.units), tuple(names.values)
    return Use(key, meant, tuple(names.classes), units, tuple(names.numbers), values, name, text, alias)


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
    return {**value, "$ref": f"#/$defs/{MODULE}.{class_name(_place(meant, names.classes))}"}


def _abstract_number(value: dict[str, Any], units: list[str]) -> dict[str, Any]:
    """A number whose type is that of its unit: the renderer of classes takes a name for it as it stands."""
    kind = unit_name(_place(value["x-unit"], units)) + (" | None" if isinstance(value["type"], list) else "")
    return {**{name: one for name, one in value.items() if name != "x-unit"}, "x-python-type": kind}


def _abstract_bound(keyword: str, value: Any, definition: Mapping[str, Any], numbers: list[str]) -> Any:
    if keyword not in _BOUNDS:
        return value
    kind = definition["type"]
    broken = "number" in (kind if isinstance(kind, list) else (kind,))
    numbers.append(repr(float(value) if broken else int(value)))
    return NUMBER + len(numbers) - 1 + (0.5 if broken else 0)


def _abstract_values(value: dict[str, Any], values: list[tuple[str, ...]]) -> dict[str, Any]:
    """Values of which only is left whether one of them is null."""
    values.append(tuple(_shown(one) for one in value["enum"] if one is not None))
    null = [None] if None in value["enum"] else []
    return {**value, "enum": [f"{VALUE}{len(values) - 1}", *null]}


def _shown(value: str | float) -> str:
    return shown(value) if isinstance(value, str) else repr(value)


def _place(name: str, names: list[str]) -> int:
    if name not in names:
        names.append(name)
    return names.index(name)


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
    words |= {unit_name(index): f"{UNITS}.{one}" for index, one in enumerate(use.units)}
    return words | {class_name(index): one.partition(".")[2] for index, one in enumerate(use.classes)}
