"""What a contract says cannot leave the comment, the string or the cell that it was put into."""

from __future__ import annotations

import ast
import json
import unicodedata
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.consumers.ground import NASTY_CONTRACTS

SUFFIXES = (".py", ".ts", ".md")
INVISIBLE = {
    "\u202a",
    "\u202b",
    "\u202c",
    "\u202d",
    "\u202e",
    "\u2066",
    "\u2067",
    "\u2068",
    "\u2069",
    "\u2028",
    "\u2029",
}


def texts(generated: Path) -> dict[str, str]:
    """Every generated text, by its path."""
    found = (one for one in generated.rglob("*") if one.suffix in SUFFIXES and one.is_file())
    return {str(one.relative_to(generated)): one.read_bytes().decode("utf-8") for one in found}


def test_no_text_has_a_control_or_a_direction_mark(generated: Path) -> None:
    found = {
        path: sorted(
            {hex(ord(one)) for one in text if one in INVISIBLE or (unicodedata.category(one) == "Cc" and one != "\n")}
        )
        for path, text in texts(generated).items()
    }
    assert {path: marks for path, marks in found.items() if marks} == {}


def test_the_hostile_contract_is_in_the_output_as_text_alone(generated: Path) -> None:
    tree = ast.parse((generated / "python" / "nasty" / "hostile.py").read_text(encoding="utf-8"))
    assert {one.names[0].name for one in ast.walk(tree) if isinstance(one, ast.Import)} == set()
    allowed = (ast.ImportFrom, ast.ClassDef, ast.Assign, ast.AnnAssign, ast.Expr)
    others = [one for one in tree.body if not isinstance(one, allowed)]
    # The only functions are guards, each a single `return`.
    guards = [one for one in others if isinstance(one, ast.FunctionDef) and one.name.startswith("is_hostile_")]
    assert others == guards
    assert all(isinstance(one, (ast.Expr, ast.Return)) for guard in guards for one in guard.body)


def test_every_literal_of_the_hostile_contract_comes_back(generated: Path) -> None:
    contract = json.loads((NASTY_CONTRACTS / "nasty" / "hostile.schema.json").read_text(encoding="utf-8"))
    hostile = contract["properties"]["enum_value"]["enum"][0]
    tree = ast.parse((generated / "python" / "nasty" / "hostile.py").read_text(encoding="utf-8"))
    assert hostile in {one.value for one in ast.walk(tree) if isinstance(one, ast.Constant)}


@pytest.mark.parametrize("page", ["hostile", "names", "odd_enum"])
def test_a_table_of_a_page_keeps_its_columns(generated: Path, page: str) -> None:
    text = (generated / "docs" / "nasty" / f"{page}.md").read_text(encoding="utf-8")
    tables = list(_tables(text))
    assert tables
    for rows in tables:
        assert len({_cells(row) for row in rows}) == 1, rows


def _tables(text: str) -> Iterator[list[str]]:
    rows: list[str] = []
    for line in [*text.splitlines(), ""]:
        if line.startswith("|"):
            rows.append(line)
        elif rows:
            yield rows
            rows = []


def _cells(row: Any) -> int:
    return str(row).replace("\\\\", "").replace("\\|", "").count("|")
