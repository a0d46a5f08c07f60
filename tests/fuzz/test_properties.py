"""Laws that hold for any contract: every error has a place, no name is lost, no text leaves what it was put into."""

from __future__ import annotations

import ast
import json
import random
import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from codegen.diagnostics import finding, has_errors
from codegen.ir.facts import FieldFacts
from codegen.source import codes
from codegen.targets.python import text as python_text
from codegen.targets.python.names import field_names, members_of
from codegen.targets.registry import get, spellings
from codegen.targets.typescript import text as typescript_text
from codegen.targets.typescript.names import camel
from tests.fuzz.mutate import mutated
from tests.fuzz.seeds import FOUND, seeds
from tests.fuzz.target import Ground, WrongAnswerError

SEEDS = [json.dumps(value).encode() for _, value in seeds()]
WIRE = st.from_regex(r"[a-z][a-z0-9]{0,5}(_[a-z][a-z0-9]{0,5}){0,3}", fullmatch=True)
ODD = st.one_of(
    st.text(max_size=8),
    st.text("aAbB1_-. ", max_size=6),
    st.sampled_from(["class", "__proto__", "é", "e\u0301", "ß", "ss", "\u212a", "K", "k"]),
)
TEXT = st.one_of(st.text(), st.text("\"'\\`$*/<>{}#@\n\r\u2028\u202e\x1b|~!-", max_size=30))


@pytest.fixture(scope="module")
def ground() -> Ground:
    """The folder that inputs are written to."""
    return Ground()


@pytest.mark.parametrize("name", FOUND)
def test_what_broke_once_has_an_answer_now(ground: Ground, name: str) -> None:
    ground.try_input(json.dumps(FOUND[name]).encode())


@settings(max_examples=150, deadline=None)
@given(st.sampled_from(SEEDS), st.integers(0, 2**32))
def test_any_contract_is_a_model_or_errors_with_places(ground: Ground, data: bytes, seed: int) -> None:
    ground.try_input(mutated(data, random.Random(seed)))


@settings(max_examples=100, deadline=None)
@given(st.binary(max_size=200) | st.text('{}[]",:\\u0dD8 1e-NaxI', max_size=60).map(str.encode))
def test_any_bytes_are_a_model_or_errors_with_places(ground: Ground, data: bytes) -> None:
    ground.try_input(data)


@given(WIRE)
def test_a_wire_name_comes_back_from_camel_case(name: str) -> None:
    back = re.sub(r"[A-Z]", lambda found: "_" + found[0].lower(), camel(name))
    assert back == name


@given(st.lists(ODD, unique=True, max_size=12))
def test_every_property_has_an_attribute_of_its_own(names: list[str]) -> None:
    attributes = field_names((name, FieldFacts()) for name in names)
    assert list(attributes) == names
    assert len(set(attributes.values())) == len(names)
    assert all(one.isidentifier() and one.isascii() and not one.startswith("_") for one in attributes.values())


@given(st.lists(ODD, unique=True, min_size=1, max_size=12))
def test_every_value_has_a_member_of_its_own(values: list[str]) -> None:
    members = members_of(values)
    assert len(set(members)) == len(values)


@settings(max_examples=40, deadline=None)
@given(st.lists(ODD, unique=True, min_size=1, max_size=8))
def test_properties_that_meet_in_a_language_are_reported(ground: Ground, names: list[str]) -> None:
    contract = {"type": "object", "properties": {name: {"type": "string"} for name in names}}
    for package in ground.try_input(json.dumps(contract).encode()):
        target = get("typescript")
        collided = has_errors(target.render(package, target.options({}), None).diagnostics)
        for spelling in spellings(package, ("typescript", "python")):
            spelled = [name for one in spelling.fields.values() for name in one.values()]
            assert collided or len(set(spelled)) == len(spelled), spelled


@given(TEXT)
def test_a_text_is_one_literal_in_python(said: str) -> None:
    try:
        said.encode()
    except UnicodeEncodeError:
        return
    written = python_text.literal(said)
    assert written.isascii()
    assert written.isprintable()
    assert ast.literal_eval(written) == said
    assert "\n" not in python_text.line(said)


@given(TEXT)
def test_a_text_stays_in_its_comment_in_typescript(said: str) -> None:
    written = typescript_text.comment(said)
    assert written.isprintable() or not set(written) & set("\n\r\u2028\u2029\u202e\x1b")
    assert "*/" not in written
    assert "/*" not in written
    assert not written.lstrip("/ ").startswith(("@ts-", "#source"))
    literal = typescript_text.literal(said)
    assert literal[0] == literal[-1] == "'"
    assert not re.search(r"(?<!\\)(?:\\\\)*'", literal[1:-1])
    assert not set(literal) & set("<>\n\r\u2028\u2029\u202e\x1b")


def test_the_ground_finds_what_has_no_place(ground: Ground) -> None:
    with pytest.raises(WrongAnswerError, match="has no place"):
        ground.judge((finding(codes.SYNTAX, "no place"),))
