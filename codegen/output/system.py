"""Calls that Python does not offer: the exchange of two folders, and flushing one file system."""

from __future__ import annotations

import errno
import os
import platform
import sys
from collections.abc import Callable
from functools import cache

_MANY = 64
_AT_FDCWD = -100
_RENAME_EXCHANGE = 2
_RENAME_SWAP = 2
_RENAMEAT2 = {"x86_64": 316, "aarch64": 276, "arm64": 276, "riscv64": 276, "ppc64le": 357, "s390x": 347}


def swap(one: str, other: str) -> None:
    """Exchanges two folders of one file system in a single step. Raises `OSError` where that cannot be done."""
    call = _swapper()
    if call is None:
        raise OSError(errno.ENOSYS, os.strerror(errno.ENOSYS))
    code = call(os.fsencode(one), os.fsencode(other))
    if code:
        raise OSError(code, os.strerror(code), one, None, other)


def can_swap() -> bool:
    """Whether this system knows the exchange at all; a file system may still refuse it."""
    return _swapper() is not None


def settle(paths: list[str]) -> None:
    """Makes the files and folders durable: each by itself, or the whole file system at once when they are many."""
    flush = _flusher() if len(paths) > _MANY else None
    if flush is not None:
        handle = os.open(paths[0], os.O_RDONLY)
        try:
            code = flush(handle)
        finally:
            os.close(handle)
        if code:
            raise OSError(code, os.strerror(code))
        return
    for path in paths:
        _settle(path)


def _settle(path: str) -> None:
    if os.name == "nt":
        if os.path.isdir(path):
            return
        handle = os.open(path, os.O_RDWR)
    else:
        handle = os.open(path, os.O_RDONLY)
    try:
        os.fsync(handle)
    except OSError as error:
        # Some file systems cannot flush a folder; that is no failure of the disk.
        if error.errno not in (errno.EINVAL, errno.ENOTSUP, errno.EBADF):
            raise
    finally:
        os.close(handle)


@cache
def _swapper() -> Callable[[bytes, bytes], int] | None:
    if sys.platform not in ("linux", "darwin"):
        return None
    import ctypes

    library = ctypes.CDLL(None, use_errno=True)
    number = _RENAMEAT2.get(platform.machine(), 0)

    def call(one: bytes, other: bytes) -> int:
        if sys.platform == "darwin":
            failed = library.renamex_np(one, other, ctypes.c_uint(_RENAME_SWAP))
        elif hasattr(library, "renameat2"):
            failed = library.renameat2(_AT_FDCWD, one, _AT_FDCWD, other, ctypes.c_uint(_RENAME_EXCHANGE))
        else:
            failed = library.syscall(ctypes.c_long(number), _AT_FDCWD, one, _AT_FDCWD, other, _RENAME_EXCHANGE)
        return ctypes.get_errno() if failed else 0

    if sys.platform == "darwin":
        return call if hasattr(library, "renamex_np") else None
    return call if hasattr(library, "renameat2") or number else None


@cache
def _flusher() -> Callable[[int], int] | None:
    if sys.platform != "linux":
        return None
    import ctypes

    library = ctypes.CDLL(None, use_errno=True)
    if not hasattr(library, "syncfs"):
        return None
    return lambda handle: ctypes.get_errno() if library.syncfs(handle) else 0
