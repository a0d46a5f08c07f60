"""The same contracts give the same bytes, whatever the machine is like."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from .shop import Shop, open_shop


def generated(root: Path, cwd: Path, **environment: str) -> dict[str, bytes]:
    """The tree that the program writes for the project in `root`, run from `cwd`."""
    out = root / "generated"
    if out.exists():
        shutil.rmtree(out)
    command = [sys.executable, "-m", "codegen", "generate", "--config", str(root / "type-contracts.toml"), "--quiet"]
    home = Path(__file__).parents[2]
    around = {**os.environ, "PYTHONPATH": str(home), **environment}
    result = subprocess.run([*command, "--out", str(out)], cwd=cwd, env=around, capture_output=True, text=True)
    assert result.returncode == 0, result.stderr + result.stdout
    return Shop(root).tree()


@pytest.fixture(scope="module")
def usual(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, dict[str, bytes]]:
    """A project, and what it generates on the usual machine."""
    root = tmp_path_factory.mktemp("usual") / "shop"
    open_shop(root)
    return root, generated(root, root, PYTHONHASHSEED="1")


@pytest.mark.parametrize(
    "environment",
    [
        {"PYTHONHASHSEED": "4242"},
        {"LC_ALL": "C", "LANG": "C", "PYTHONUTF8": "0"},
        {"LC_ALL": "tr_TR.UTF-8", "TZ": "Pacific/Kiritimati"},
    ],
)
def test_hash_seed_locale_and_time_zone_change_nothing(
    usual: tuple[Path, dict[str, bytes]], environment: dict[str, str]
) -> None:
    root, expected = usual
    assert generated(root, root, **environment) == expected


def test_the_working_directory_and_the_project_folder_change_nothing(
    usual: tuple[Path, dict[str, bytes]], tmp_path: Path
) -> None:
    moved = tmp_path / "elsewhere" / "moved"
    shutil.copytree(usual[0] / "contracts", moved / "contracts")
    shutil.copy(usual[0] / "type-contracts.toml", moved)
    assert generated(moved, tmp_path) == usual[1]


def test_the_order_of_files_on_the_disk_changes_nothing(usual: tuple[Path, dict[str, bytes]], tmp_path: Path) -> None:
    other = tmp_path / "shop"
    files = sorted((usual[0] / "contracts").rglob("*.json"), reverse=True)
    for path in files:
        target = other / path.relative_to(usual[0])
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(path, target)
    shutil.copy(usual[0] / "type-contracts.toml", other)
    assert generated(other, other) == usual[1]


def test_a_checkout_with_other_line_endings_is_fresh(tmp_path: Path) -> None:
    shop = open_shop(tmp_path / "shop")
    shop.generate()
    for path in (tmp_path / "shop").rglob("*"):
        if path.is_file():
            path.write_bytes(path.read_bytes().replace(b"\n", b"\r\n"))
    assert shop.stale() == []
