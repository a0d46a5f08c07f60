"""The program as a user runs it: a process of its own."""

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

import codegen

Run = Callable[..., "subprocess.CompletedProcess[str]"]


@pytest.fixture
def environment() -> dict[str, str]:
    """This process's environment without what would change how the program speaks, able to import it anywhere."""
    plain = {name: value for name, value in os.environ.items() if not name.startswith(("GITHUB_", "TYPE_CONTRACTS_"))}
    assert codegen.__file__ is not None
    return {**plain, "PYTHONPATH": str(Path(codegen.__file__).parents[1]), "COLUMNS": "100"}


@pytest.fixture
def run(tmp_path: Path, environment: dict[str, str]) -> Run:
    """Runs the program with these arguments in a folder (an empty one by default)."""

    def call(*arguments: str, cwd: Path = tmp_path, **more: str) -> "subprocess.CompletedProcess[str]":
        return subprocess.run(
            [sys.executable, "-m", "codegen", *arguments],
            cwd=cwd,
            env={**environment, **more},
            capture_output=True,
            text=True,
            encoding="utf-8",
            timeout=120,
            check=False,
        )

    return call
