"""Libraries that take a Standard Schema take a codec as it is: their types agree, and they run."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest

from tests.consumers.ground import COMPILERS, HERE, bundle, complaints, node, once, project


@pytest.fixture(scope="module")
def libraries(generated: Path) -> Path:
    """The use of the libraries beside what is generated, as a strict TypeScript project."""

    def make(folder: Path) -> None:
        shutil.copytree(HERE / "libraries", folder / "src")
        (folder / "generated").symlink_to(generated, target_is_directory=True)
        paths = json.loads((HERE / "frontend" / "tsconfig.paths.json").read_text(encoding="utf-8"))
        options = {"types": ["node"], "lib": ["es2022", "dom"], "skipLibCheck": True, **paths["compilerOptions"]}
        project(folder, options, ["src/*.ts"])

    return once(generated.parent.with_name("libraries"), make)


@pytest.mark.parametrize("compiler", COMPILERS)
def test_the_types_of_the_libraries_agree(libraries: Path, compiler: str) -> None:
    assert complaints(libraries, compiler) == ""


def test_the_libraries_run_with_codecs(libraries: Path, tmp_path: Path) -> None:
    script = bundle(libraries / "src" / "standard.ts", tmp_path / "standard.mjs")
    assert node(["node", str(script)], tmp_path).split() == ["hono", "trpc", "form"]
