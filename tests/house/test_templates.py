"""Templates lay out, they do not think."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from tests.house.house import HOUSE, ROOT

EXPRESSION = re.compile(r"\{\{-?\s*(.*?)\s*-?\}\}", re.DOTALL)
STATEMENT = re.compile(r"\{%-?\s*(.*?)\s*-?%\}", re.DOTALL)
PLAIN = re.compile(r"[A-Za-z_][\w.]*")
LOOP = re.compile(r"for [A-Za-z_]\w*(?:, [A-Za-z_]\w*)* in [A-Za-z_][\w.]*")
CONDITION = re.compile(r"(?:if|elif) (?:not )?[A-Za-z_][\w.]*")
END = re.compile(r"else|endif|endfor|include .+")


def thoughts(text: str) -> list[str]:
    """What a template does beyond laying out: calls, filters, comparisons, sets, macros, inline conditions."""
    found = [one for one in EXPRESSION.findall(text) if not PLAIN.fullmatch(one)]
    return found + [
        one for one in STATEMENT.findall(text) if not any(allowed.fullmatch(one) for allowed in (END, LOOP, CONDITION))
    ]


@pytest.mark.parametrize("text", [
    "{{ name.upper() }}", "{{ name | upper }}", "{{ a if b else c }}", "{% set x = 1 %}", "{% macro m() %}",
    "{% if a == b %}", "{% if a and b %}", "{% for a in b() %}", "{{ a ~ b }}",
])  # fmt: skip
def test_the_law_knows_a_thought_when_it_sees_one(text: str) -> None:
    assert thoughts(text) != []


def test_no_template_thinks() -> None:
    assert thoughts("{% for a in b.c %}{% if not a.d %}{{ a.e }}{% else %}-{% endif %}{% endfor %}") == []
    files = [path for ending in ("*.j2", "*.jinja", "*.jinja2") for path in HOUSE.rglob(ending)]
    assert [(_shown(path), one) for path in files for one in thoughts(path.read_text(encoding="utf-8"))] == []


def _shown(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()
