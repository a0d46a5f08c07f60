"""Every pointer of a document is found where it stands."""

from __future__ import annotations

import json

from hypothesis import given
from hypothesis import strategies as st

from codegen.diagnostics import Place, finding
from codegen.source import codes
from codegen.source import pointer as pointers
from codegen.source.locate import locate, spans

NAMES = st.text('ab/~"\\{}[],: é\U0001f600\n0', max_size=4)
JSON = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats(allow_nan=False, allow_infinity=False)
    | st.text(max_size=6)
    | NAMES,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(NAMES, inner, max_size=4),
    max_leaves=25,
)


def everywhere(value: object, pointer: str = "") -> list[tuple[str, object]]:
    found = [(pointer, value)]
    members = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for token, member in members:
        found += everywhere(member, pointers.join(pointer, (token,)))
    return found


@given(JSON, st.booleans(), st.sampled_from([None, 0, 2, "\t"]))
def test_every_pointer_of_a_document_is_found_at_its_value_and_name(
    value: object, ascii_only: bool, indent: int | str | None
) -> None:
    text = json.dumps(value, ensure_ascii=ascii_only, indent=indent)
    places = everywhere(value)
    found = spans(text, [pointer for pointer, _ in places])
    for pointer, member in places:
        span = found[pointer]
        assert json.JSONDecoder().raw_decode(text, span.value)[0] == member
        if span.key >= 0:
            name = json.loads(text[span.key : span.key + span.key_length])
            assert pointer.endswith("/" + pointers.escape(name))


def at(text: str, pointer: str, part: str = "value") -> tuple[int, int, int]:
    one = finding(codes.NOT_A_SCHEMA, "x", Place("f", pointer=pointer, part=part))  # type: ignore[arg-type]
    place = locate([one], {"f": text}.get)[0].place
    return place.line, place.column, place.length


def test_columns_count_code_points_and_crlf_is_one_line_break() -> None:
    text = '{\r\n  "\U0001f600": "é",\r\n  "b": [1,\r\n 22]\r\n}'
    assert at(text, "/\U0001f600") == (2, 8, 3)
    assert at(text, "/\U0001f600", "key") == (2, 3, 3)
    assert at(text, "/b/1") == (4, 2, 2)
    assert at(text, "/b") == (3, 8, 1)


def test_a_pointer_to_nothing_is_shown_at_its_nearest_living_parent() -> None:
    text = '{\n "a": {\n  "b": 1}}'
    assert at(text, "/a/c/d") == (2, 7, 1)
    assert at(text, "/z", "key") == (1, 1, 1)


def test_places_with_a_line_and_files_without_a_text_are_left_alone() -> None:
    known = finding(codes.SYNTAX, "x", Place("f", 3, 4), related=(Place("g", pointer="/a"),))
    assert locate([known], {"g": '{"a": 1}'}.get)[0].related[0].column == 7
    assert locate([known], lambda _: None) == (known,)


def test_a_broken_text_still_locates_what_comes_before_the_break() -> None:
    assert at('{"a": 1, "b": }} "', "/a") == (1, 7, 1)


def test_ten_thousand_levels_are_located() -> None:
    text = "[" * 10_000 + "]" * 10_000
    assert at(text, "/0" * 9_999) == (1, 10_000, 1)
