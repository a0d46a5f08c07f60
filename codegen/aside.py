"""Aside: a yes or no that a second process finds out while this one goes on, where there is a core for it.

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
from typing import NoReturn

_YES = 47
"""The status of a process whose answer is yes: none that an end without an answer has."""

Question = Callable[[], bool]


@dataclass(slots=True)
class Aside:
    """A question, and the process that answers it by its exit status; 0 where there is none."""

    question: Question
    process: int = 0

    def answer(self) -> bool:
        """The answer. A second process that says anything but yes is no proof of a no: then it is asked here again."""
        return self._ended() == _YES or self.question()

    def drop(self) -> None:
        """Ends the process, whether it has answered or not."""
        if self.process:
            with suppress(OSError):
                os.kill(self.process, signal.SIGKILL)
            self._ended()

    def _ended(self) -> int:
        status = 0
        if self.process:
            with suppress(OSError):
                status = os.waitstatus_to_exitcode(os.waitpid(self.process, 0)[1])
        self.process = 0
        return status


def asked(question: Question) -> Aside:
    """The question on its way to a second process; where there can be none it waits for `answer`."""
    cores = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else 1
    # A copy of a process has one of its threads, and the locks of all.
    if cores < 2 or sys.platform == "darwin" or threading.active_count() > 1:
        return Aside(question)
    try:
        process = os.fork()
    except OSError:
        # The system has no room for another one.
        return Aside(question)
    if not process:
        _answer(question)
    return Aside(question, process)


def _answer(question: Question) -> NoReturn:
    status = 0
    try:
        signal.signal(signal.SIGINT, signal.SIG_IGN)
        signal.signal(signal.SIGTERM, signal.SIG_DFL)
        status = _YES if question() else 0
    finally:
        os._exit(status)
