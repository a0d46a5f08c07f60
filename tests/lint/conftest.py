"""Packages of contracts for the rules: from schemas in a test, from a folder, from the examples of a page."""

from __future__ import annotations

import json
import re
import shutil
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path

import pytest

from codegen.ir.build import build
from codegen.ir.model import Package
from codegen.source.load import PackageFolder, load

Packager = Callable[..., Package]

FENCE = re.compile(r"```json ?(?P<file>[\w.]*)\n(?P<text>.*?)```", re.DOTALL)


def package_in(folder: Path) -> Package:
    """The package whose contracts lie in a folder."""
    sources, found = load(folder, [PackageFolder("shop", "")], shown="contracts")
    assert not [one for one in found if one.severity == "error"], found
    made = build(sources)
    assert not [one for one in made.diagnostics if one.severity == "error"], made.diagnostics
    return made.packages[0]


def example(page: str, which: str) -> dict[str, str]:
    """The texts of the contracts that a page shows as `Bad` or `Good`, by file name."""
    start = re.search(rf"^{which}\b.*:$|^{which}: .*$", page, re.MULTILINE)
    assert start, f"the page shows nothing {which.lower()}"
    found: dict[str, str] = {}
    rest = page[start.end() :]
    while (fence := FENCE.match(rest.lstrip("\n"))) is not None:
        found[fence["file"] or "example.schema.json"] = fence["text"]
        rest = rest.lstrip("\n")[fence.end() :]
    assert found, f"nothing stands below {which}"
    return found


@pytest.fixture
def packaged(tmp_path: Path) -> Packager:
    """Builds a package `shop` from schemas by contract name, from texts by file name, or from a folder."""

    def make(folder: Path | None = None, texts: Mapping[str, str] | None = None, **schemas: object) -> Package:
        for name, schema in schemas.items():
            (tmp_path / f"{name}.schema.json").write_text(json.dumps(schema), encoding="utf-8")
        for name, text in (texts or {}).items():
            (tmp_path / name).write_text(text, encoding="utf-8")
        for path in _contracts(folder):
            shutil.copy(path, tmp_path)
        return package_in(tmp_path)

    return make


def _contracts(folder: Path | None) -> Iterator[Path]:
    yield from sorted(folder.glob("*.schema.json")) if folder else ()
