"""Generated Python is clean under the strictest checkers, imports without a warning, and builds every model."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

from tests.consumers.ground import HERE as CONSUMERS
from tests.consumers.ground import JUDGED, folder_of

HERE = Path(__file__).parent


def run(command: list[str], cwd: Path) -> str:
    """What a checker prints, if it is not content."""
    done = subprocess.run(
        command,
        cwd=cwd,
        capture_output=True,
        text=True,
        timeout=600,
        encoding="utf-8",
        env={**os.environ, "MYPYPATH": "."},
    )
    return done.stdout + done.stderr if done.returncode else ""


def test_mypy_strict_has_nothing_to_say(generated: Path, tmp_path: Path) -> None:
    command = [sys.executable, "-m", "mypy", "--strict", "--cache-dir", str(tmp_path), "--python-version", "3.11"]
    application = str(CONSUMERS / "backend" / "app.py")
    assert run([*command, *JUDGED, application], generated / "python") == ""


def test_pyright_strict_has_nothing_to_say(generated: Path) -> None:
    settings = {
        "include": ["generated/python", "app.py"],
        "extraPaths": ["generated/python"],
        "typeCheckingMode": "strict",
    }
    # Pyright looks at no file behind a link, so it works where the files are.
    folder = generated.parent
    shutil.copy(CONSUMERS / "backend" / "app.py", folder / "app.py")
    (folder / "pyrightconfig.json").write_text(json.dumps({**settings, "pythonVersion": "3.11"}), encoding="utf-8")
    command = [sys.executable, "-m", "pyright", "--pythonpath", sys.executable, "--outputjson", "-p", "."]
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True, timeout=600, encoding="utf-8")
    report = json.loads(done.stdout)
    assert [
        f"{one['file']}:{one['range']['start']['line'] + 1}: {one['message']}" for one in report["generalDiagnostics"]
    ] == []
    assert report["summary"]["filesAnalyzed"] > len(list((generated / "python").rglob("*.py")))


def test_packages_import_lazily_and_every_model_builds_without_a_warning(generated: Path) -> None:
    command = [sys.executable, "-B", "-W", "error", str(HERE / "build.py"), str(generated / "python"), *JUDGED]
    done = subprocess.run(command, capture_output=True, text=True, timeout=600, check=False)
    assert done.returncode == 0, done.stderr
    found = json.loads(done.stdout)
    assert {name: one["imported"] for name, one in found.items()} == {name: [] for name in JUDGED}
    for name in JUDGED:
        contracts = {one.name.removesuffix(".schema.json") for one in folder_of(name).iterdir()}
        assert {one.partition(".")[0] for one in found[name]["built"]} == contracts


def test_every_package_says_that_it_is_typed(generated: Path) -> None:
    assert [one for one in JUDGED if not (generated / "python" / one / "py.typed").is_file()] == []
