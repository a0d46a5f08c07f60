"""The laws of names: whatever contracts call things, every name of the code is one thing, or the meeting is told."""

from __future__ import annotations

import ast
import json
import keyword
import random
import sys
import tempfile
import unicodedata
from collections import Counter
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from codegen.diagnostics import has_errors
from codegen.ir.build import build
from codegen.ir.model import Package
from codegen.ir.shapes import Record
from codegen.source.load import PackageFolder, load
from codegen.targets import registry
from codegen.targets.target import Output
from tests.fuzz.target import DEPTH

LANGUAGES = ("typescript", "python")
WORDS = (
    "user", "users", "user_id", "userId", "UserId", "USER_ID", "user-id", "user.id", "user id", "id", "Id", "ID", "_id", "__id", "id_", "1",
    "1a", "a1", "a_1", "a__1", "A1", "class", "def", "None", "none", "type", "Type", "model_config", "schema", "json", "copy", "dict", "self",
    "constructor", "__proto__", "prototype", "toString", "default", "export", "enum", "value", "Value", "field", "Field", "base_model",
    "BaseModel", "root", "list", "List", "str", "int", "date", "Date", "datetime", "Enum", "Any", "Literal", "Record", "Partial", "Map", "Set",
    "parse", "parse_user", "serialize", "user_fields", "UserDTO", "user_dto", "helpers", "units", "codecs", "index", "runtime", "é", "e\u0301",
    "ß", "ss", "SS", "ﬁ", "fi", "K", "\u212a", "İ", "i", "ı", "ſ", "s", "日本", "\u200b", "😀", "", " ", "$", "_", "-", ".", "a/b", "a~b", "a%20b",
)  # fmt: skip
FILES = (
    "user",
    "users",
    "user_id",
    "user-id",
    "class",
    "a",
    "b",
    "con_",
    "model",
    "units",
    "helpers",
    "parse_user",
    "user_2",
    "date",
    "list",
)


def trial(chance: random.Random) -> None:
    """A package of contracts with names that nearly meet, spelled and rendered in both languages."""
    sys.setrecursionlimit(max(DEPTH, sys.getrecursionlimit()))
    contracts = {name: _contract(chance) for name in chance.sample(FILES, chance.randrange(1, 4))}
    with tempfile.TemporaryDirectory(dir="/dev/shm" if Path("/dev/shm").is_dir() else None) as folder:
        for name, contract in contracts.items():
            (Path(folder) / f"{name}.schema.json").write_text(json.dumps(contract), encoding="utf-8")
        sources, found = load(Path(folder), [PackageFolder("p", "")], shown="c")
        built = build(sources)
    if has_errors((*found, *built.diagnostics)):
        return
    for package in built.packages:
        # The renderer of classes takes a hundred times as long as all the rest.
        _judge(package, LANGUAGES if chance.random() < 0.03 else LANGUAGES[:1])


def _judge(package: Package, rendered: Iterable[str]) -> None:
    refused = False
    paths: list[str] = []
    for name in rendered:
        target = registry.get(name)
        made = target.render(package, target.options({}), None)
        refused = refused or has_errors(made.diagnostics)
        paths += [one.path for one in made.outputs]
        if name == "python" and not has_errors(made.diagnostics):
            _round_trip(package, made.outputs)
    if refused:
        return
    _apart("files", [unicodedata.normalize("NFC", path.casefold()) for path in paths])
    for spelling in registry.spellings(package, LANGUAGES):
        _apart(f"types in {spelling.language}", list(spelling.types.values()))
        for identity, fields in spelling.fields.items():
            record = package.types.get(identity)
            if isinstance(record, Record):
                lost = {one.name for one in record.fields} ^ set(fields)
                assert not lost, f"{spelling.language} {identity}: {sorted(lost)} are not spelled"
            _apart(f"fields of {identity} in {spelling.language}", list(fields.values()))


def _apart(what: str, names: list[str]) -> None:
    twice = [name for name, count in Counter(names).items() if count > 1]
    assert not twice, f"{what} meet unreported: {twice}"


def _round_trip(package: Package, outputs: Iterable[Output]) -> None:
    """Every property of a record is a field of a class under its wire name, and no class has two of one name."""
    classes: list[frozenset[str]] = []
    for output in outputs:
        if output.path.endswith(".py"):
            classes += _classes(ast.parse(output.text))
    for record in package.types.values():
        if isinstance(record, Record) and record.fields:
            wire = frozenset(one.name for one in record.fields)
            assert any(wire <= one for one in classes), f"no class has all of {sorted(wire)}"


def _classes(module: ast.Module) -> list[frozenset[str]]:
    found = []
    for node in ast.walk(module):
        if not isinstance(node, ast.ClassDef):
            continue
        fields = [one for one in node.body if isinstance(one, ast.AnnAssign) and isinstance(one.target, ast.Name)]
        names = [one.target.id for one in fields if isinstance(one.target, ast.Name)]
        _apart(f"fields of {node.name}", names)
        assert not any(keyword.iskeyword(name) for name in names)
        found.append(frozenset(_wire(one, name) for one, name in zip(fields, names, strict=True)))
    return found


def _wire(field: ast.AnnAssign, name: str) -> str:
    for node in ast.walk(field):
        if (
            isinstance(node, ast.keyword)
            and node.arg in ("alias", "serialization_alias")
            and isinstance(node.value, ast.Constant)
        ):
            return str(node.value.value)
    return name


def _contract(chance: random.Random) -> dict[str, Any]:
    words = [_word(chance) for _ in range(chance.randrange(1, 9))]
    contract: dict[str, Any] = {"type": "object", "properties": {word: _schema(chance) for word in words}}
    if chance.random() < 0.4:
        contract["title"] = _word(chance)
    if chance.random() < 0.5:
        contract["$defs"] = {_word(chance): _schema(chance) for _ in range(chance.randrange(1, 4))}
    return contract


def _schema(chance: random.Random) -> dict[str, Any]:
    match chance.randrange(5):
        case 0:
            return {"enum": list(dict.fromkeys(_word(chance) for _ in range(3)))}
        case 1:
            return {"type": "object", "title": _word(chance), "properties": {_word(chance): {}, _word(chance): {}}}
        case 2:
            return {"type": "array", "items": {"type": "object", "properties": {_word(chance): {"type": "integer"}}}}
        case 3:
            return {"type": "string", "title": _word(chance)}
        case _:
            return {"type": "string"}


def _word(chance: random.Random) -> str:
    word = chance.choice(WORDS)
    match chance.randrange(6):
        case 0:
            return word + chance.choice(("_", "-", " ", "2", "_2", "s", "_", "DTO", "Fields", ".", "\u0301"))
        case 1:
            return chance.choice(("_", "x_", "parse_", "get", "is", "-", "$", "1")) + word
        case 2:
            return word.swapcase()
        case _:
            return word
