"""Crew: copies of this process that do numbered jobs, each the next one that nobody has begun.

No threads, no locks: a copy that is killed at any moment takes nothing with it but the job that it was at.
"""

from __future__ import annotations

import os
import pickle
from collections.abc import Callable, Generator, Iterator
from contextlib import suppress
from io import FileIO
from typing import BinaryIO, TypeVar, cast

from codegen.copies import Copy, copied

T = TypeVar("T")

_SIZE = 8
"""Bytes of a number in a pipe."""

_AHEAD = 500
"""Jobs that wait to be taken; their numbers fit into the smallest pipe, so that putting one there never waits."""

_CHUNK = 1 << 20


def done(count: int, do: Callable[[int], T], size: int) -> Generator[tuple[int, T], None, None]:
    """The jobs that a crew of that size has done, with their numbers, as they come.

    Where a copy fails or is killed, or where there is no room for one, jobs are missing.
    """
    try:
        taking, putting = os.pipe()
    except OSError:
        return
    waiting, open_jobs = os.fdopen(taking, "rb", buffering=0), os.fdopen(putting, "wb", buffering=0)
    ahead = iter(range(count))
    crew: list[Copy] = []
    try:
        for _ in range(min(count, _AHEAD)):
            _further(ahead, open_jobs)
        for _ in range(size):
            one = copied(lambda telling: _work(do, waiting, open_jobs, telling))
            crew += [] if one is None else [one]
        waiting.close()
        _further(ahead, open_jobs)
        for told in _told(crew):
            _further(ahead, open_jobs)
            yield cast("tuple[int, T]", pickle.loads(told))
    finally:
        waiting.close()
        open_jobs.close()
        for one in crew:
            one.drop()


def _further(ahead: Iterator[int], open_jobs: FileIO) -> None:
    """Puts the next job there; behind the last one it closes the pipe, which tells whoever waits for another."""
    number = next(ahead, None)
    if number is None:
        open_jobs.close()
        return
    # Nobody is there to take it when all have been killed.
    with suppress(BrokenPipeError):
        open_jobs.write(number.to_bytes(_SIZE, "little"))


def _work(do: Callable[[int], T], waiting: FileIO, open_jobs: FileIO, telling: BinaryIO) -> None:
    open_jobs.close()
    while number := waiting.read(_SIZE):
        index = int.from_bytes(number, "little")
        told = pickle.dumps((index, do(index)), pickle.HIGHEST_PROTOCOL)
        telling.write(len(told).to_bytes(_SIZE, "little"))
        telling.write(told)
        telling.flush()


def _told(crew: list[Copy]) -> Iterator[bytes]:
    """What the copies tell, piece by piece, until all have ended."""
    import select

    poll = select.poll()
    heard = {one.pipe: bytearray() for one in crew}
    for pipe in heard:
        poll.register(pipe, select.POLLIN)
    while heard:
        for pipe, _ in poll.poll():
            some = os.read(pipe, _CHUNK)
            if not some:
                poll.unregister(pipe)
                del heard[pipe]
                continue
            heard[pipe] += some
            yield from _taken(heard[pipe])


def _taken(heard: bytearray) -> Iterator[bytes]:
    """The whole pieces at the start of what was heard, which are taken away from it."""
    while len(heard) >= _SIZE and len(heard) >= (end := _SIZE + int.from_bytes(heard[:_SIZE], "little")):
        yield bytes(memoryview(heard)[_SIZE:end])
        del heard[:end]
