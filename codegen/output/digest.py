"""Digests of files, line endings aside: a checkout with CRLF is the same file."""

from __future__ import annotations

import hashlib
import os
import threading
from collections.abc import Callable, Sequence

from codegen.output.memory import Memory

_FLAGS = os.O_RDONLY | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)

_LARGE = 200_000
"""Characters from which a second thread pays for its start."""

_THREADED_FROM = 64
"""Files from which a second thread pays for its start."""


def of_bytes(data: bytes) -> str:
    """The SHA-256 of the bytes with every CRLF read as LF, in hexadecimal."""
    # One character is found many times faster than two.
    if b"\r" in data:
        data = data.replace(b"\r\n", b"\n")
    return hashlib.sha256(data).hexdigest()


def of_text(text: str) -> str:
    """The digest that a generated text has once it is on disk."""
    return of_bytes(text.encode("utf-8"))


def begun(text: str) -> Callable[[], str]:
    """The digest of a text, to be asked for later: that of a large one is made meanwhile, on another core."""
    if len(text) < _LARGE:
        known = of_text(text)
        return lambda: known
    made: list[str] = []
    worker = _started(lambda: made.append(of_text(text)))

    def digest() -> str:
        if worker:
            worker.join()
        return made[0] if made else of_text(text)

    return digest


def _started(work: Callable[[], None]) -> threading.Thread | None:
    """A second thread at work; nothing where the system has no room for one."""
    thread = threading.Thread(target=work, daemon=True)
    try:
        thread.start()
    except RuntimeError:
        return None
    return thread


def brief(text: str) -> str:
    """A short digest, to tell apart two states of one thing."""
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()[:20]


_memories: list[Memory] = []
"""The memory of this process, where it looks at the same files more than once."""


def remember() -> None:
    """From now on the digests of files are remembered, and made again only of files that changed."""
    if not _memories:
        _memories.append(Memory())


def of_file(path: str) -> str:
    """The digest of a regular file; empty when there is none (a link is none). Raises `OSError` on a bad disk."""
    return _recalled(path) or _made(path)


def _recalled(path: str) -> str:
    return (_memories[0].recall(path) if _memories else None) or ""


def _made(path: str) -> str:
    try:
        # A change between this look and the reading shows at the next look.
        seen = os.lstat(path) if _memories else None
    except OSError:
        seen = None
    data = read(path)
    digest = "" if data is None else of_bytes(data)
    if digest and seen is not None:
        _memories[0].keep(path, seen, digest)
    return digest


def is_known(path: str, digest: str) -> bool:
    """Whether a file is remembered with this digest, and did not change since."""
    return bool(_memories) and _memories[0].recall(path) == digest


def of_files(paths: Sequence[str]) -> list[str]:
    """The digests of many files, in their order, made on two cores: reading and hashing both leave the interpreter."""
    found = [_recalled(path) for path in paths]
    unknown = [index for index, known in enumerate(found) if not known]
    ahead = iter(unknown)
    troubles: list[OSError] = []

    def work() -> None:
        # Advancing one iterator is a single step of the interpreter, so each file is done by one thread.
        for index in ahead:
            if troubles:
                return
            try:
                found[index] = of_file(paths[index])
            except OSError as error:
                troubles.append(error)

    if len(unknown) < _THREADED_FROM:
        work()
    else:
        helper = _started(work)
        try:
            work()
        finally:
            # Whatever stopped this thread stops the other one too.
            for _ in ahead:
                pass
            if helper:
                helper.join()
    if troubles:
        raise troubles[0]
    return found


def of_linked_files(paths: Sequence[str]) -> list[str]:
    """As `of_files`; of a link the digest of what it leads to."""
    found = of_files(paths)
    return [now or of_file(os.path.realpath(path)) for path, now in zip(paths, found, strict=True)]


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
    size = os.fstat(handle).st_size
    data = os.read(handle, size + 1)
    if len(data) == size:
        return data
    # It grew meanwhile, or the system tells no size.
    chunks = [data]
    while more := os.read(handle, 1 << 20):
        chunks.append(more)
    return b"".join(chunks)
