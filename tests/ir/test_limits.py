"""Every budget stands on the page of limits, with a code that has a page."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from codegen.ir import budgets, reading
from codegen.source import faults, read

DOCS = Path(__file__).resolve().parents[2] / "docs"
PAGE = (DOCS / "limits.md").read_text(encoding="utf-8")
BUDGETS = {
    f"{module.__name__}.{name}": value
    for module in (budgets, faults)
    for name, value in vars(module).items()
    if name.endswith("_BUDGET")
} | {"MAX_RULES": reading.MAX_RULES}


@pytest.mark.parametrize("name", BUDGETS)
def test_a_budget_stands_on_the_page(name: str) -> None:
    assert re.search(rf"\| {BUDGETS[name]:,} \|", PAGE)


def test_the_size_of_a_file_stands_on_the_page() -> None:
    assert f"| {read.SIZE_BUDGET // 1024 // 1024} MiB |" in PAGE


def test_every_code_on_the_page_has_a_page_of_its_own() -> None:
    links = re.findall(r"\]\((diagnostics/[^)]+)\)", PAGE)
    assert len(links) > 30
    assert [one for one in links if not (DOCS / one).is_file()] == []
