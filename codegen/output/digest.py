"""Digests of files, line endings aside: a checkout with CRLF is the same file."""

from __future__ import annotations

import hashlib
import os

_FLAGS = os.O_RDONLY | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)


def of_bytes(data: bytes) -> str:
    """The SHA-256 of the bytes with every CRLF read as LF, in hexadecimal."""
    if b"\r\n" in data:
        data = data.replace(b"\r\n", b"\n")
    return hashlib.sha256(data).hexdigest()


def of_text(text: str) -> str:
    """The digest that a generated text has once it is on disk."""
    return of_bytes(text.encode("utf-8"))


def of_file(path: str) -> str:
    """The digest of a regular file; empty when there is none (a link is none). Raises `OSError` on a bad disk."""
    data = read(path)
    return "" if data is None else of_bytes(data)


def read(path: str) -> bytes | None:
    """The bytes of a regular file, `None` when there is no such file. The last component is not followed if a link."""
    try:
        handle = os.open(path, _FLAGS)
    except OSError:
        # Absent, a link, or a folder where a file should be; what stays is a disk that fails to say.
        if os.path.isfile(path) and not os.path.islink(path):
            raise
        return None
    try:
        return _all(handle)
    except IsADirectoryError:
        return None
    finally:
        os.close(handle)


def _all(handle: int) -> bytes:
    chunk = os.read(handle, 1 << 16)
    if len(chunk) < 1 << 16:
        rest = os.read(handle, 1 << 16) if chunk else b""
        if not rest:
            return chunk
        chunk += rest
    chunks = [chunk]
    while more := os.read(handle, 1 << 20):
        chunks.append(more)
    return b"".join(chunks)
