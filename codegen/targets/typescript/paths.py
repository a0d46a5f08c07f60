"""The dotted paths of a stored document's fields, as queries write them: wire names, down through nested records."""

from __future__ import annotations

from codegen.ir.model import Contract
from codegen.ir.rules import RuleId
from codegen.ir.shapes import Record
from codegen.targets.typescript.names import property_name
from codegen.targets.typescript.nesting import nests, record_of
from codegen.targets.typescript.scope import Scope
from codegen.targets.typescript.text import literal, member

_MOST = 1000
"""Paths of one contract; records inside records inside records can have far more than anybody asks for."""


def paths(scope: Scope, contract: Contract) -> list[str]:
    """The constant and the type of the paths of a stored entity that has records inside; else nothing.

    A list or a map is the end of a path. A path's name is the joined names of the properties (`progressPct`), or the
    path itself where another field has that name.
    """
    if not nests(scope.package.types, contract):
        return []
    name, found = scope.names.types[contract.root.id], _found(scope, contract)
    return [
        "// Paths for queries: every field, and the fields of records inside",
        f"export const {name}Paths = {{",
        *(f"  {member(ours)}: {literal(path)}," for ours, path in found.items()),
        "} as const;",
        f"export type {name}Path = (typeof {name}Paths)[keyof typeof {name}Paths];",
        "",
    ]


def _found(scope: Scope, contract: Contract) -> dict[str, str]:
    root = scope.package.types[contract.root.id]
    found: dict[str, str] = {}
    waiting: list[tuple[Record, str, str, tuple[RuleId, ...]]] = []
    if isinstance(root, Record):
        waiting.append((root, "", "", (root.id,)))
    while waiting and len(found) < _MOST:
        one, names, wires, trail = waiting.pop(0)
        for item in one.fields:
            ours, path = property_name(item.name, item.facts), f"{wires}{item.name}"
            name = names + ours[:1].upper() + ours[1:] if names else ours
            found[path if name in found else name] = path
            inner = record_of(scope.package.types, item.shape)
            if inner is not None and inner.id not in trail:
                waiting.append((inner, name, f"{path}.", (*trail, inner.id)))
    return found
