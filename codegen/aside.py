"""Aside: an answer that a second process finds out while this one goes on, where there is a core for it.

The process is a copy of this one, made before there is much to copy; it leaves nothing behind but its answer.
"""

from __future__ import annotations

import os
import sys
import threading
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from functools import partial
from typing import BinaryIO, Generic, TypeVar, cast

from codegen.copies import DONE, Copy, copied

T = TypeVar("T")


@dataclass(slots=True)
class Aside(Generic[T]):
    """A question, and the process that answers it, where there is one."""

    question: Callable[[], T]
    copy: Copy | None = None

    def answer(self) -> T:
        """The answer. Where a second process does not tell it whole, it is found out here."""
        told = self._told()
        if self.copy is None or self.copy.ended() != DONE:
            return self.question()
        import pickle

        return cast("T", pickle.loads(told))

    def drop(self) -> None:
        """Ends the process, whether it has answered or not."""
        if self.copy is not None:
            self.copy.drop()

    def _told(self) -> bytes:
        if self.copy is not None and self.copy.pipe >= 0:
            with suppress(OSError), os.fdopen(self.copy.pipe, "rb", closefd=False) as told:
                return told.read()
        return b""


def has_room() -> bool:
    """Whether a second process would have a core, and could be a copy of this one."""
    cores = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else 1
    # A copy of a process has one of its threads, and the locks of all.
    return cores > 1 and sys.platform != "darwin" and threading.active_count() == 1


def asked(question: Callable[[], T]) -> Aside[T]:
    """The question on its way to a second process; where there can be none it waits for `answer`."""
    return Aside(question, copied(partial(_answer, question)) if has_room() else None)


def _answer(question: Callable[[], T], telling: BinaryIO) -> None:
    import pickle

    pickle.dump(question(), telling, pickle.HIGHEST_PROTOCOL)
