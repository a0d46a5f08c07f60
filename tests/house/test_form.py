"""The form of files and functions: small, documented, finished."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator

from tests.house.house import HOUSE, ROOT, Module, modules

MOST_LINES_OF_A_FILE = 300
MOST_LINES_OF_A_FUNCTION = 40
FROZEN = frozenset(("codegen.diagnostics", "codegen.source.model", "codegen.outcome", "codegen.targets.target",
                    "codegen.targets.spelling", "codegen.ir.model", "codegen.ir.rules", "codegen.ir.shapes",
                    "codegen.ir.facts", "codegen.config.settings", "codegen.output.model"))  # fmt: skip
"""The modules of values that one part of the house hands to another."""

Definition = ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef


def definitions(module: Module) -> Iterator[ast.FunctionDef | ast.AsyncFunctionDef]:
    for node in ast.walk(module.tree):
        if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef)):
            yield node


def public(body: list[ast.stmt]) -> Iterator[Definition]:
    """Public functions and classes, and the public methods of public classes."""
    for node in body:
        if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef)) and not node.name.startswith("_"):
            yield node
            if isinstance(node, ast.ClassDef):
                yield from public(node.body)


def test_files_are_short() -> None:
    long = [f"{one.at(1)} has {one.lines} lines" for one in modules() if one.lines > MOST_LINES_OF_A_FILE]
    assert not long, "\n" + "\n".join(long)


def test_functions_are_short() -> None:
    long = [
        f"{module.at(one.lineno)}: {one.name} has {length} lines"
        for module in modules()
        for one in definitions(module)
        if (length := (one.end_lineno or one.lineno) - one.lineno + 1) > MOST_LINES_OF_A_FUNCTION
    ]
    assert not long, "\n" + "\n".join(long)


def test_every_file_says_what_it_owns() -> None:
    assert [one.at(1) for one in modules() if not ast.get_docstring(one.tree)] == []


def test_public_things_have_a_docstring() -> None:
    silent = [
        f"{module.at(one.lineno)}: {one.name}"
        for module in modules()
        for one in public(module.tree.body)
        if not ast.get_docstring(one)
    ]
    assert not silent, "\n" + "\n".join(silent)


def test_data_is_frozen() -> None:
    """A finding or a part of the model that is not frozen would let one stage change what the next one sees."""
    thawed = [
        f"{module.at(one.lineno)}: {one.name}"
        for module in modules()
        if module.name in FROZEN
        for one in ast.walk(module.tree)
        if isinstance(one, ast.ClassDef)
        for mark in one.decorator_list
        if "dataclass" in ast.unparse(mark) and "frozen=True" not in ast.unparse(mark)
    ]
    assert not thawed, "\n" + "\n".join(thawed)


def test_nothing_is_left_for_later() -> None:
    later = re.compile(r"\b(TO" r"DO|FIX" r"ME|XX" r"X|HA" r"CK)\b")
    files = [*HOUSE.rglob("*.py"), *(ROOT / "docs").rglob("*.md"), *(ROOT / "tests").rglob("*.py")]
    found = [
        f"{path.relative_to(ROOT).as_posix()}:{number}"
        for path in sorted(files)
        if "node_modules" not in path.parts
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1)
        if later.search(line)
    ]
    assert not found, "\n" + "\n".join(found)


def test_no_test_is_skipped() -> None:
    skipped = re.compile(r"pytest\.mark\.(skip|xfail)|pytest\.(skip|xfail)\(|importorskip")
    found = [
        f"{path.relative_to(ROOT).as_posix()}:{number}"
        for path in sorted((ROOT / "tests").rglob("*.py"))
        if "node_modules" not in path.parts and path.name != "test_form.py"
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1)
        if skipped.search(line)
    ]
    assert not found, "\n" + "\n".join(found)
