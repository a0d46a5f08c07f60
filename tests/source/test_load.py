"""Loading packages: what is found, what it is called, and what is wrong with it."""

from __future__ import annotations

import hashlib
import json
import os
from collections.abc import Callable
from pathlib import Path

import pytest

from codegen.diagnostics import Diagnostic
from codegen.source import codes
from codegen.source.load import PackageFolder, load, reader
from codegen.source.locate import locate
from codegen.source.model import Draft, Sources
from codegen.source.validity import FINDINGS_BUDGET

Load = Callable[..., tuple[Sources, tuple[Diagnostic, ...]]]
P = PackageFolder("p", "p")


@pytest.fixture
def loaded(tmp_path: Path) -> Load:
    def write_and_load(files: dict[str, object], *packages: PackageFolder) -> tuple[Sources, tuple[Diagnostic, ...]]:
        for name, content in files.items():
            path = tmp_path / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(content if isinstance(content, str) else json.dumps(content), encoding="utf-8")
        sources, found = load(tmp_path, packages or (P,), shown="contracts")
        return sources, locate(found, reader(tmp_path, shown="contracts"))

    return write_and_load


def only(found: tuple[Diagnostic, ...]) -> Diagnostic:
    assert len(found) == 1, found
    return found[0]


def test_contracts_come_in_the_order_of_their_paths_with_name_draft_and_digest(loaded: Load) -> None:
    files = {"p/b/z.schema.json": True, "p/a.schema.json": {"$schema": Draft.DRAFT_7}, "p/other.json": "no contract"}
    sources, found = loaded(files)
    assert found == ()
    assert [(each.path, each.name, each.shown, each.draft) for each in sources.documents] == [
        ("p/a.schema.json", "a", "contracts/p/a.schema.json", Draft.DRAFT_7),
        ("p/b/z.schema.json", "z", "contracts/p/b/z.schema.json", Draft.DRAFT_2020_12),
    ]
    assert sources.documents[1].digest == hashlib.sha256(b"true").hexdigest()


def test_a_package_inside_the_folder_of_another_stands_alone(loaded: Load) -> None:
    files = {"a.schema.json": True, "q/b.schema.json": True}
    sources, found = loaded(files, PackageFolder("outer", "."), PackageFolder("inner", "q"))
    assert found == ()
    assert [(each.package, each.name) for each in sources.documents] == [("outer", "a"), ("inner", "b")]


def test_every_spelling_of_a_known_draft_is_understood(loaded: Load) -> None:
    named = [
        "http://json-schema.org/draft-04/schema",
        "https://json-schema.org/draft-06/schema#",
        Draft.DRAFT_2019_09 + "#",
    ]
    sources, found = loaded({f"p/c{n}.schema.json": {"$schema": one} for n, one in enumerate(named)})
    assert found == ()
    assert [each.draft for each in sources.documents] == [Draft.DRAFT_4, Draft.DRAFT_6, Draft.DRAFT_2019_09]


@pytest.mark.parametrize("named", ["http://json-schema.org/draft-03/schema#", "https://x.org/mine", "", "2020-12"])
def test_an_unknown_draft_is_refused_at_its_name(loaded: Load, named: str) -> None:
    found = only(loaded({"p/a.schema.json": {"type": "object", "$schema": named}})[1])
    assert (found.code, found.place.line, found.place.column) == (codes.UNKNOWN_DRAFT, 1, 31)
    assert Draft.DRAFT_2020_12 in found.help


BAD: list[tuple[object, object, str, str]] = [
    ({"type": "strin"}, codes.NOT_A_SCHEMA, "/type", "'string'"),
    ({"type": ["strnig", "null"]}, codes.NOT_A_SCHEMA, "/type", "'string'"),
    ({"type": "int"}, codes.NOT_A_SCHEMA, "/type", "'integer'"),
    ({"minLength": -1}, codes.NOT_A_SCHEMA, "/minLength", ""),
    ({"properties": {"a": {"required": True}}}, codes.NOT_A_SCHEMA, "/properties/a/required", "list of names"),
    ({"$schema": Draft.DRAFT_4, "minimum": 1, "exclusiveMinimum": 3}, codes.NOT_A_SCHEMA, "/exclusiveMinimum", ""),
    ({"items": [{}]}, codes.NOT_A_SCHEMA, "/items", "prefixItems"),
    (3, codes.NOT_A_SCHEMA, "", ""),
    ({"$defs": {"a": {"$id": "a#frag"}}}, codes.NOT_A_SCHEMA, "/$defs/a/$id", ""),
    ({"properties": {"a": {"pattern": "(?i)x"}}}, codes.INVALID_PATTERN, "/properties/a/pattern", "inline flags"),
    ({"pattern": "\\Ax\\Z"}, codes.INVALID_PATTERN, "/pattern", "^ and $"),
    ({"pattern": "a\\-b"}, codes.INVALID_PATTERN, "/pattern", "without the backslash"),
    ({"pattern": "(?i:a)"}, codes.INVALID_PATTERN, "/pattern", "flags"),
    ({"patternProperties": {"[": {}}}, codes.INVALID_PATTERN, "/patternProperties/[", "brackets"),
    (
        {"$schema": Draft.DRAFT_4, "patternProperties": {"(?P<n>)": {}}},
        codes.INVALID_PATTERN,
        "/patternProperties/(?P<n>)",
        "",
    ),
    ({"properties": {"a": {"x-imutable": True}}}, codes.UNKNOWN_KEYWORD, "/properties/a/x-imutable", "x-immutable"),
    ({"x-nobody-knows-this": 1}, codes.UNKNOWN_KEYWORD, "/x-nobody-knows-this", "dialect"),
    ({"properties": {"a": {"x-immutable": "yes"}}}, codes.INVALID_ANNOTATION, "/properties/a/x-immutable", ""),
    ({"$schema": Draft.DRAFT_7, "items": [{}], "x-immutable": "yes"}, codes.INVALID_ANNOTATION, "/x-immutable", ""),
    ({"$defs": {"a": {"$id": "a", "$schema": "https://x.org/y"}}}, codes.UNKNOWN_DRAFT, "/$defs/a/$schema", "2020"),
]


