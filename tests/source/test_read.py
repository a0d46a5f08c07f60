"""Reading strictly: good texts come through unchanged, bad ones are findings at the right place."""

from __future__ import annotations

import json
import os
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from codegen.diagnostics import Diagnostic
from codegen.source import codes
from codegen.source.faults import DEPTH_BUDGET
from codegen.source.read import SIZE_BUDGET, Reading, parse, read_file
from codegen.source.scan import deeper_than

BAD = {
    "an empty file": (b"", codes.SYNTAX, 1, 1),
    "a comma too many": (b'{"a": 1,\n}', codes.SYNTAX, 1, 8),
    "single quotes": (b"{'a': 1}", codes.SYNTAX, 1, 2),
    "a comment": (b'{\r\n  // no\r\n"a": 1}', codes.SYNTAX, 2, 3),
    "an open bracket": (b'{"a": [1, 2', codes.SYNTAX, 1, 12),
    "two values": (b"{} {}", codes.SYNTAX, 1, 4),
    "a line break in a text": (b'{"a": "x\ny"}', codes.SYNTAX, 1, 9),
    "yaml": (b"type: object\n", codes.SYNTAX, 1, 1),
    "a byte order mark": (b"\xef\xbb\xbf{}", codes.BYTE_ORDER_MARK, 1, 1),
    "utf-16": ("{}".encode("utf-16"), codes.BYTE_ORDER_MARK, 1, 1),
    "latin-1 after a wide character": ('{"é": "'.encode() + b'\xdf"}', codes.NOT_UTF8, 1, 8),
    "an encoded surrogate": (b'{"a": "\xed\xa0\x80"}', codes.NOT_UTF8, 1, 8),
    "a nul": (b'{"a":\r\n "\0"}', codes.NUL_CHARACTER, 2, 3),
    "a name twice": (b'{"a": 1, "b": {"a": 2}, "a": 3}', codes.DUPLICATE_KEY, 1, 25),
    "a name twice, escaped": (b'{"a": 1,\r\n "\\u0061": 3}', codes.DUPLICATE_KEY, 2, 2),
    "NaN": (b'{"a": NaN}', codes.NO_NUMBER, 1, 7),
    "minus infinity": (b"[-Infinity]", codes.NO_NUMBER, 1, 2),
    "overflow": (b"[1, 1e400]", codes.NUMBER_OUT_OF_RANGE, 1, 5),
    "a giant exponent": (b"[1e1000000000]", codes.NUMBER_OUT_OF_RANGE, 1, 2),
    "underflow": (b"[0.001e-400]", codes.NUMBER_OUT_OF_RANGE, 1, 2),
    "400 digits": (b"[" + b"9" * 400 + b"]", codes.LONG_INTEGER, 1, 2),
    "10,000 digits": (b"[-" + b"9" * 10_000 + b"]", codes.LONG_INTEGER, 1, 2),
    "a giant number that goes on as a word": (b"[1e999x]", codes.SYNTAX, 1, 7),
    "400 digits that go on as a word": (b"[" + b"9" * 400 + b"y]", codes.SYNTAX, 1, 402),
    "NaN that goes on as a word": (b"[NaNs]", codes.SYNTAX, 1, 5),
    "half a character": (b'{"a": "\\ud83d"}', codes.LONE_SURROGATE, 1, 7),
    "half a character in a name": (b'{"\\uDe00x": 1}', codes.LONE_SURROGATE, 1, 2),
    "10,000 levels": (b"[" * 10_000 + b"]" * 10_000, codes.TOO_DEEP, 1, DEPTH_BUDGET + 1),
    "10,000 levels of objects": (b'{"a":' * 10_000, codes.TOO_DEEP, 1, 5 * DEPTH_BUDGET + 1),
}


def only(outcome: object) -> Diagnostic:
    assert isinstance(outcome, tuple), outcome
    assert len(outcome) == 1, outcome
    return outcome[0]


@pytest.mark.parametrize("case", BAD)
def test_what_is_no_strict_json_is_a_finding_at_its_place(case: str) -> None:
    data, code, line, column = BAD[case]
    found = only(parse(data, "a.schema.json"))
    assert (found.code, found.place.line, found.place.column) == (code, line, column)
    assert found.place.file == "a.schema.json"
    assert found.help


