"""Copies of this process, each made to do one work and to tell of it through a pipe. None outlives this process."""

from __future__ import annotations

import os
import signal
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from functools import partial
from types import FrameType
from typing import BinaryIO, NoReturn

DONE = 47
"""The status of a copy whose work is done: none that an end before that has."""

_ORPHANED = 0.25
"""Seconds between two looks at whether the process that waits for the work is still there."""

_ENDING = tuple(getattr(signal, name) for name in ("SIGINT", "SIGTERM", "SIGHUP") if hasattr(signal, name))


@dataclass(slots=True)
class Copy:
    """A process (0 once it has ended) and the pipe that it tells its work through (-1 once it is closed)."""

    process: int
    pipe: int

    def ended(self) -> int:
        """Waits until the process has ended; its status. May be asked again after a signal came between."""
        pipe, self.pipe = self.pipe, -1
        if pipe >= 0:
            os.close(pipe)
        status = 0
        if self.process:
            with suppress(OSError):
                status = os.waitstatus_to_exitcode(os.waitpid(self.process, 0)[1])
        self.process = 0
        return status

    def drop(self) -> None:
        """Ends the process, whether its work is done or not."""
        if self.process:
            with suppress(OSError):
                os.kill(self.process, signal.SIGKILL)
        self.ended()


def copied(work: Callable[[BinaryIO], None]) -> Copy | None:
    """A copy that does this work; nothing where the system has no room for one."""
    try:
        theirs, ours = os.pipe()
    except OSError:
        return None
    here = os.getpid()
    # Until it has handlers of its own no signal may find the copy: it would say and clean up what is this one's to.
    before = signal.pthread_sigmask(signal.SIG_BLOCK, _ENDING)
    try:
        process = os.fork()
        if not process:
            os.close(theirs)
            _do(work, ours, partial(_released, here, before))
    except OSError:
        os.close(theirs)
        return None
    finally:
        os.close(ours)
        signal.pthread_sigmask(signal.SIG_SETMASK, before)
    return Copy(process, theirs)


def _do(work: Callable[[BinaryIO], None], pipe: int, release: Callable[[], None]) -> NoReturn:
    status = 0
    try:
        release()
        with os.fdopen(pipe, "wb") as telling:
            work(telling)
        status = DONE
    finally:
        os._exit(status)


def _released(parent: int, before: set[int | signal.Signals]) -> None:
    """Has signals end the copy, short of the one that people send to all processes at once, and of its own parent's."""
    for one in _ENDING:
        # The parent decides what an interrupt is; what is ignored (`nohup`) stays so.
        alone = one is signal.SIGINT or signal.getsignal(one) is signal.SIG_IGN
        signal.signal(one, signal.SIG_IGN if alone else signal.SIG_DFL)
    signal.pthread_sigmask(signal.SIG_SETMASK, before)

    def look(number: int, frame: FrameType | None) -> None:
        if os.getppid() != parent:
            os._exit(0)

    # A parent that is killed ends nothing itself, and whoever reads its output waits for all that have it open.
    signal.signal(signal.SIGALRM, look)
    signal.setitimer(signal.ITIMER_REAL, _ORPHANED, _ORPHANED)