@pytest.mark.parametrize(("value", "code", "pointer", "advice"), BAD)
def test_what_is_no_contract_is_told_at_the_keyword(
    loaded: Load, value: object, code: object, pointer: str, advice: str
) -> None:
    found = only(loaded({"p/a.schema.json": value})[1])
    assert (found.code, found.place.pointer) == (code, pointer)
    assert found.place.line == 1
    assert advice in found.help


def test_unknown_keywords_are_told_beside_what_is_no_schema(loaded: Load) -> None:
    value = {"x-stroe": {}, "properties": {"a": {"type": "int", "x-unti": "usd"}, "b": 12}}
    _, found = loaded({"p/a.schema.json": value})
    assert sorted((one.code.name, one.place.pointer) for one in found) == [
        ("source/not-a-schema", "/properties/a/type"),
        ("source/not-a-schema", "/properties/b"),
        ("source/unknown-keyword", "/properties/a/x-unti"),
        ("source/unknown-keyword", "/x-stroe"),
    ]


@pytest.mark.parametrize(
    "value",
    [
        {"properties": {"x-anything": {"x-immutable": True}}, "examples": [{"x-unknown": 1}], "const": {"x-y": 2}},
        {"pattern": "^[\\-\\w]+\\/\\.\\u{1F600}(?<n>a)\\k<n>(?:x)(?=y)(?<!z)[(?i:]$"},
        {"properties": {"pattern": {"type": "string"}}, "enum": [{"pattern": "["}]},
        {"$schema": Draft.DRAFT_4, "exclusiveMinimum": True, "minimum": 1, "items": [{}]},
        {"$ref": "#/$defs/not there", "$comment": "left to whoever follows it"},
    ],
)
def test_what_only_looks_wrong_is_let_through(loaded: Load, value: object) -> None:
    assert loaded({"p/a.schema.json": value})[1] == ()


def test_one_broken_contract_leaves_the_others_and_all_findings_are_told(loaded: Load) -> None:
    files = {"p/a.schema.json": "{", "p/b.schema.json": {"type": 1}, "p/c.schema.json": {"$ref": "a.schema.json"}}
    sources, found = loaded(files)
    assert {each.code for each in found} == {codes.SYNTAX, codes.NOT_A_SCHEMA}
    assert [each.name for each in sources.documents] == ["c"]
    assert not isinstance(sources.resolve(sources.root(sources.documents[0]), "a.schema.json"), Diagnostic)


@pytest.mark.parametrize(
    "name",
    [
        "con",
        "NUL",
        "com1.x",
        "us\u202eer",
        "us\u200ber",
        "a\nb",
        "user?",
        "user.",
        "user ",
        "",
        "a:b",
        "back\\slash",
        "LPT³",
    ],
)
def test_a_name_that_does_not_work_everywhere_is_refused(loaded: Load, name: str) -> None:
    assert only(loaded({f"p/{name}.schema.json": True})[1]).code is codes.UNPORTABLE_NAME


def test_a_name_that_is_no_utf8_is_refused_and_can_be_printed(loaded: Load, tmp_path: Path) -> None:
    (tmp_path / "p").mkdir()
    with open(os.fsencode(tmp_path) + b"/p/\xff.schema.json", "wb") as stream:
        stream.write(b"{}")
    found = only(loaded({})[1])
    assert found.code is codes.UNPORTABLE_NAME
    assert (found.message + found.place.file).encode()


def test_a_folder_with_an_unportable_name_is_refused_once(loaded: Load) -> None:
    found = loaded({"p/aux/a.schema.json": True, "p/aux/b.schema.json": True})[1]
    assert only(found).code is codes.UNPORTABLE_NAME


@pytest.mark.parametrize(
    ("one", "two"), [("user", "User"), ("caf\u00e9", "cafe\u0301"), ("a/user", "b/user"), ("stra\u00dfe", "STRASSE")]
)
def test_names_that_some_systems_take_for_one_collide(loaded: Load, one: str, two: str) -> None:
    found = only(loaded({f"p/{one}.schema.json": True, f"p/{two}.schema.json": True})[1])
    assert found.code is codes.NAME_COLLISION
    assert found.related


