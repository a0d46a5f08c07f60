"""Sharing: the renderer of classes is slow, and the views of an entity repeat its fields, so each is rendered once.

A field that a class before it in the same module has word for word is left out of what is rendered; afterwards the
whole statement is taken from there. No text is changed, only put together.
"""

from __future__ import annotations

import ast
import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

Definitions = Mapping[str, Mapping[str, Any]]


@dataclass(frozen=True, slots=True)
class Shared:
    """`lean` is what has to be rendered; `order` has the attributes of every record, and where each stands."""

    lean: Definitions
    order: Mapping[str, tuple[tuple[str, str], ...]]


def shared(definitions: Definitions, aliases: Mapping[str, str]) -> Shared:
    """Leaves out every field that an earlier class of the module has; names are `<module>.<class>`."""
    lean: dict[str, Mapping[str, Any]] = {}
    order: dict[str, tuple[tuple[str, str], ...]] = {}
    first: dict[tuple[str, str, bool, str, str], str] = {}
    for name, definition in definitions.items():
        if "properties" not in definition:
            lean[name] = definition
            continue
        module = name.partition(".")[0]
        required = set(definition["required"])
        places = []
        for attribute, field in definition["properties"].items():
            alias = aliases.get(f"{name}.{attribute}", "")
            key = (module, attribute, attribute in required, alias, json.dumps(field, sort_keys=True))
            places.append((attribute, first.setdefault(key, name)))
        own = [attribute for attribute, place in places if place == name]
        order[name] = tuple(places)
        lean[name] = {
            **definition,
            "properties": {attribute: definition["properties"][attribute] for attribute in own},
            "required": [attribute for attribute in own if attribute in required],
        }
    return Shared(lean, order)


def put_together(text: str, tree: ast.Module, module: str, whole: Shared) -> str:
    """The classes of a module with all of their fields, in the order of the definitions' first appearance."""
    lines = [f"{line}\n" for line in text.split("\n")]
    classes = {node.name: node for node in tree.body if isinstance(node, ast.ClassDef)}
    statements = {
        (f"{module}.{name}", _attribute(one)): _source(lines, one)
        for name, node in classes.items()
        for one in node.body
    }
    complete = [name for name in classes if _is_complete(f"{module}.{name}", whole)]
    blocks = []
    for name in (*complete, *(one for one in classes if one not in complete)):
        places = whole.order.get(f"{module}.{name}")
        if not places:
            blocks.append(_source(lines, classes[name]))
        else:
            head = _head(lines, classes[name])
            blocks.append(head + "".join(statements[place, attribute] for attribute, place in places))
    rest = [_source(lines, node) for node in tree.body if isinstance(node, ast.Expr)]
    return "\n\n".join([*blocks, *(["".join(rest)] if rest else [])])


def _is_complete(name: str, whole: Shared) -> bool:
    """Whether a class borrows nothing: those that do stand behind all that they may mention."""
    return all(place == name for _, place in whole.order.get(name, ()))


def _head(lines: list[str], node: ast.ClassDef) -> str:
    """A class down to where its fields begin."""
    fields = [one for one in node.body if _attribute(one)]
    others = [one for one in node.body if not _attribute(one) and not isinstance(one, ast.Pass)]
    if fields or not others:
        return _source(lines, node, node.body[len(others)].lineno)
    gap = "\n" if isinstance(others[-1], ast.Expr) else ""
    return _source(lines, node, (others[-1].end_lineno or node.lineno) + 1) + gap


def _source(lines: list[str], node: ast.stmt, end: int | None = None) -> str:
    stop = (node.end_lineno or node.lineno) if end is None else end - 1
    return "".join(lines[node.lineno - 1 : stop])


def _attribute(node: ast.stmt) -> str:
    return node.target.id if isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name) else ""
