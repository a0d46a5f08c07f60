"""The dialect is one ordinary schema, judges our keywords by their grammar, and has a page for each."""

from __future__ import annotations

import json
from importlib.resources import files
from pathlib import Path

import jsonschema_rs
import pytest
from jsonschema_specifications import REGISTRY  # type: ignore[import-untyped, unused-ignore]

from codegen.dialect_pages import different, main
from codegen.source.dialect import KEYWORDS, Keyword, keyword, keywords, meta_schema

ROOT = Path(__file__).parents[2]
JUDGE = jsonschema_rs.Draft202012Validator(meta_schema())

WRONG = [
    {"x-store": {"engine": "oracle", "name": "users"}},
    {"x-store": {"engine": "redis"}},
    {"x-store": {"engine": "redis", "name": "k", "tabel": "x"}},
    {"properties": {"a": {"x-column": {}}}},
    {"properties": {"a": {"x-references": {"contract": "user"}}}},
    {"properties": {"a": {"x-references": {"contract": "user", "field": "id", "on_delete": "explode"}}}},
    {"x-unit": "US dollars"},
    {"x-name": {"python": "not a name"}},
    {"x-type": {"python": "os.system"}},
    {"x-visibility": "hidden"},
    {"x-becomes": "password_hash"},
    {"x-immutable": "yes"},
    {"x-aliases": []},
    {"x-opaque": 1},
    {"x-transitions": {"initial": ["a"]}},
    {"x-transitions": {"moves": {"a": "b"}}},
    {"x-enum-docs": {"a": 1}},
    {"x-message": {"topic": "t", "producers": [], "consumers": ["api"]}},
    {"x-access": {"read": ["api"]}},
    {"x-index": [{"name": "only"}]},
    {"x-unique": [["email"]]},
    {"x-ttl": {"base": "created_at", "after": "90 days"}},
    {"x-ttl": {"base": "created_at", "after": "PT"}},
    {"x-queries": [{"filter": [{"field": "a"}]}]},
    {"x-computed": {"expression": {"duckdb": "1"}}},
    {"x-lineage": {"from": [{"field": "a"}]}},
    {"x-quality": [{"name": "Not A Name"}]},
    {"x-assumed": False},
    {"x-incomplete": ""},
    {"x-classification": "private"},
    {"x-owner": ""},
    {"x-retention": {}},
    {"x-volume": {"rows": -1}},
    {"x-lint": {"accept": {"unbounded-text": ""}}},
    {"x-waive": {"uniqueItems": ""}},
    {"minLength": -1},
    {"type": "text"},
    {"$defs": {"a": {"items": {"required": "b"}}}},
]


@pytest.mark.parametrize("schema", WRONG, ids=json.dumps)
def test_a_value_outside_a_keywords_grammar_is_refused(schema: object) -> None:
    assert not JUDGE.is_valid(schema)


def test_every_keyword_of_ours_has_a_refused_value_here() -> None:
    text = json.dumps(WRONG)
    assert [name for name in KEYWORDS if f'"{name}"' not in text] == []


@pytest.mark.parametrize("one", keywords(), ids=lambda one: one.name)
def test_the_example_of_a_keyword_uses_it_and_follows_the_dialect(one: Keyword) -> None:
    assert f'"{one.name}"' in json.dumps(one.example)
    assert JUDGE.is_valid(one.example)


def test_every_keyword_has_one_file_and_every_file_a_keyword() -> None:
    there = {one.name.removesuffix(".json") for one in files("codegen.source.dialect").joinpath("keywords").iterdir()}
    assert there == set(KEYWORDS)
    assert [one.name for one in keywords()] == list(KEYWORDS)


def test_an_unknown_keyword_is_no_keyword() -> None:
    with pytest.raises(KeyError):
        keyword("x-unknown")


def test_keywords_of_other_tools_are_let_pass() -> None:
    assert JUDGE.is_valid({"x-intellij-html-description": "<b>", "x-taplo": {"hidden": True}, "x-tombi-order": 1})


def test_the_meta_schema_is_an_ordinary_schema_that_needs_nothing_else() -> None:
    document = meta_schema()
    text = json.dumps(document)
    jsonschema_rs.meta.validate(document)
    assert "$id" not in document
    assert '"$dynamicRef":' not in text.replace('"$dynamicRef": {"type": "string"', "")
    assert '"format": "' not in text


def test_the_meta_schema_judges_its_own_text() -> None:
    assert JUDGE.is_valid(meta_schema())


def test_every_keyword_shows_a_description_to_editors() -> None:
    properties = meta_schema()["properties"]
    assert isinstance(properties, dict)
    assert [name for name, said in properties.items() if not (isinstance(said, dict) and said.get("description"))] == []


def test_the_standards_own_vocabulary_is_complete() -> None:
    official = {
        name
        for address in REGISTRY
        if address.startswith("https://json-schema.org/draft/2020-12/")
        for name in REGISTRY.contents(address).get("properties", {})
    }
    properties = meta_schema()["properties"]
    assert isinstance(properties, dict)
    assert len(official) > 50
    assert official - properties.keys() == set()


def test_a_caller_cannot_spoil_the_meta_schema_for_the_next() -> None:
    meta_schema().clear()
    assert meta_schema()["properties"]


def test_the_pages_in_the_repository_are_what_the_dialect_says() -> None:
    assert different(ROOT / "docs" / "dialect") == ()


def test_a_page_edited_by_hand_is_found_and_written_anew(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--write", str(tmp_path)]) == 0
    assert main(["--check", str(tmp_path)]) == 0
    (tmp_path / "x-store.md").write_text("mine", encoding="utf-8")
    (tmp_path / "x-else.md").write_text("left over", encoding="utf-8")
    assert main(["--check", str(tmp_path)]) == 1
    assert "x-else.md" in capsys.readouterr().out