def test_the_same_name_in_two_packages_is_fine(loaded: Load) -> None:
    files = {"p/user.schema.json": True, "q/user.schema.json": True}
    assert loaded(files, P, PackageFolder("q", "q"))[1] == ()


def test_a_package_without_contracts_is_refused_with_advice(loaded: Load) -> None:
    found = only(loaded({"p/user.json": "{}"})[1])
    assert (found.code, found.place.file) == (codes.NO_CONTRACT, "contracts/p")
    assert "init" in found.help


@pytest.mark.parametrize("folder", ["missing", "../outside", "/etc", "p/a.schema.json", "link"])
def test_a_package_whose_folder_is_none_is_refused(loaded: Load, tmp_path: Path, folder: str) -> None:
    (tmp_path / "link").symlink_to(tmp_path / "p")
    found = only(loaded({"p/a.schema.json": True}, PackageFolder("x", folder))[1])
    assert found.code is codes.MISSING_FOLDER


def test_linked_folders_and_links_out_of_the_root_are_refused(loaded: Load, tmp_path: Path) -> None:
    (tmp_path / "p").mkdir()
    (tmp_path / "p" / "loop").symlink_to(tmp_path / "p")
    (tmp_path / "p" / "passwd.schema.json").symlink_to("/etc/passwd")
    (tmp_path / "p" / "gone.schema.json").symlink_to("/nowhere/at/all")
    (tmp_path / "p" / "folder.schema.json").mkdir()
    found = loaded({"p/a.schema.json": True})[1]
    assert {each.place.file.rpartition("/")[2]: each.code for each in found} == {
        "loop": codes.LINKED_FOLDER,
        "passwd.schema.json": codes.OUTSIDE_ROOT,
        "gone.schema.json": codes.OUTSIDE_ROOT,
        "folder.schema.json": codes.NO_REGULAR_FILE,
    }


def test_a_root_that_is_itself_a_link_is_followed(tmp_path: Path) -> None:
    (tmp_path / "real" / "p").mkdir(parents=True)
    (tmp_path / "real" / "p" / "a.schema.json").write_text("{}")
    (tmp_path / "root").symlink_to(tmp_path / "real")
    sources, found = load(tmp_path / "root", [P])
    assert found == ()
    assert len(sources.documents) == 1


def test_names_below_the_root_are_seen_however_they_are_spelled(loaded: Load) -> None:
    text = '{"$defs": {"a": {"\\u0024id": "hidden", "title": "found"}}, "$ref": "hidden"}'
    sources, found = loaded({"p/a.schema.json": text})
    assert found == ()
    target = sources.resolve(sources.root(sources.documents[0]), "hidden")
    assert not isinstance(target, Diagnostic)
    assert target.pointer == "/$defs/a"


def test_the_reader_gives_texts_of_contracts_only(tmp_path: Path) -> None:
    (tmp_path / "a.schema.json").write_bytes(b"\xff")
    (tmp_path / "secret").write_text("x")
    read_text = reader(tmp_path, shown="c")
    assert read_text("c/a.schema.json") == "\ufffd"
    assert read_text("c/secret") is None
    assert read_text("c/none.schema.json") is None


def test_findings_for_one_contract_are_limited(loaded: Load) -> None:
    assert len(loaded({"p/a.schema.json": {f"x-{n}": n for n in range(10_000)}})[1]) == FINDINGS_BUDGET


def test_a_large_contract_that_is_no_schema_is_told_its_first_offence(loaded: Load) -> None:
    found = only(loaded({"p/a.schema.json": {"properties": {f"p{n}": {"type": "x"} for n in range(20_000)}}})[1])
    assert (found.code, found.place.line) == (codes.NOT_A_SCHEMA, 1)


@pytest.mark.parametrize(
    ("text", "is_static"),
    [
        ('{"$ref": "#/$defs/a", "$defs": {"a": {}}, "$schema": "https://json-schema.org/draft/2020-12/schema"}', True),
        ('{"$dynamicRef": "#a", "$dynamicAnchor": "a"}', False),
        ('{"\\u0024dynamicRef": "#a", "$dynamicAnchor": "a"}', False),
        ('{"$schema": "https://json-schema.org/draft/2019-09/schema", "items": {"$recursiveRef": "#"}}', False),
        ('{"items": {"$ref" :\n"https://json-schema.org/draft/2020-12/schema"}}', False),
        ('{"items": {"$ref": "https:\\/\\/json-schema.org\\/draft\\/2020-12\\/schema"}}', False),
    ],
)
def test_a_contract_is_static_when_no_dynamic_reference_can_be_met(loaded: Load, text: str, is_static: bool) -> None:
    """However the reference is spelled; an official schema that a contract refers to has some as well."""
    sources, found = loaded({"p/a.schema.json": text})
    assert found == ()
    assert [one.is_static for one in sources.documents] == [is_static]
