"""From contracts to a living package: the front door of the Python target."""

from __future__ import annotations

import importlib
import itertools
import json
import sys
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from codegen.ir.build import build
from codegen.ir.model import Package
from codegen.source.model import Document, Draft
from codegen.source.resolve import resolve_sources
from codegen.targets import python
from codegen.targets.target import Rendered

_NUMBERS = itertools.count()
Schemas = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Made:
    """A generated package: the model it came from, what was rendered, where it lies, and the imported package."""

    model: Package
    rendered: Rendered
    folder: Path
    package: ModuleType

    def accepts(self, contract: str, document: object) -> bool:
        """The verdict on a document, the same as JSON text, in full and the short way, and as Python's own values; what
        is read is written back."""
        cls = self.package.CONTRACTS[contract]
        verdicts = []
        text = json.dumps(document)
        for read in (cls.model_validate_json, cls.model_validate_json, lambda _: cls.model_validate(document)):
            try:
                held = read(text)
            except ValueError:
                verdicts.append(False)
                continue
            verdicts.append(True)
            assert held.model_dump(mode="json", by_alias=True) == document
            assert json.loads(held.model_dump_json(by_alias=True)) == document
        assert len(set(verdicts)) == 1
        return verdicts[0]


def modelled(schemas: Schemas, package: str = "shop") -> Package:
    """The model of contracts given as values."""
    documents = [
        Document(
            f"{package}/{name}.schema.json", f"contracts/{package}/{name}.schema.json", package, name, value,
            Draft.DRAFT_2020_12,
        )
        for name, value in schemas.items()
    ]  # fmt: skip
    sources, found = resolve_sources(documents)
    built = build(sources)
    assert not [one for one in (*found, *built.diagnostics) if one.severity == "error"]
    return built.packages[0]


def rendered(schemas: Schemas, package: str = "shop", only: tuple[str, ...] | None = None) -> Rendered:
    """What the target makes of contracts."""
    return python.render(modelled(schemas, package), python.options({}), only)


@pytest.fixture(name="made")
def _made(tmp_path: Path) -> Iterator[Callable[[Schemas], Made]]:
    root = tmp_path / "python"
    root.mkdir()
    sys.path.insert(0, str(root))

    def make(schemas: Schemas) -> Made:
        package = f"made_{next(_NUMBERS)}"
        model = modelled(schemas, package)
        result = python.render(model, python.options({}))
        assert not result.diagnostics
        for output in result.outputs:
            path = tmp_path / output.path
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(output.text, encoding="utf-8", newline="\n")
        importlib.invalidate_caches()
        importlib.import_module(f"{package}._short").OFTEN = 1
        return Made(model, result, root, importlib.import_module(package))

    yield make
    sys.path.remove(str(root))


@pytest.fixture(name="render")
def _render() -> Callable[..., Rendered]:
    return rendered


@pytest.fixture(name="model")
def _model() -> Callable[..., Package]:
    return modelled
