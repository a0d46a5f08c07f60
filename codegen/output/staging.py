"""The staging folder: where new files are complete before any old one is touched, and what a killed run leaves behind.

Its name is `.<output folder>.type-contracts-<inode>-<token>`, the inode being that of the output folder when the run
began (0: there was none). If `tree` inside has that very inode, the exchange took place and `tree` is the old folder.
"""

from __future__ import annotations

import os
import re
import stat
from contextlib import suppress
from pathlib import Path

from codegen.output import digest, manifest, mend
from codegen.output.model import Manifest
from codegen.output.paths import MANIFEST

MARK = ".gitignore"
TREE = "tree"
_DONE = "done"
_MARKED = b"# Staging of type-contracts: the next run removes this folder.\n*\n"


def make(parent: str, folder: str) -> str:
    """Makes a marked staging folder in `parent` for the output folder."""
    name = f"{_prefix(folder)}{_inode(folder):x}-{os.urandom(4).hex()}"
    path = f"{parent}/{name}"
    os.mkdir(path, 0o700)
    try:
        write_new(f"{path}/{MARK}", _MARKED)
    except BaseException:
        # Nobody knows of it yet who would remove it.
        with suppress(OSError):
            _remove(path)
        raise
    return path


def repair(parent: str, folder: str) -> None:
    """Clears what killed runs left in `parent`. The lock is held, so no staging folder there belongs to a live run."""
    for path in _left(parent, folder):
        if not os.listdir(path) or _is_marked(path):
            clear(path, folder)


def left(folder: Path) -> bool:
    """Whether a staging folder stands beside or in the output folder: of a run that was killed, or of one at work."""
    real = os.path.realpath(folder)
    try:
        return any(_left(where, real) for where in (os.path.dirname(real), real))
    except OSError:
        return False


def _left(parent: str, folder: str) -> list[str]:
    if not os.path.isdir(parent):
        return []
    pattern = re.compile(re.escape(_prefix(folder)) + r"[0-9a-f]+-[0-9a-f]{8}")
    with os.scandir(parent) as entries:
        names = sorted(one.name for one in entries if pattern.fullmatch(one.name) and one.is_dir(follow_symlinks=False))
    return [f"{parent}/{name}" for name in names]


def clear(staging: str, folder: str) -> None:
    """Removes a staging folder; what in it is a user's own and nowhere else goes back to the output folder first."""
    tree = f"{staging}/{TREE}"
    before = staging.rpartition("type-contracts-")[2].partition("-")[0]
    if _inode(tree) != 0 and f"{_inode(tree):x}" == before:
        known = manifest.load(Path(tree))
        mend.rescue(tree, folder, known if isinstance(known, Manifest) else _salvaged(tree))
        # Its manifest may be the first to go; under another name nobody asks again what in it is whose.
        os.rename(tree, f"{staging}/{_DONE}")
    _remove(staging)


def write_new(path: str, data: bytes, like: str = "") -> None:
    """Writes a file that must not exist yet, with the permissions of the file `like`, where there is one."""
    mode = _mode(like) if like else None
    flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_BINARY", 0)
    handle = os.open(path, flags, 0o666)
    try:
        view = memoryview(data)
        while view:
            view = view[os.write(handle, view) :]
        if mode is not None and hasattr(os, "fchmod"):
            os.fchmod(handle, mode)
    finally:
        os.close(handle)


def _mode(path: str) -> int | None:
    try:
        before = os.lstat(path)
    except OSError:
        return None
    return stat.S_IMODE(before.st_mode) if stat.S_ISREG(before.st_mode) else None


def _prefix(folder: str) -> str:
    return f".{os.path.basename(folder)}.type-contracts-"


def _inode(path: str) -> int:
    try:
        found = os.lstat(path)
    except OSError:
        return 0
    return found.st_ino if stat.S_ISDIR(found.st_mode) else 0


def _is_marked(path: str) -> bool:
    mark = digest.read(f"{path}/{MARK}")
    # A run killed while it wrote the mark left a part of it, and nothing else.
    return mark == _MARKED or (mark is not None and _MARKED.startswith(mark) and len(os.listdir(path)) == 1)


def _salvaged(tree: str) -> Manifest:
    data = digest.read(f"{tree}/{MANIFEST}")
    return manifest.salvaged((data or b"").decode("utf-8", "replace"))


def _remove(path: str) -> None:
    """Removes a folder and all below it, the mark last: what remains of an interrupted removal is still ours."""
    _empty(path)
    if os.path.lexists(f"{path}/{MARK}"):
        os.unlink(f"{path}/{MARK}")
    os.rmdir(path)


def _empty(path: str, spare: str = MARK) -> None:
    with os.scandir(path) as entries:
        found = list(entries)
    for entry in found:
        if entry.is_dir(follow_symlinks=False):
            _empty(entry.path, "")
            os.rmdir(entry.path)
        elif entry.name != spare:
            os.unlink(entry.path)
