"""Faces: what of a contract others can see, so that a change which nobody sees is nobody else's change.

The face is the document without the prose of its inner schemas. Prose stays where a reference leads to (the root, the
definitions, whatever is declared as a type): languages show it where the type is used. Inner prose shows elsewhere only
in contracts that take properties over into a record of their own; these are known by what they borrow.

The claims are what other contracts cannot have too, and what decides who stands where: names, addresses, references.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import TypeAlias

from codegen.ir.constraints import pointer_of
from codegen.ir.model import Contract, Package
from codegen.ir.rules import MERGED, RuleId
from codegen.ir.shapes import Record
from codegen.source.model import JsonValue
from codegen.source.pointer import escape

_PROSE = frozenset(("description", "examples", "$comment"))
_NO_PROSE = frozenset[str]()
_MEMBERS = frozenset(("properties", "patternProperties", "$defs", "definitions", "dependentSchemas"))
_SINGLE = frozenset((
    "items", "additionalItems", "unevaluatedItems", "contains", "additionalProperties", "unevaluatedProperties",
    "propertyNames", "not", "if", "then", "else",
))  # fmt: skip
_LISTS = frozenset(("allOf", "anyOf", "oneOf", "prefixItems", "items"))
_ADDRESSES = frozenset(("$id", "id", "$schema", "$anchor", "$dynamicAnchor", "$recursiveAnchor"))
_FLAT = frozenset((
    "title", "description", "type", "format", "pattern", "minLength", "maxLength", "minimum", "maximum", "multipleOf",
    "exclusiveMinimum", "exclusiveMaximum", "required", "minItems", "maxItems", "uniqueItems",
))  # fmt: skip
"""Keywords that hold nothing with names of its own, in any draft: most schemas have no others."""

Address: TypeAlias = "tuple[str, JsonValue]"
"""The pointer of a name or an address, and what it is."""


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
    kept = frozenset([pointer_of(one.rpartition(MERGED)[2]) for one in (*contract.types, *definitions)])
    names = [(one, package.types[one].name) for one in contract.types]
    addresses: list[Address] = []
    seen = _bare(contract.schema, "", kept, addresses)
    claimed = [
        [(one, name.words, sorted(name.overrides.items())) for one, name in names],
        definitions,
        addresses,
        contract.refers,
        contract.imports,
    ]
    return Face(_text(seen), _text(claimed), tuple(sorted(_borrowed(package, contract))))


_text = json.JSONEncoder(separators=(",", ":"), check_circular=False).encode


def _bare(schema: JsonValue, pointer: str, kept: frozenset[str], found: list[Address]) -> JsonValue:
    """A schema less the prose of the schemas inside. Names and addresses that are met are added to `found`."""
    if not isinstance(schema, dict):
        _collect(schema, pointer, found)
        return schema
    prose = _NO_PROSE if pointer in kept else _PROSE
    if _FLAT.issuperset(schema):
        return {keyword: value for keyword, value in schema.items() if keyword not in prose}
    bare: dict[str, JsonValue] = {}
    for keyword, value in schema.items():
        said = value
        if isinstance(value, (dict, list)):
            said = _bare_part(keyword, value, f"{pointer}/{escape(keyword)}", kept, found)
        elif keyword in _ADDRESSES:
            found.append((f"{pointer}/{keyword}", value))
        if keyword not in prose:
            bare[keyword] = said
    return bare


def _bare_part(keyword: str, value: JsonValue, pointer: str, kept: frozenset[str], found: list[Address]) -> JsonValue:
    """The value of a keyword less the prose of the schemas that it holds."""
    if isinstance(value, list):
        if keyword in _LISTS:
            return [_bare(one, f"{pointer}/{at}", kept, found) for at, one in enumerate(value)]
    elif isinstance(value, dict) and keyword in _MEMBERS:
        members: dict[str, JsonValue] = {}
        for name, one in value.items():
            if name in _ADDRESSES and not isinstance(one, (dict, list)):
                found.append((f"{pointer}/{name}", one))
            members[name] = _bare(one, f"{pointer}/{escape(name)}", kept, found)
        return members
    elif keyword in _SINGLE:
        return _bare(value, pointer, kept, found)
    _collect(value, pointer, found)
    return value


def _collect(value: JsonValue, pointer: str, found: list[Address]) -> None:
    """Adds the names and addresses in a value that is no schema."""
    if isinstance(value, dict):
        for name, one in value.items():
            if isinstance(one, (dict, list)):
                _collect(one, f"{pointer}/{escape(name)}", found)
            elif name in _ADDRESSES:
                found.append((f"{pointer}/{name}", one))
    elif isinstance(value, list):
        for at, one in enumerate(value):
            if isinstance(one, (dict, list)):
                _collect(one, f"{pointer}/{at}", found)


def _borrowed(package: Package, contract: Contract) -> set[str]:
    """The files of others' properties: those of views are the records', and the contract's own inputs."""
    own = f"{contract.source}#"
    records = (package.types[one] for one in contract.types)
    fields = [field for one in records if isinstance(one, Record) for field in one.fields]
    return {field.rule.id.partition("#")[0] for field in fields if not field.rule.id.startswith(own)}
