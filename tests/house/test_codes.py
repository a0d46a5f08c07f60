"""Diagnostic codes: declared once, explained, and met by a test."""

from __future__ import annotations

import ast
import re
from functools import cache

import pytest

from codegen.catalogue import codes
from codegen.diagnostics import Code
from tests.house.house import ROOT, modules

NAME = re.compile(r"[a-z]+/[a-z0-9]+(?:-[a-z0-9]+)*")


@cache
def words_of_tests() -> frozenset[str]:
    """Every identifier, and every text, of the tests outside this folder, with the names and lines of their data."""
    found: set[str] = set()
    for path in (ROOT / "tests").rglob("*.py"):
        if "node_modules" in path.parts or "house" in path.parts:
            continue
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Attribute):
                found.add(node.attr)
            elif isinstance(node, ast.Name):
                found.add(node.id)
            elif isinstance(node, ast.Constant) and isinstance(node.value, str):
                found |= set(NAME.findall(node.value))
                # The writer's own tests leave its scope out.
                found |= {f"output/{node.value}"} if {"output", "faults"} & set(path.parts) else set()
    for ending in ("*.md", "*.txt", "*.json"):
        for path in (ROOT / "tests").rglob(ending):
            if "node_modules" not in path.parts:
                found |= set(NAME.findall(path.read_text(encoding="utf-8")))
    # A folder of contracts that break one rule of lint proves that rule's code.
    found |= {f"lint/{folder.name}" for folder in (ROOT / "tests" / "lint" / "bad").iterdir()}
    return frozenset(found)


def constants() -> dict[str, str]:
    """The name of the constant that declares each code."""
    return {
        node.value.args[0].value: node.targets[0].id
        for module in modules()
        for node in ast.walk(module.tree)
        if isinstance(node, ast.Assign)
        and isinstance(node.targets[0], ast.Name)
        and isinstance(node.value, ast.Call)
        and getattr(node.value.func, "id", "") == "Code"
        and node.value.args
        and isinstance(node.value.args[0], ast.Constant)
    }


@pytest.mark.parametrize("code", codes(), ids=lambda code: code.name)
def test_a_code_has_a_name_a_sentence_and_a_page(code: Code) -> None:
    assert NAME.fullmatch(code.name), "kebab-case words scoped by part"
    assert code.title.strip()
    assert len(code.page.strip()) > 120, "what it means, why it matters, a bad example, a good one, what to do"
    assert "`" in code.page or "Good:" in code.page, "a page shows an example"


def test_every_code_that_is_declared_is_in_the_catalogue() -> None:
    known = {code.name for code in codes()}
    declared = [
        (module.at(node.lineno), node.args[0].value)
        for module in modules()
        for node in ast.walk(module.tree)
        if isinstance(node, ast.Call)
        and getattr(node.func, "id", "") == "Code"
        and node.args
        and isinstance(node.args[0], ast.Constant)
    ]
    assert [place for place, name in declared if name not in known] == []
    names = [name for _, name in declared]
    assert sorted(names) == sorted(set(names)), "a code is declared once"


def test_every_code_is_met_by_a_test() -> None:
    constant = constants()
    words = words_of_tests()
    assert [one.name for one in codes() if one.name not in words and constant.get(one.name, "") not in words] == []
