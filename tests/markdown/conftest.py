"""Shared by the tests of the Markdown target: packages from contracts in memory, pages, and the judges in Node."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

import pytest

from codegen.ir.build import build
from codegen.ir.model import Package
from codegen.source.load import PackageFolder, load
from codegen.targets import markdown
from codegen.targets.registry import spellings
from tests.node import node_modules

HERE = Path(__file__).parent
REPOSITORY = HERE.parent.parent

HOSTILE = (
    "a | b\n<script>alert(1)</script> `tick` ``two`` *bold* _under_ [link](http://evil.example) @someone "
    "https://evil.example www.evil.example me@evil.example :tada: $x$ ~~gone~~ \\ end\u202edrow\u0000 ]]> --> %% "
    ";#quot; \"q\" 'q'"
)
"""Text that means something to Markdown, HTML, GitHub, Mermaid or a terminal."""

Make = Callable[[Mapping[str, Any]], Package]


@pytest.fixture
def make(tmp_path: Path) -> Make:
    """Builds the package `shop` from contracts given by name."""

    def built(contracts: Mapping[str, Any]) -> Package:
        folder = tmp_path / "shop"
        shutil.rmtree(folder, ignore_errors=True)
        folder.mkdir()
        for name, schema in contracts.items():
            draft = {"$schema": "https://json-schema.org/draft/2020-12/schema"}
            (folder / f"{name}.schema.json").write_text(json.dumps(draft | schema), encoding="utf-8")
        return loaded(tmp_path, "shop")

    return built


def loaded(root: Path, name: str) -> Package:
    """The model of a package on the disk; every finding fails the test."""
    sources, findings = load(root, [PackageFolder(name, name)])
    model = build(sources)
    errors = [one for one in (*findings, *model.diagnostics) if one.severity == "error"]
    assert errors == []
    return model.packages[0]


def pages_of(package: Package, among: tuple[str, ...] = ()) -> dict[str, str]:
    """The pages of a package by their path below its folder."""
    options = markdown.with_spellings(markdown.options({}), spellings(package, among))
    rendered = markdown.render(package, options)
    assert rendered.diagnostics == ()
    return {one.path.removeprefix(f"docs/{package.name}/"): one.text for one in rendered.outputs}


def diagrams_of(page: str) -> list[str]:
    """The Mermaid diagrams of a page."""
    return re.findall(r"^```mermaid\n(.*?)^```$", page, re.DOTALL | re.MULTILINE)


def ask(script: str, questions: list[str]) -> list[Any]:
    """The answers of one of the scripts beside this file."""
    node_modules()
    done = subprocess.run(
        ["node", script], cwd=HERE, input=json.dumps(questions), capture_output=True, text=True, encoding="utf-8"
    )
    assert done.returncode == 0, done.stderr
    answers: list[Any] = json.loads(done.stdout)
    return answers
