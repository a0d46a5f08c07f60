"""Every name of a package in Python, decided in one place: modules, classes, attributes, members, constants."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from codegen.diagnostics import Diagnostic, Place, finding
from codegen.ir.facts import FieldFacts
from codegen.ir.model import Contract, Package, ViewKind
from codegen.ir.rules import RuleId
from codegen.ir.shapes import Alias, Declaration, Enumeration, Record, TypeName
from codegen.ir.words import pascal, snake, words_of
from codegen.targets.python import codes
from codegen.targets.python.words import ATTRIBUTES, KEYWORDS, MODULES, TYPES
from codegen.targets.spelling import Spelling

_PREFIXES: Mapping[ViewKind, str] = {"create": "Create", "update": "Update", "public": "Public"}
_PLAIN = re.compile(r"[A-Za-z][A-Za-z0-9_]*")


@dataclass(frozen=True, slots=True)
class Names:
    """`modules` and `constants` go by contract name, `classes` by declaration, `roots` by contract name (the class
    that reads a whole document), `views` by contract name and kind."""

    modules: Mapping[str, str]
    classes: Mapping[RuleId, str]
    roots: Mapping[str, str]
    views: Mapping[tuple[str, ViewKind], str]
    constants: Mapping[str, str]
    diagnostics: tuple[Diagnostic, ...]


def names_of(package: Package) -> Names:
    """The names of a package, and a finding for every two things of the authors' that meet in one name."""
    classes = {identity: class_name(one.name) for identity, one in package.types.items()}
    modules = {one.name: module_name(one) for one in package.contracts}
    roots, views, constants = {}, {}, {}
    exported: list[tuple[str, Place]] = []
    for contract in package.contracts:
        root = package.types[contract.types[0]]
        cls = classes[root.id]
        roots[contract.name] = f"{cls}Root" if isinstance(root, Enumeration) else cls
        if isinstance(root, Enumeration):
            exported.append((roots[contract.name], contract.place))
        for view in contract.views:
            views[contract.name, view.kind] = _PREFIXES[view.kind] + cls
            exported.append((_PREFIXES[view.kind] + cls, contract.place))
        if isinstance(root, Record):
            constants[contract.name] = f"{snake(words_of(cls)).upper()}_FIELDS"
            exported += [(constants[contract.name], contract.place), (f"{cls}Fields", contract.place)]
    own = [one for contract in package.contracts for one in written(package, contract)]
    exported += [(classes[one], package.types[one].place) for one in own]
    found = [*_collisions(exported), *_collisions((modules[one.name], one.place) for one in package.contracts)]
    return Names(modules, classes, roots, views, constants, tuple(found))


def spelling_of(package: Package) -> Spelling:
    """The names of a package as a page shows them."""
    names = names_of(package)
    roots = {one.types[0]: one for one in package.contracts}
    return Spelling(
        "Python",
        types=dict(names.classes),
        fields={
            one.id: field_names((field.name, field.facts) for field in one.fields)
            for one in package.types.values()
            if isinstance(one, Record)
        },
        views={
            root: {view.kind: names.views[one.name, view.kind] for view in one.views} for root, one in roots.items()
        },
        imports={root: f"from {package.name} import {names.classes[root]}" for root in roots},
    )


def written(package: Package, contract: Contract) -> tuple[RuleId, ...]:
    """The declarations of a contract that have a class: all but aliases that are written out where they are used."""
    root, *others = contract.types
    return (root, *(one for one in others if not _is_written_out(package.types[one])))


def _is_written_out(declared: Declaration) -> bool:
    return isinstance(declared, Alias) and not declared.recursive


def class_name(name: TypeName) -> str:
    """A class name: the author's own spelling, or the words run together."""
    chosen = name.overrides.get("python") or _ascii(pascal(name.words))
    if not chosen[:1].isalpha():
        chosen = f"Type{chosen}"
    return f"{chosen}Model" if chosen in TYPES or chosen in KEYWORDS else chosen


def module_name(contract: Contract) -> str:
    """The module of a contract, below its package."""
    chosen = _ascii(snake(contract.type_name.words)).lower()
    if not chosen[:1].isalpha():
        chosen = f"contract_{chosen}"
    return f"{chosen}_" if chosen in KEYWORDS or chosen in MODULES else chosen


