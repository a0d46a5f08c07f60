"""What the tests need of the JavaScript world: one folder of pinned packages, installed once."""

import hashlib
import os
import shutil
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

HERE = Path(__file__).parent
_MODULES = HERE / "node_modules"
_MARK = _MODULES / ".installed-from"


def node_modules() -> Path:
    """The folder of the packages that `package-lock.json` names, installed when it is missing or of another lock."""
    wanted = hashlib.sha256((HERE / "package-lock.json").read_bytes()).hexdigest()
    if _installed() != wanted:
        with alone():
            if _installed() != wanted:
                _install()
                _MARK.write_text(wanted, encoding="ascii")
    return _MODULES


def bare(generated: Path, folder: Path) -> Path:
    """A copy of generated TypeScript that compilers judge whole: without the directive that spares its users that."""
    for path in sorted(generated.rglob("*.ts")):
        copy = folder / path.relative_to(generated)
        copy.parent.mkdir(parents=True, exist_ok=True)
        copy.write_bytes(path.read_bytes().replace(b"\n// @ts-nocheck\n", b"\n"))
    return folder


def _installed() -> str:
    return _MARK.read_text(encoding="ascii") if _MARK.is_file() else ""


def _install() -> None:
    npm = shutil.which("npm")
    assert npm is not None, "the tests need Node 20 or newer, and npm"
    done = subprocess.run([npm, "ci"], cwd=HERE, capture_output=True, text=True, check=False, timeout=900)
    assert done.returncode == 0, done.stdout + done.stderr


@contextmanager
def alone() -> Iterator[None]:
    """Only one of the tests' processes at a time is inside."""
    # The workers of pytest-xdist come here at the same time. The system lets the lock go when its holder dies.
    import fcntl

    descriptor = os.open(HERE, os.O_RDONLY)
    try:
        fcntl.flock(descriptor, fcntl.LOCK_EX)
        yield
    finally:
        os.close(descriptor)
