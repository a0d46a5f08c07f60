"""Every operation that changes the disk, counted, so that a fault can be put before each of them."""

from __future__ import annotations

import os
import signal
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

from codegen.output import system

_CHANGING = (
    "mkdir",
    "link",
    "rename",
    "replace",
    "unlink",
    "rmdir",
    "fsync",
    "utime",
    "chmod",
    "fchmod",
    "write",
    "open",
)
_WRITING = os.O_WRONLY | os.O_RDWR | os.O_CREAT

Fault = Callable[[int, str, tuple[Any, ...]], None]
"""Called before each operation with its number (from 1), its name and its arguments."""


@contextmanager
def watched(fault: Fault) -> Iterator[list[str]]:
    """Calls `fault` before every operation that changes the disk; yields the names of those that came."""
    came: list[str] = []
    kept = {name: getattr(os, name) for name in _CHANGING}
    swap, settle = system.swap, system.settle

    def guarded(name: str, real: Callable[..., Any]) -> Callable[..., Any]:
        def call(*args: Any, **more: Any) -> Any:
            if name != "open" or args[1] & _WRITING:
                came.append(name)
                fault(len(came), name, args)
            return real(*args, **more)

        return call

    for name, real in kept.items():
        setattr(os, name, guarded(name, real))
    system.swap, system.settle = guarded("swap", swap), guarded("settle", settle)
    try:
        yield came
    finally:
        for name, real in kept.items():
            setattr(os, name, real)
        system.swap, system.settle = swap, settle


def killed_at(number: int, *, torn: bool = False) -> Fault:
    """SIGKILL for this process before the operation of that number; `torn`: in the middle of it, if it writes."""

    def fault(now: int, name: str, args: tuple[Any, ...]) -> None:
        if now != number:
            return
        if torn and name == "write":
            # The real function: what is patched would count this write too.
            _real_write(args[0], bytes(args[1])[: len(args[1]) // 2])
        os.kill(os.getpid(), signal.SIGKILL)

    return fault


def signalled_at(number: int, signal_number: int) -> Fault:
    """This signal for this process before the operation of that number."""

    def fault(now: int, name: str, args: tuple[Any, ...]) -> None:
        if now == number:
            os.kill(os.getpid(), signal_number)

    return fault


def failing_at(number: int, error: int, *, ever_after: bool = False) -> Fault:
    """This error of the system at the operation of that number, and `ever_after`: at all that follow."""

    def fault(now: int, name: str, args: tuple[Any, ...]) -> None:
        if now == number or (ever_after and now > number):
            raise OSError(error, os.strerror(error))

    return fault


def in_a_child(work: Callable[[], object]) -> int:
    """Runs `work` in a process of its own; returns how it ended, as `os.waitpid` has it."""
    child = os.fork()
    if child == 0:
        status = 1
        try:
            work()
            status = 0
        except SystemExit as leave:
            status = leave.code if isinstance(leave.code, int) else 1
        finally:
            os._exit(status)
    return os.waitpid(child, 0)[1]


_real_write = os.write
