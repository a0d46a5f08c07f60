"""Sections taken over from an earlier run: the files are those of a full render, whatever was edited."""

from __future__ import annotations

import copy
import json
import tempfile
from collections.abc import Mapping
from pathlib import Path

import hypothesis.strategies as st
from hypothesis import HealthCheck, given, settings

from codegen import manifests
from codegen.diagnostics import has_errors
from codegen.ir.build import build
from codegen.ir.model import Package
from codegen.source.load import PackageFolder, load
from codegen.targets import typescript
from codegen.targets.typescript import fragments

NAMES = ("user", "user_role", "user_address", "order", "date", "uuid", "order_line", "team")
TEXTS = (
    "plain",
    "// === User Entity ===",
    "*/\n// === Order ===\nexport interface X {",
    "`'\\\u2028\r\n// === Team ===",
)
INLINE = ("text", "moment", "role", "address", "listed", "free", "pattern", "tuple")


def _member(kind: str, text: str) -> object:
    match kind:
        case "moment":
            return {"type": "string", "format": "date-time", "description": text}
        case "role":
            return {"enum": ["a", "b", text]}
        case "address":
            street = {"type": "string", "x-aliases": ["old_street"], "default": text}
            return {"type": "object", "properties": {"street_name": street}, "additionalProperties": False}
        case "listed":
            return {"type": "array", "items": {"type": "object", "properties": {"an_item": {"const": text}}}}
        case "pattern":
            return {"type": "string", "pattern": "^[a-z]+$", "description": text}
        case "tuple":
            return {"prefixItems": [{"type": "integer"}], "unevaluatedItems": False}
        case "free":
            return {"type": "object", "description": text}
        case _:
            return {"type": ["string", "null"], "title": text, "maxLength": 9}


def _reference(kind: str, to: str) -> object:
    root, inner = {"$ref": f"{to}.schema.json"}, {"$ref": f"{to}.schema.json#/$defs/inner_part"}
    deep = {"$ref": f"{to}.schema.json#/properties/role"}
    match kind:
        case "union":
            return {"oneOf": [root, {"type": "object", "required": ["x_y"], "properties": {"x_y": {"type": "null"}}}]}
        case "inner":
            return inner
        case "deep":
            return deep
        case "merged":
            return {"allOf": [inner, {"type": "object", "properties": {"more_of_it": {"type": "number"}}}]}
        case "seen":
            return {"allOf": [root], "unevaluatedProperties": False}
        case _:
            return root


def _contract(name: str, members: Mapping[str, object], inner: object, references: list[tuple[str, str]]) -> object:
    properties = {"role": {"enum": ["x", "y"]}, **members}
    for at, (kind, to) in enumerate(references):
        properties[f"use_{at}_{kind}"] = _reference(kind, to)
    part = {"type": "object", "properties": {"in_part": inner}}
    return {"type": "object", "title": name, "properties": properties, "$defs": {"inner_part": part}}


@st.composite
def _contracts(draw: st.DrawFn, names: tuple[str, ...], known: tuple[str, ...]) -> dict[str, object]:
    found = {}
    text = st.sampled_from(TEXTS)
    member = st.builds(_member, st.sampled_from(INLINE), text)
    for name in names:
        members = draw(st.dictionaries(st.sampled_from(("address", "role", "a_b", "aB")), member, max_size=3))
        if "a_b" in members and "aB" in members:
            del members["aB"]
        kinds = st.sampled_from(("root", "union", "inner", "deep", "merged", "seen"))
        references = draw(st.lists(st.tuples(kinds, st.sampled_from(known)), max_size=2)) if known else []
        found[name] = _contract(name, members, draw(member), references)
    return found


