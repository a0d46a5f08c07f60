"""A line at the terminal that tells how far a long run is."""

from __future__ import annotations

import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from codegen.cli.options import Voice

PATIENCE = 1.0
"""Seconds of silence: a run that ends before says nothing."""

_INTERVAL = 0.1
_CLEAR = "\r\x1b[K"

Progress = Callable[[str, int, int], None]


@contextmanager
def progress(voice: Voice) -> Iterator[Progress | None]:
    """A function `(stage, done, total)` for the run inside, or None when nobody watches; the line goes away after."""
    stream = sys.stderr
    if voice.quiet or stream is None or not stream.isatty():
        yield None
        return
    drawn = time.monotonic() + PATIENCE - _INTERVAL
    began = drawn

    def draw(stage: str, done: int, total: int) -> None:
        nonlocal drawn
        now = time.monotonic()
        if now - drawn >= _INTERVAL:
            drawn = now
            stream.write(f"{_CLEAR}{stage} {done}/{total}")
            stream.flush()

    try:
        yield draw
    finally:
        if drawn != began:
            stream.write(_CLEAR)
            stream.flush()
