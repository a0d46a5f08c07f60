"""References lead where each draft says, and nowhere else."""

from __future__ import annotations

import json

import pytest

from codegen.diagnostics import Diagnostic
from codegen.source import codes
from codegen.source.metaschemas import ADDRESSES, official
from codegen.source.model import Document, Draft, JsonValue, Position
from codegen.source.resolve import IndexedSources, resolve_sources
from codegen.source.walk import walk

D4, D7, D19, D20 = Draft.DRAFT_4, Draft.DRAFT_7, Draft.DRAFT_2019_09, Draft.DRAFT_2020_12


def document(path: str, value: JsonValue, draft: Draft = D20, package: str = "p") -> Document:
    return Document(path, path, package, path, value, draft)


def sources(*documents: Document) -> IndexedSources:
    made, found = resolve_sources(documents)
    assert not found
    return made


def go(made: IndexedSources, reference: str, *tokens: str | int, start: int = 0) -> Position | Diagnostic:
    return made.resolve(made.child(made.root(made.documents[start]), *tokens), reference)


def key(outcome: Position | Diagnostic) -> str:
    assert isinstance(outcome, Position), outcome
    return outcome.key


GOOD = [
    ({"$defs": {"a": {}}}, "#/$defs/a", "p/a#/$defs/a"),
    ({"$defs": {"a/b~c d%": {}}}, "#/$defs/a~1b~0c%20d%25", "p/a#/$defs/a~1b~0c d%"),
    ({"$defs": {"a": {"$anchor": "here"}}}, "#here", "p/a#/$defs/a"),
    ({"allOf": [{}, {"type": "null"}]}, "#/allOf/1", "p/a#/allOf/1"),
    ({"types": {"mine": {"type": "string"}}}, "#/types/mine", "p/a#/types/mine"),
    ({"$id": "https://x.org/s/root", "$defs": {"a": {"$id": "sub/b"}}}, "sub/b", "p/a#/$defs/a"),
    ({"$id": "https://x.org/s/root", "$defs": {"a": {"$id": "sub/b"}}}, "https://x.org/s/sub/b#", "p/a#/$defs/a"),
    ({"$id": "urn:uuid:1", "$defs": {"a": {}}}, "urn:uuid:1#/$defs/a", "p/a#/$defs/a"),
    ({"$id": "https://x.org/s/root"}, "b.schema.json#/$defs/c", "p/b.schema.json#/$defs/c"),
    ({}, "b.schema.json#anchored", "p/b.schema.json#/$defs/c"),
    ({}, "../p/./b.schema.json", "p/b.schema.json#"),
    ({}, "https://x.org/b", "p/b.schema.json#"),
    ({}, "my%20file.schema.json", "p/my file.schema.json#"),
    ({}, "my file.schema.json", "p/my file.schema.json#"),
    ({}, "https://json-schema.org/draft/2020-12/schema", "https://json-schema.org/draft/2020-12/schema#"),
    (
        {},
        "http://json-schema.org/draft-07/schema#/definitions/nonNegativeInteger",
        "http://json-schema.org/draft-07/schema#/definitions/nonNegativeInteger",
    ),
]


@pytest.mark.parametrize(("value", "reference", "expected"), GOOD)
def test_a_reference_leads_by_path_address_anchor_or_pointer(value: JsonValue, reference: str, expected: str) -> None:
    other = document("p/b.schema.json", {"$id": "https://x.org/b", "$defs": {"c": {"$anchor": "anchored"}}})
    made = sources(document("p/a", value), other, document("p/my file.schema.json", {}))
    assert key(go(made, reference)) == expected


BAD = [
    ("bb.schema.json", codes.UNRESOLVED_REFERENCE, "b.schema.json"),
    ("https://x.org/bb", codes.REMOTE_REFERENCE, "https://x.org/b"),
    ("//x.org/b", codes.REMOTE_REFERENCE, ""),
    ("file:///etc/passwd", codes.ABSOLUTE_REFERENCE, ""),
    ("/etc/passwd", codes.ABSOLUTE_REFERENCE, ""),
    ("C:\\users\\b.schema.json", codes.ABSOLUTE_REFERENCE, ""),
    ("../../x.schema.json", codes.REFERENCE_OUTSIDE_ROOT, ""),
    ("../../p/b.schema.json", codes.REFERENCE_OUTSIDE_ROOT, ""),
    ("../q/c.schema.json", codes.REFERENCE_ACROSS_PACKAGES, ""),
    ("https://x.org/c", codes.REFERENCE_ACROSS_PACKAGES, ""),
    ("#/$defs/a~2", codes.MALFORMED_REFERENCE, ""),
    ("#/%ff", codes.MALFORMED_REFERENCE, ""),
    ("#/$defs/adress", codes.NO_SUCH_POINTER, "address"),
    ("#/required/01", codes.NO_SUCH_POINTER, ""),
    ("#/required/9", codes.NO_SUCH_POINTER, ""),
    ("#$defs/address", codes.NO_SUCH_ANCHOR, "#/$defs/address"),
    ("#nobody", codes.NO_SUCH_ANCHOR, ""),
    ("#/required", codes.REFERENCE_TO_NO_SCHEMA, ""),
    ("#/examples/0", codes.REFERENCE_TO_NO_SCHEMA, ""),
]