def field_names(fields: Iterable[tuple[str, FieldFacts]]) -> dict[str, str]:
    """The attribute of every property of one record. A name that is an identifier already has the first claim."""
    listed = list(fields)
    taken = {facts.names["python"] for _, facts in listed if "python" in facts.names}
    result = {wire: facts.names["python"] for wire, facts in listed if "python" in facts.names}
    for wire, _ in listed:
        if wire not in result and _is_attribute(wire) and wire not in taken:
            result[wire] = wire
            taken.add(wire)
    for wire, _ in listed:
        if wire not in result:
            result[wire] = free(_attribute(wire), taken)
            taken.add(result[wire])
    return {wire: result[wire] for wire, _ in listed}


def members_of(values: Iterable[str | int]) -> tuple[str, ...]:
    """The names of an enumeration's members, in the order of its values."""
    taken: set[str] = set()
    result = []
    for value in values:
        text = str(value).replace("-", "minus_") if isinstance(value, int) else value
        plain = _ascii(snake(words_of(text))).upper()
        if not plain[:1].isalpha():
            plain = f"VALUE_{plain}" if plain else "EMPTY"
        result.append(free(plain, taken))
        taken.add(result[-1])
    return tuple(result)


def bad_overrides(package: Package) -> tuple[Diagnostic, ...]:
    """A finding for every `x-name` for Python that Python cannot use, or that two properties of a class share."""
    found = []
    for declared in package.types.values():
        own = declared.name.overrides.get("python")
        if own is not None and (not _PLAIN.fullmatch(own) or own in TYPES | KEYWORDS | MODULES):
            found.append(_unusable(own, declared.place))
    for chosen in _chosen(package):
        found += [_unusable(name, place) for name, place in chosen if not _is_attribute(name)]
        found += _collisions([(name, place) for name, place in chosen if _is_attribute(name)])
    return tuple(dict.fromkeys(found))


def _chosen(package: Package) -> Iterator[list[tuple[str, Place]]]:
    """The attributes that authors chose, by class. A view has properties that its record has not: inputs."""
    for declared in package.types.values():
        if isinstance(declared, Record):
            yield [(one.facts.names["python"], one.place) for one in declared.fields if "python" in one.facts.names]
    for view in (each for contract in package.contracts for each in contract.views):
        yield [(one.facts.names["python"], one.rule.place) for one in view.fields if "python" in one.facts.names]


def _unusable(name: str, place: Place) -> Diagnostic:
    return finding(
        codes.BAD_NAME, f"`{name}` cannot be a name in the generated Python", place,
        help="Choose an identifier that is no keyword and no attribute of pydantic's models.",
    )  # fmt: skip


def _collisions(named: Iterable[tuple[str, Place]]) -> list[Diagnostic]:
    seen: dict[str, Place] = {}
    found = []
    for name, place in named:
        other = seen.setdefault(name, place)
        if other is not place:
            found.append(
                finding(
                    codes.NAME_COLLISION,
                    f"two things are both called `{name}` in the generated Python",
                    place,
                    help='Give one of them another name: `"x-name": {"python": "..."}`.',
                    related=(other,),
                )
            )
    return found


def _is_attribute(name: str) -> bool:
    return bool(_PLAIN.fullmatch(name)) and name not in KEYWORDS and name not in ATTRIBUTES and name not in TYPES


def _attribute(wire: str) -> str:
    plain = re.sub(r"[^A-Za-z0-9_]+", "_", _ascii(wire)).strip("_")
    if not plain:
        return "field"
    if plain[0].isdigit():
        return f"field_{plain}"
    return plain if _is_attribute(plain) else f"{plain}_"


def free(name: str, taken: set[str]) -> str:
    """The name, or else the name with the first number that makes it free."""
    candidate, count = name, 1
    while candidate in taken:
        count += 1
        candidate = f"{name.rstrip('_')}_{count}"
    return candidate


def _ascii(text: str) -> str:
    return "".join(map(_spelled, unicodedata.normalize("NFKC", text)))


def _spelled(one: str) -> str:
    # A mark is part of its letter: what is one letter may be a letter and a mark in lower case.
    said = one.isalnum() or unicodedata.category(one).startswith("M")
    return f"u{ord(one):x}" if said and not one.isascii() else one