def test_both_places_of_a_duplicate_are_shown() -> None:
    found = only(parse(b'{\n"a": 1,\n"a": 2}', "f"))
    assert (found.place.line, found.related[0].line) == (3, 2)


def test_all_faults_of_a_text_are_told_at_once() -> None:
    outcome = parse(b'{"a": NaN, "a": 1e999, "b": "\\ud800"}', "f")
    assert isinstance(outcome, tuple)
    assert {one.code for one in outcome} == {
        codes.NO_NUMBER,
        codes.DUPLICATE_KEY,
        codes.NUMBER_OUT_OF_RANGE,
        codes.LONE_SURROGATE,
    }


@pytest.mark.parametrize(
    "text",
    ["0", "-0.0", "0e5", "0.000e-999", "5e-324", "1.5", '"\\ud83d\\ude00"', '"\\\\ud800"', "9" * 300, "true", "null"],
)
def test_unusual_but_sound_values_come_through(text: str) -> None:
    assert parse(text.encode(), "f") == json.loads(text)


JSON = st.recursive(
    st.none()
    | st.booleans()
    | st.integers(-(10**20), 10**20)
    | st.floats(allow_nan=False, allow_infinity=False)
    | st.text(),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=5), inner, max_size=4),
    max_leaves=20,
)


@given(JSON, st.booleans())
def test_every_json_value_comes_through(value: object, ascii_only: bool) -> None:
    assert parse(json.dumps(value, ensure_ascii=ascii_only).encode("utf-8", "replace"), "f") == value


@given(st.binary(max_size=60) | st.text('{}[]",:\\u0dD8 1e-', max_size=40).map(str.encode))
def test_no_bytes_bring_a_traceback_and_every_finding_has_a_line(data: bytes) -> None:
    outcome = parse(data, "f")
    if isinstance(outcome, tuple):
        assert outcome
        assert all(one.place.line >= 1 and one.place.column >= 1 for one in outcome)


def test_brackets_inside_texts_are_no_depth() -> None:
    assert not deeper_than(b'["' + b"[" * 1000 + b'\\"[[["]', 128)
    assert deeper_than(b"[" * 129, 128)


def test_a_text_of_open_quotes_is_refused_in_linear_time() -> None:
    assert only(parse(b"[" * 200 + b'"\\' * 1_000_000, "f")).code is codes.TOO_DEEP


def test_a_file_over_the_size_budget_is_refused_without_being_read(tmp_path: Path) -> None:
    big = tmp_path / "big.schema.json"
    with big.open("wb") as stream:
        stream.truncate(100 * 1024 * 1024 * 1024)
    assert only(read_file(str(big), str(tmp_path), "big")).code is codes.TOO_LARGE


def test_a_file_of_exactly_the_budget_is_read(tmp_path: Path) -> None:
    path = tmp_path / "a.schema.json"
    path.write_bytes(b"{}" + b" " * (SIZE_BUDGET - 2))
    assert isinstance(read_file(str(path), str(tmp_path), "a"), Reading)


def test_a_pipe_is_refused_and_does_not_hang(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "a.schema.json")
    assert only(read_file(str(tmp_path / "a.schema.json"), str(tmp_path), "a")).code is codes.NO_REGULAR_FILE


def test_a_link_out_of_the_root_is_refused_and_one_inside_is_followed(tmp_path: Path) -> None:
    root = tmp_path / "root"
    root.mkdir()
    (tmp_path / "secret").write_text("{}")
    (root / "real.schema.json").write_text("{}")
    (root / "out.schema.json").symlink_to(tmp_path / "secret")
    (root / "in.schema.json").symlink_to(root / "real.schema.json")
    assert only(read_file(str(root / "out.schema.json"), str(root), "out")).code is codes.OUTSIDE_ROOT
    assert isinstance(read_file(str(root / "in.schema.json"), str(root), "in"), Reading)


def test_a_file_that_is_not_there_is_a_finding(tmp_path: Path) -> None:
    assert only(read_file(str(tmp_path / "no"), str(tmp_path), "no")).code is codes.UNREADABLE
