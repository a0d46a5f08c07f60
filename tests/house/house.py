"""What the laws look at: the files of the house, parsed, with the way a breach is shown."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

ROOT = Path(__file__).parent.parent.parent
HOUSE = ROOT / "codegen"
SHIPPED = "templates"
"""Files below a folder of this name are shipped as they are into generated code: they obey the laws of that code."""


@dataclass(frozen=True)
class Module:
    """A Python file of the house."""

    path: Path
    name: str
    tree: ast.Module
    lines: int

    @property
    def room(self) -> tuple[str, ...]:
        """The names below `codegen`: `("targets", "markdown", "page")`."""
        return tuple(self.name.split(".")[1:])

    def at(self, line: int) -> str:
        """A place that an editor opens."""
        return f"{self.path.relative_to(ROOT).as_posix()}:{line}"


def parsed(path: Path) -> Module:
    """A file as the laws see it."""
    text = path.read_text(encoding="utf-8")
    parts = path.relative_to(ROOT).with_suffix("").parts
    name = ".".join(parts[:-1] if parts[-1] == "__init__" else parts)
    return Module(path, name, ast.parse(text), text.count("\n"))


@cache
def modules() -> tuple[Module, ...]:
    """Every module of the generator, without what it ships into generated code."""
    files = sorted(HOUSE.rglob("*.py"))
    return tuple(parsed(path) for path in files if SHIPPED not in path.relative_to(HOUSE).parts)


def imports(module: Module) -> Iterator[tuple[int, str]]:
    """Every name that a module imports, wherever in it, with the line."""
    for node in ast.walk(module.tree):
        if isinstance(node, ast.Import):
            yield from ((node.lineno, one.name) for one in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{module.at(node.lineno)}: a relative import hides where it leads"
            yield from ((node.lineno, f"{node.module}.{one.name}") for one in node.names)
        elif isinstance(node, ast.Call) and _is_import_call(node):
            first = node.args[0] if node.args else None
            if isinstance(first, ast.Constant) and isinstance(first.value, str):
                yield node.lineno, first.value


def _is_import_call(node: ast.Call) -> bool:
    name = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
    return name in ("import_module", "__import__")


def documentation(module: Module) -> set[int]:
    """The ids of the nodes that are documentation: docstrings, also of attributes."""
    return {
        id(node.value)
        for node in ast.walk(module.tree)
        if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant)
    }
