"""Faces: what of a contract others can see, so that a change which nobody sees is nobody else's change.

The face is the document without the prose of its inner schemas. Prose stays where a reference leads to (the root, the
definitions, whatever is declared as a type): languages show it where the type is used. Inner prose shows elsewhere only
in contracts that take properties over into a record of their own; these are known by what they borrow.

The claims are what other contracts cannot have too, and what decides who stands where: names, addresses, references.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from codegen.ir.constraints import pointer_of
from codegen.ir.model import Contract, Package
from codegen.ir.rules import MERGED, RuleId
from codegen.ir.shapes import Record
from codegen.source.model import JsonValue

_PROSE = frozenset(("description", "examples", "$comment"))
_MEMBERS = frozenset(("properties", "patternProperties", "$defs", "definitions", "dependentSchemas"))
_SINGLE = frozenset((
    "items", "additionalItems", "unevaluatedItems", "contains", "additionalProperties", "unevaluatedProperties",
    "propertyNames", "not", "if", "then", "else",
))  # fmt: skip
_LISTS = frozenset(("allOf", "anyOf", "oneOf", "prefixItems", "items"))
_ADDRESSES = frozenset(("$id", "id", "$schema", "$anchor", "$dynamicAnchor", "$recursiveAnchor"))


@dataclass(frozen=True, slots=True)
class Face:
    """`seen` and `claimed` as text, to be compared; `borrows` are the files that a contract takes properties from."""

    seen: str
    claimed: str
    borrows: tuple[str, ...] = ()


def faces_of(package: Package) -> Mapping[str, Face]:
    """The face of every contract of a package, by the path of its file."""
    definitions: dict[str, list[RuleId]] = {}
    for identity in package.definitions:
        definitions.setdefault(identity.partition("#")[0], []).append(identity)
    return {one.source: _face(package, one, sorted(definitions.get(one.source, ()))) for one in package.contracts}


def _face(package: Package, contract: Contract, definitions: list[RuleId]) -> Face:
    kept = frozenset(pointer_of(one.rpartition(MERGED)[2]) for one in (*contract.types, *definitions))
    names = [(one, package.types[one].name) for one in contract.types]
    claimed = [
        [(one, name.words, sorted(name.overrides.items())) for one, name in names],
        definitions,
        list(_addresses(contract.schema, "")),
        contract.refers,
        contract.imports,
    ]
    return Face(_text(_bare(contract.schema, "", kept)), _text(claimed), tuple(sorted(_borrowed(package, contract))))


_text = json.JSONEncoder(separators=(",", ":")).encode


def _bare(schema: JsonValue, pointer: str, kept: frozenset[str]) -> JsonValue:
    """A schema less the prose of the schemas inside."""
    if not isinstance(schema, dict):
        return schema
    bare: dict[str, JsonValue] = {}
    for keyword, value in schema.items():
        if keyword in _PROSE and pointer not in kept:
            continue
        bare[keyword] = value
        if not isinstance(value, (dict, list)):
            continue
        below = f"{pointer}/{keyword}"
        if isinstance(value, list):
            if keyword in _LISTS:
                bare[keyword] = [_bare(one, f"{below}/{at}", kept) for at, one in enumerate(value)]
        elif keyword in _MEMBERS:
            bare[keyword] = {name: _bare(one, f"{below}/{_escaped(name)}", kept) for name, one in value.items()}
        elif keyword in _SINGLE:
            bare[keyword] = _bare(value, below, kept)
    return bare


def _addresses(value: JsonValue, pointer: str) -> Iterator[tuple[str, JsonValue]]:
    if isinstance(value, dict):
        for name, one in value.items():
            if name in _ADDRESSES and not isinstance(one, (dict, list)):
                yield f"{pointer}/{name}", one
            elif isinstance(one, (dict, list)):
                yield from _addresses(one, f"{pointer}/{_escaped(name)}")
    elif isinstance(value, list):
        for at, one in enumerate(value):
            if isinstance(one, (dict, list)):
                yield from _addresses(one, f"{pointer}/{at}")


def _borrowed(package: Package, contract: Contract) -> set[str]:
    records = (package.types[one] for one in contract.types)
    rules = [field.rule.id for one in records if isinstance(one, Record) for field in one.fields]
    rules += [field.rule.id for view in contract.views for field in view.fields]
    return {one.partition("#")[0] for one in rules} - {contract.source}


def _escaped(name: str) -> str:
    return name.replace("~", "~0").replace("/", "~1")
