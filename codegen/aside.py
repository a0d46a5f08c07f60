"""Aside: an answer that a second process finds out while this one goes on, where there is a core for it.

The process is a copy of this one, made before there is much to copy; it leaves nothing behind but its answer.
"""

from __future__ import annotations

import os
import signal
import sys
import threading
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from typing import Generic, NoReturn, TypeVar, cast

T = TypeVar("T")

_DONE = 47
"""The status of a process whose answer is whole: none that an end without an answer has."""


@dataclass(slots=True)
class Aside(Generic[T]):
    """A question, the process that answers it (0 where there is none), and the pipe that its answer comes through."""

    question: Callable[[], T]
    process: int = 0
    pipe: int = -1

    def answer(self) -> T:
        """The answer. Where a second process does not tell it whole, it is found out here."""
        told = self._told()
        if self._ended() != _DONE:
            return self.question()
        import pickle

        return cast("T", pickle.loads(told))

    def drop(self) -> None:
        """Ends the process, whether it has answered or not."""
        if self.process:
            with suppress(OSError):
                os.kill(self.process, signal.SIGKILL)
            self._ended()

    def _told(self) -> bytes:
        if not self.process:
            return b""
        with suppress(OSError), os.fdopen(self.pipe, "rb", closefd=False) as told:
            return told.read()
        return b""

    def _ended(self) -> int:
        status = 0
        if self.process:
            os.close(self.pipe)
            with suppress(OSError):
                status = os.waitstatus_to_exitcode(os.waitpid(self.process, 0)[1])
        self.process, self.pipe = 0, -1
        return status


def has_room() -> bool:
    """Whether a second process would have a core, and could be a copy of this one."""
    cores = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else 1
    # A copy of a process has one of its threads, and the locks of all.
    return cores > 1 and sys.platform != "darwin" and threading.active_count() == 1


def asked(question: Callable[[], T]) -> Aside[T]:
    """The question on its way to a second process; where there can be none it waits for `answer`."""
    if not has_room():
        return Aside(question)
    try:
        theirs, ours = os.pipe()
    except OSError:
        return Aside(question)
    try:
        process = os.fork()
    except OSError:
        # The system has no room for another one.
        os.close(theirs)
        os.close(ours)
        return Aside(question)
    if not process:
        os.close(theirs)
        _answer(question, ours)
    os.close(ours)
    return Aside(question, process, theirs)


def _answer(question: Callable[[], T], pipe: int) -> NoReturn:
    status = 0
    try:
        import pickle

        signal.signal(signal.SIGINT, signal.SIG_IGN)
        signal.signal(signal.SIGTERM, signal.SIG_DFL)
        with os.fdopen(pipe, "wb") as telling:
            pickle.dump(question(), telling, pickle.HIGHEST_PROTOCOL)
        status = _DONE
    finally:
        os._exit(status)
