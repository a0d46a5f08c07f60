"""Escaping: text of a contract is text on the page, whatever it holds."""

from __future__ import annotations

import html
import re

import pytest

from codegen.targets.markdown.escape import attribute, cell, code, label, pretty_json, text
from tests.markdown.conftest import HOSTILE, ask

NASTY = [
    "plain words", "a | b", "x || y", "<b>bold</b> & <!-- no -->",
    "`tick`", "``", "`", "a ` b", "*star* _under_ __two__",
    "snake_case_name", "[a](b)", "![a](b)", "# head", "- item", "1. item", "12) item", "> quote", "=== rule", "---",
    "@someone", "me@example.com", "https://example.com/a_b", "www.example.com", "HTTP://EXAMPLE.COM", "xmpp:me@x.y",
    "mailto:a", ":tada: :+1:", "$a$ and $$b$$", "~~gone~~", "\\", "\\|", "ends with \\", "&amp;", "&lt;", "a\tb", "|",
    "‮reversed", "zero​width", "nul\u0000", "\u001b[31mred", "line\u2028sep", "한국어 текст", "👩‍💻", HOSTILE,
]  # fmt: skip


def shown(rendered: str) -> str:
    """What a reader sees of HTML."""
    return html.unescape(re.sub(r"<!--.*?-->|<[^>]*>", "", rendered)).strip()


def expected(value: str) -> str:
    hidden = re.sub(r"[\r\n\t ]+", " ", value).strip()
    hidden = re.sub(r"(?<!`)`([^`]+)`(?!`)", r"\1", hidden)
    return "".join(f"U+{ord(one):04X}" if not one.isprintable() and one != "‍" else one for one in hidden)


def test_prose_reads_the_same_on_the_page_as_in_the_contract() -> None:
    rendered = ask("html.mjs", [text(value) for value in NASTY])
    assert [shown(one) for one in rendered] == [expected(value) for value in NASTY]


def test_prose_makes_no_link_image_heading_list_or_element_of_its_own() -> None:
    for value, rendered in zip(NASTY, ask("html.mjs", [text(value) for value in NASTY]), strict=True):
        tags = set(re.findall(r"<([a-z0-9]+)", rendered))
        assert tags <= {"p", "code"}, (value, rendered)


def test_code_letters_show_every_value_as_it_is() -> None:
    rendered = ask("html.mjs", [f"x {code(value)} y" for value in NASTY])
    for value, one in zip(NASTY, rendered, strict=True):
        assert set(re.findall(r"<([a-z0-9]+)", one)) == {"p", "code"}, one
        inner = re.search(r"<code>(.*)</code>", one, re.DOTALL)
        wanted = "".join(f"U+{ord(ch):04X}" if not ch.isprintable() and ch != "‍" else ch for ch in value)
        assert inner is not None
        assert html.unescape(re.sub(r"<!--.*?-->", "", inner[1])) == wanted


def test_a_table_keeps_its_columns_whatever_is_in_its_cells() -> None:
    rows = [f"| {cell(value)} | {code(value)} | end |" for value in NASTY]
    page = "\n".join(("| a | b | c |", "| --- | --- | --- |", *rows))
    rendered = ask("html.mjs", [page])[0]
    body = rendered.partition("<tbody>")[2]
    assert body.count("<tr>") == len(NASTY)
    assert body.count("<td>end</td>") == len(NASTY)
    assert body.count("<td>") == 3 * len(NASTY)


def test_lines_of_a_description_stay_lines_in_a_cell() -> None:
    assert cell("one\ntwo\n\nthree") == "one<br>two<br>three"


def test_hidden_characters_of_an_example_are_escaped_and_the_json_stays_the_same() -> None:
    import json

    value = {"a": "‮x\u2028", "b": "```", "c": "한국어"}
    fence, *lines, end = pretty_json(value)
    assert fence == "````json"
    assert end == "````"
    assert json.loads("\n".join(lines)) == value
    assert "‮" not in "".join(lines)
    assert "한국어" in "".join(lines)


def test_a_large_example_does_not_fill_the_page() -> None:
    assert len(pretty_json(list(range(1000)))) == 3


@pytest.mark.parametrize("value", ["VARCHAR(255)", "NUMERIC(10,2)", "timestamp with time zone", "1st", "", 'a"b'])
def test_an_attribute_of_a_diagram_is_a_word_of_its_grammar(value: str) -> None:
    assert re.fullmatch(r"[A-Za-z_][A-Za-z0-9_\[\]()-]*", attribute(value))


def test_diagram_labels_survive_mermaid() -> None:
    values = [value for value in NASTY if value.strip()]
    charts = [f'flowchart LR\n    n0["{label(value)}"]\n    n0 -->|"{label(value)}"| n1' for value in values]
    states = [f'stateDiagram-v2\n    state "{label(value)}" as s0\n    [*] --> s0' for value in values]
    graphs = [f'erDiagram\n    e0["{label(value)}"]\n    e0 ||--o{{ e0 : "{label(value)}"' for value in values]
    assert ask("mermaid.mjs", [*charts, *states, *graphs]) == [None] * 3 * len(values)