@st.composite
def _edits(draw: st.DrawFn) -> tuple[dict[str, object], dict[str, object]]:
    """A set of contracts before and after: some changed, some gone, some new."""
    some = draw(st.lists(st.sampled_from(NAMES), min_size=2, max_size=5, unique=True))
    before = draw(_contracts(tuple(some), tuple(some)))
    after = copy.deepcopy(before)
    gone = draw(st.sampled_from([None, *some]))
    new = draw(st.sampled_from([None, *(one for one in NAMES if one not in some)]))
    left = tuple(one for one in (*some, new) if one and one != gone)
    changed = draw(st.lists(st.sampled_from(left), max_size=2, unique=True))
    again = {
        *changed,
        *([new] if new else []),
        *(one for one in left if gone and f'"{gone}.' in json.dumps(before.get(one))),
    }
    after.pop(gone or "", None)
    after |= draw(_contracts(tuple(sorted(again)), left))
    return before, {name: after[name] for name in after if name in left}


def _package(contracts: Mapping[str, object]) -> Package | None:
    with tempfile.TemporaryDirectory() as folder:
        for name, schema in contracts.items():
            (Path(folder) / f"{name}.schema.json").write_text(json.dumps(schema), encoding="utf-8")
        sources, found = load(Path(folder), [PackageFolder("shop", ".")])
        built = build(sources)
    return None if has_errors((*found, *built.diagnostics)) else built.packages[0]


def _affected(old: Package, new: Package, changed: set[str]) -> set[str]:
    found = {f"{name}.schema.json" for name in changed}
    every = (*old.contracts, *new.contracts)
    while more := {one.source for one in every if found & {*one.refers}} - found:
        found |= more
    return {one.removesuffix(".schema.json") for one in found}


def _texts(package: Package, only: set[str] | None = None, previous: Mapping[str, str] | None = None) -> dict[str, str]:
    rendered = typescript.render(package, typescript.options({}), only, previous)
    return {one.path: one.text for one in rendered.outputs}


@settings(max_examples=150, suppress_health_check=[HealthCheck.too_slow, HealthCheck.filter_too_much], deadline=None)
@given(_edits())
def test_spliced_files_are_those_of_a_full_render(edit: tuple[dict[str, object], dict[str, object]]) -> None:
    before, after = edit
    old, new = _package(before), _package(after)
    if old is None or new is None:
        return
    if manifests.stepped_aside([old]) != manifests.stepped_aside([new]):
        return  # The manifest records these names: a run that finds others renders everything.
    previous = _texts(old)
    chosen = typescript.options({})
    parts = [typescript.render_part(old, chosen, one) for one in typescript.PARTS]
    assert {one.path: one.text for part in parts for one in part.outputs} == previous
    assert sum((part.diagnostics for part in parts), ()) == typescript.render(old, chosen).diagnostics
    changed = {name for name in {*before, *after} if before.get(name) != after.get(name)}
    assert _texts(new, _affected(old, new, changed), previous) == _texts(new)


def test_a_section_that_nothing_touched_is_not_written_again(monkeypatch) -> None:
    plain = {name: _contract(name, {"when": _member("moment", "x")}, {"type": "string"}, []) for name in NAMES}
    old, new = _package(plain), _package(plain | {"team": {"type": "object", "properties": {"a": {"type": "null"}}}})
    assert old is not None
    assert new is not None
    previous, written, write = _texts(old), [], fragments._unit

    def noted(scope, functions, contract, roots, more):
        written.append(contract)
        return write(scope, functions, contract, roots, more)

    monkeypatch.setattr(fragments, "_unit", noted)
    _texts(new, {"team"}, previous)
    assert written == ["team"]


def test_a_text_that_lost_a_section_is_written_anew() -> None:
    plain = {name: _contract(name, {}, {"type": "string"}, []) for name in NAMES}
    package = _package(plain)
    assert package is not None
    whole = _texts(package)
    path = next(one for one in whole if one.endswith("codecs.ts"))
    cut = whole | {path: whole[path].replace("// === Team ===", "// === User ===")}
    assert _texts(package, set(), cut) == whole
