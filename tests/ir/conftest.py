"""A package from schemas written in a test, the way a user's files become one."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from codegen.ir.build import Built, build
from codegen.source.load import PackageFolder, load

Builder = Callable[..., Built]


@pytest.fixture
def built(tmp_path: Path) -> Builder:
    """Builds a package `shop` from schemas by contract name."""

    def make(**schemas: object) -> Built:
        for name, schema in schemas.items():
            (tmp_path / f"{name}.schema.json").write_text(json.dumps(schema), encoding="utf-8")
        sources, found = load(tmp_path, [PackageFolder("shop", "")], shown="contracts")
        assert not [one for one in found if one.severity == "error"], found
        return build(sources)

    return make
