"""The stock: what the renderer of classes made of the things that most contracts say, kept in a file.

Importing the renderer takes longer than everything else after the change of one contract. The stock is its own text,
pattern by pattern, and counts for the very version that made it; whatever is not in stock is rendered when it is
asked for. `python -m tests.python.stock --write` makes it, and a test makes it again and compares.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import cache
from pathlib import Path

from codegen.installed import version
from codegen.targets.python.patterns import Cast

RENDERER = "datamodel-code-generator"
FILE = Path(__file__).with_suffix(".txt")


def stocked(keys: Iterable[str]) -> dict[str, Cast]:
    """What is in stock of some patterns, by their keys."""
    lines = _lines()
    return {key: _cast(lines[key]) for key in keys if key in lines}


def text_of(casts: Mapping[str, Cast]) -> str:
    """A stock of these patterns: the version that made them, and a line for each."""
    lines = ("\t".join((key, _imports(one), *one.statements)) for key, one in sorted(casts.items()))
    return "".join(f"{line}\n" for line in (_made_by(), *lines))


def _imports(cast: Cast) -> str:
    return " ".join(f"{module}:{name}" for module, name in cast.imports)


@cache
def _lines() -> Mapping[str, str]:
    try:
        head, *lines = FILE.read_text(encoding="utf-8").splitlines()
    except (OSError, ValueError):
        return {}
    return dict(line.split("\t", 1) for line in lines) if head == _made_by() else {}


def _cast(line: str) -> Cast:
    imports, *statements = line.split("\t")
    pairs = (one.partition(":") for one in imports.split())
    return Cast(tuple(statements), tuple((module, name) for module, _, name in pairs))


def _made_by() -> str:
    return f"{RENDERER} {version(RENDERER)}"
