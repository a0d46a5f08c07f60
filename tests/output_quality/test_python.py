"""Generated Python is clean under the strictest checkers, imports without a warning, and builds every model."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

from tests.consumers.ground import HERE as CONSUMERS
from tests.consumers.ground import JUDGED

HERE = Path(__file__).parent


def run(command: list[str], cwd: Path) -> str:
    """What a checker prints, if it is not content."""
    done = subprocess.run(command, cwd=cwd, capture_output=True, text=True, timeout=600, encoding="utf-8",
                          env={**os.environ, "MYPYPATH": "."})
    return done.stdout + done.stderr if done.returncode else ""


def test_mypy_strict_has_nothing_to_say(generated: Path, tmp_path: Path) -> None:
    command = [sys.executable, "-m", "mypy", "--strict", "--cache-dir", str(tmp_path), "--python-version", "3.11"]
    application = str(CONSUMERS / "backend" / "app.py")
    assert run([*command, *JUDGED, application], generated / "python") == ""


def test_pyright_strict_has_nothing_to_say(generated: Path, tmp_path: Path) -> None:
    settings = {"include": ["packages", "app.py"], "extraPaths": ["packages"], "typeCheckingMode": "strict", "pythonVersion": "3.11"}
    (tmp_path / "packages").mkdir()
    for package in JUDGED:
        (tmp_path / "packages" / package).symlink_to(generated / "python" / package, target_is_directory=True)
    (tmp_path / "app.py").symlink_to(CONSUMERS / "backend" / "app.py")
    (tmp_path / "pyrightconfig.json").write_text(json.dumps(settings), encoding="utf-8")
    assert run([sys.executable, "-m", "pyright", "--pythonpath", sys.executable, "-p", "."], tmp_path) == ""


def test_packages_import_lazily_and_every_model_builds_without_a_warning(generated: Path) -> None:
    command = [sys.executable, "-B", "-W", "error", str(HERE / "build.py"), str(generated / "python"), *JUDGED]
    done = subprocess.run(command, capture_output=True, text=True, timeout=600, check=False)
    assert done.returncode == 0, done.stderr
    found = json.loads(done.stdout)
    assert {name: one["imported"] for name, one in found.items()} == {name: [] for name in JUDGED}
    files = {name: {one.stem for one in (generated / "python" / name / "_schemas").iterdir()} for name in JUDGED}
    for name in JUDGED:
        assert {one.partition(".")[0] for one in found[name]["built"]} >= files[name]


def test_every_package_says_that_it_is_typed(generated: Path) -> None:
    assert [one for one in JUDGED if not (generated / "python" / one / "py.typed").is_file()] == []