@pytest.mark.parametrize(
    ("unjudged", "words"),
    [
        ({"enum": ["a"], "x-transitions": {"a": []}}, "`x-transitions`: "),
        ({"properties": {"q": {"x-name": {"typescript": "A; evil()"}}}}, "`x-name`: "),
        ({"items": {"pattern": "("}}, "the pattern '(': "),
        ({"patternProperties": {"[": True}}, "the pattern '[': "),
    ],
    ids=["annotation", "annotation further in", "pattern", "pattern of names"],
)
@pytest.mark.parametrize("draft", [D7, D20])
def test_what_no_keyword_calls_a_schema_is_judged_as_one_where_a_reference_does(
    draft: Draft, unjudged: JsonValue, words: str
) -> None:
    made = sources(document("p/a", {"properties": {"x": {"$ref": "#/other/part"}}, "other": {"part": unjudged}}, draft))
    found = go(made, "#/other/part", "properties", "x")
    assert isinstance(found, Diagnostic)
    assert found.code is codes.REFERENCE_TO_NO_SCHEMA
    assert words in found.message


@pytest.mark.parametrize(("reference", "code", "guess"), BAD)
def test_a_reference_that_leads_nowhere_is_told_at_the_reference(reference: str, code: object, guess: str) -> None:
    inner: JsonValue = {"$ref": reference}
    value: JsonValue = {
        "properties": {"x": inner},
        "$defs": {"address": {}},
        "required": ["x"],
        "examples": [{"type": "no such type"}],
    }
    made = sources(
        document("p/a.schema.json", value),
        document("p/b.schema.json", {"$id": "https://x.org/b"}),
        document("q/c.schema.json", {"$id": "https://x.org/c"}, package="q"),
    )
    found = go(made, reference, "properties", "x")
    assert isinstance(found, Diagnostic)
    assert (found.code, found.place.file, found.place.pointer) == (code, "p/a.schema.json", "/properties/x/$ref")
    assert guess in found.help
    assert found.help


def test_an_embedded_resource_is_entered_by_child_and_has_its_own_anchors() -> None:
    value: JsonValue = {
        "$anchor": "x",
        "$defs": {"in": {"$id": "in", "$dynamicAnchor": "d", "$defs": {"deep": {"$anchor": "x"}}}},
    }
    made = sources(document("p/a", value))
    assert made.child(made.root(made.documents[0]), "$defs", "in", "$defs", "deep").resource == "contracts:///p/in"
    assert key(go(made, "#x", "$defs", "in", "$defs", "deep")) == "p/a#/$defs/in/$defs/deep"
    assert key(go(made, "#x")) == "p/a#"
    assert key(go(made, "#", "$defs", "in")) == "p/a#/$defs/in"
    assert set(made.dynamic_anchors("contracts:///p/in")) == {"d"}
    assert made.dynamic_anchors("contracts:///p/a") == {}


def test_old_drafts_silence_the_siblings_of_a_reference() -> None:
    inner: JsonValue = {"$ref": "#/definitions/b", "$id": "elsewhere"}
    value: JsonValue = {"definitions": {"a": inner, "b": {"$id": "#name"}}}
    old, new = sources(document("p/a", value, D7)), sources(document("p/a", value, D19))
    assert old.child(old.root(old.documents[0]), "definitions", "a").resource == "contracts:///p/a"
    assert new.child(new.root(new.documents[0]), "definitions", "a").resource == "contracts:///p/elsewhere"
    assert key(go(old, "#name")) == "p/a#/definitions/b"
    assert isinstance(go(new, "#name"), Diagnostic)


def test_draft_4_says_id_and_later_drafts_do_not_hear_it() -> None:
    value: JsonValue = {"definitions": {"a": {"id": "there"}, "b": {"$id": "not"}}}
    assert key(go(sources(document("p/a", value, D4)), "there")) == "p/a#/definitions/a"
    assert isinstance(go(sources(document("p/a", value, D4)), "not"), Diagnostic)
    assert isinstance(go(sources(document("p/a", value, D7)), "there"), Diagnostic)


