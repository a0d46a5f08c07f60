"""Memory: digests that this process made before, of files that are still as they were then.

A file is as it was when size, times and inode are. A file that changed right before it was read may change again
without a trace in its times: of such a one nothing is remembered.
"""

from __future__ import annotations

import os
import time
from dataclasses import dataclass, field
from typing import TypeAlias

_YOUNG = 2_000_000_000
"""Nanoseconds after a change in which a file is too young to be known by its times: some clocks are coarse."""

_YOUNG_BY_A_FINE_CLOCK = 50_000_000
"""The same where times have more than milliseconds: such clocks advance a hundred times a second, or more often."""

_COARSE = 1_000_000

SETTLING = _YOUNG_BY_A_FINE_CLOCK * 1.2 / 1e9
"""Seconds after which a file that was just written is known by its times, where these are fine."""

State: TypeAlias = tuple[int, int, int, int, int]


@dataclass(frozen=True, slots=True)
class Memory:
    """Digests by path, each with the state of the file that it was made of."""

    known: dict[str, tuple[State, str]] = field(default_factory=dict)

    def recall(self, path: str) -> str | None:
        """The digest of a file that did not change since it was made; a link is no file."""
        found = self.known.get(path)
        if found is None:
            return None
        try:
            now = os.lstat(path)
        except OSError:
            return None
        return found[1] if _state(now) == found[0] else None

    def keep(self, path: str, seen: os.stat_result, digest: str) -> None:
        """Remembers the digest of a file whose state was that when it was read."""
        fine = seen.st_ctime_ns % _COARSE and seen.st_mtime_ns % _COARSE
        if abs(time.time_ns() - seen.st_ctime_ns) > (_YOUNG_BY_A_FINE_CLOCK if fine else _YOUNG):
            self.known[path] = (_state(seen), digest)
        else:
            self.known.pop(path, None)


def _state(found: os.stat_result) -> State:
    return found.st_mtime_ns, found.st_ctime_ns, found.st_size, found.st_ino, found.st_dev
