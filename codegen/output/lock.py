"""One writer at a time: an advisory lock that the kernel releases when its holder ends, however it ends."""

from __future__ import annotations

import hashlib
import os
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

_PAUSE = 0.05
_BUSY = (BlockingIOError, PermissionError)


@contextmanager
def exclusive(folder: Path, wait: float) -> Iterator[bool]:
    """Holds the lock of an output folder; yields whether it was had within `wait` seconds.

    The lock is on the folder above: no file is left behind, and it stays when the output folder itself is exchanged.
    """
    handle, lock = _opened(folder)
    try:
        yield _taken(handle, lock, wait)
    finally:
        os.close(handle)


def _opened(folder: Path) -> tuple[int, Callable[[int], None]]:
    if os.name == "nt":
        return _lock_file(folder), _msvcrt
    handle = os.open(folder.parent, os.O_RDONLY)
    try:
        _flock(handle)
    except BlockingIOError:
        return handle, _flock
    except OSError:
        # Network file systems lock files that are open for writing, not folders.
        os.close(handle)
        return _lock_file(folder), _flock
    return handle, _flock


def _lock_file(folder: Path) -> int:
    import tempfile

    name = hashlib.sha256(os.path.normcase(folder).encode("utf-8", "surrogateescape")).hexdigest()[:16]
    flags = os.O_RDWR | os.O_CREAT | getattr(os, "O_NOFOLLOW", 0)
    return os.open(os.path.join(tempfile.gettempdir(), f"type-contracts-{name}.lock"), flags, 0o600)


def _flock(handle: int) -> None:
    import fcntl

    fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)


def _msvcrt(handle: int) -> None:
    import msvcrt

    msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)  # type: ignore[attr-defined,unused-ignore]


def _taken(handle: int, lock: Callable[[int], None], wait: float) -> bool:
    until = time.monotonic() + wait
    while True:
        try:
            lock(handle)
        except _BUSY:
            if time.monotonic() >= until:
                return False
            time.sleep(_PAUSE)
        else:
            return True