def test_what_only_looks_like_a_schema_has_no_address() -> None:
    lure: JsonValue = {"$id": "lure", "$anchor": "lure"}
    value: JsonValue = {"const": lure, "enum": [lure], "default": lure, "examples": [lure], "unknown": lure}
    made = sources(document("p/a", value))
    assert isinstance(go(made, "lure"), Diagnostic)
    assert isinstance(go(made, "#lure"), Diagnostic)


def test_a_recursive_anchor_is_the_dynamic_anchor_without_a_name() -> None:
    made = sources(document("p/a", {"$recursiveAnchor": True}, D19), document("p/b", {"$recursiveAnchor": True}))
    assert key(made.dynamic_anchors("contracts:///p/a")[""]) == "p/a#"
    assert made.dynamic_anchors("contracts:///p/b") == {}


def test_an_embedded_resource_may_be_of_another_draft() -> None:
    inner: JsonValue = {"$id": "old", "$schema": "http://json-schema.org/draft-07/schema#", "definitions": {"x": {}}}
    made = sources(document("p/a", {"$defs": {"old": inner}}))
    assert made.child(made.root(made.documents[0]), "$defs", "old", "definitions", "x").draft is D7


@pytest.mark.parametrize(
    ("one", "two"),
    [
        ({"$id": "https://x.org/a"}, {"$id": "https://x.org/a#"}),
        ({}, {"$id": "a"}),
        ({"$defs": {"x": {"$id": "c"}}}, {"$defs": {"y": {"$id": "c"}}}),
    ],
)
def test_an_address_taken_twice_is_told_with_both_places(one: JsonValue, two: JsonValue) -> None:
    _, found = resolve_sources([document("p/a", one), document("p/b", two)])
    assert [(each.code, each.place.file, each.related[0].file) for each in found] == [
        (codes.DUPLICATE_ID, "p/b", "p/a")
    ]


def test_an_anchor_taken_twice_is_told_with_both_places() -> None:
    _, found = resolve_sources([document("p/a", {"$defs": {"x": {"$anchor": "n"}, "y": {"$dynamicAnchor": "n"}}})])
    assert found[0].code is codes.DUPLICATE_ANCHOR
    assert (found[0].related[0].pointer, found[0].place.pointer) == ("/$defs/x/$anchor", "/$defs/y/$dynamicAnchor")


def test_who_refers_to_a_broken_contract_hears_nothing_more() -> None:
    made, _ = resolve_sources([document("p/a", {}), document("p/b", {"type": 3})], broken={"p/b"})
    assert [each.path for each in made.documents] == ["p/a"]
    target = go(made, "b#/anything")
    assert isinstance(target, Position)
    assert target.value is True


@pytest.mark.parametrize("address", ADDRESSES)
def test_every_reference_of_the_official_documents_resolves(address: str) -> None:
    known = official(address)
    assert known is not None
    assert (known.package, known.name) == ("", "")
    made = sources(document("p/a", {"$ref": address}))
    target = go(made, address)
    assert isinstance(target, Position)
    for site, _ in walk(target.document):
        assert isinstance(site.value, dict)
        for keyword in ("$ref", "$dynamicRef", "$recursiveRef"):
            reference = site.value.get(keyword)
            if isinstance(reference, str):
                assert isinstance(made.resolve(site, reference), Position)


def test_we_agree_with_the_referencing_library() -> None:
    from referencing import Registry
    from referencing.jsonschema import specification_with

    value: JsonValue = {
        "$id": "https://x.org/a/root",
        "$defs": {
            "one": {"$id": "../b/one", "$defs": {"deep": {"$anchor": "deep", "title": "1"}}},
            "two": {"$anchor": "two", "title": "2", "items": {"$id": "#odd", "title": "3"}},
        },
    }
    for draft in (D20, D19):
        made = sources(document("p/a", value, draft))
        resource = specification_with(draft.value).create_resource(value)
        resolver = Registry().with_resource("https://x.org/a/root", resource).crawl().resolver("https://x.org/a/root")
        for reference in ("../b/one#deep", "#two", "#/$defs/two", "https://x.org/b/one#/$defs/deep", "root#two", "?q"):
            ours = go(made, reference)
            try:
                theirs = resolver.lookup(reference).contents
            except Exception:
                assert isinstance(ours, Diagnostic), reference
            else:
                assert isinstance(ours, Position)
                assert json.dumps(ours.value) == json.dumps(theirs), reference
