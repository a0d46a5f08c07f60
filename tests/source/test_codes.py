"""Every code has a page that teaches, and a test that reaches it."""

from __future__ import annotations

from pathlib import Path

import pytest

from codegen.diagnostics import Code
from codegen.source import codes

NAMES = {id(value): name for name, value in vars(codes).items() if isinstance(value, Code)}


def test_names_are_unique_and_belong_to_this_part() -> None:
    names = [code.name for code in codes.CODES]
    assert len(set(names)) == len(names)
    assert all(name.startswith("source/") for name in names)
    assert len(NAMES) == len(codes.CODES)


@pytest.mark.parametrize("code", codes.CODES, ids=lambda code: code.name)
def test_a_code_has_a_page_with_a_bad_and_a_good_example(code: Code) -> None:
    assert code.title.endswith(".")
    assert "Good" in code.page
    assert "Bad" in code.page


@pytest.mark.parametrize("code", codes.CODES, ids=lambda code: code.name)
def test_a_code_is_named_by_a_test(code: Code) -> None:
    here = Path(__file__).parent
    tests = "".join(path.read_text(encoding="utf-8") for path in here.glob("test_*.py") if path != Path(__file__))
    assert f"codes.{NAMES[id(code)]}" in tests
