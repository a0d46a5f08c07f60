"""The helper: a process that gets a target ready which takes long to begin, while this one still reads contracts.

It is forked before there is anything to render, and is sent what is to be done as JSON; it ends when it has answered,
or when nobody asks. Targets know nothing of it: they are given a function that may answer in their stead.
"""

from __future__ import annotations

import json
import os
import signal
import sys
from collections.abc import Iterable
from contextlib import suppress
from dataclasses import dataclass
from typing import BinaryIO, NoReturn

from codegen.targets import registry
from codegen.targets.target import Slow


@dataclass(frozen=True, slots=True)
class Helper:
    """A process that works for one target, and the ends of the two pipes to it; `owner` is who forked it."""

    target: Slow
    process: int
    questions: BinaryIO
    answers: BinaryIO
    owner: int

    def ask(self, question: object) -> object:
        """The answer of the helper; nothing where it has none: then this process finds out why."""
        if self.owner != os.getpid() or self not in _helpers:
            return None
        _helpers.remove(self)
        self.target.delegate(None)
        answer = b""
        with suppress(OSError), self.answers as answers:
            with self.questions as questions:
                questions.write(json.dumps(question).encode("utf-8", "surrogatepass"))
            answer = answers.read()
        self._wait()
        return json.loads(answer) if answer else None

    def end(self) -> None:
        """Ends a helper that nobody asked."""
        self.target.delegate(None)
        for pipe in (self.questions, self.answers):
            with suppress(OSError):
                pipe.close()
        if self.owner == os.getpid():
            with suppress(OSError):
                os.kill(self.process, signal.SIGKILL)
            self._wait()

    def _wait(self) -> None:
        with suppress(OSError):
            os.waitpid(self.process, 0)


_helpers: list[Helper] = []


def fetch(targets: Iterable[str]) -> None:
    """Forks a helper for each target that is slow to begin, where there is a core for it."""
    cores = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else 1
    if _helpers or cores < 2 or sys.platform == "darwin":
        return
    for target in filter(None, map(registry.slow, targets)):
        if not target.is_ready():
            _helpers.append(_forked(target))
            target.delegate(_helpers[-1].ask)


def dismiss() -> None:
    """Ends the helpers that nobody asked."""
    while _helpers:
        _helpers.pop().end()


def _forked(target: Slow) -> Helper:
    (asked, asking), (told, telling) = os.pipe(), os.pipe()
    process = os.fork()
    if not process:
        os.close(asking)
        os.close(told)
        _serve(target, asked, telling)
    os.close(asked)
    os.close(telling)
    return Helper(target, process, os.fdopen(asking, "wb"), os.fdopen(told, "rb"), os.getpid())


def _serve(target: Slow, asked: int, telling: int) -> NoReturn:
    """The life of a helper; it leaves nothing behind but its answer."""
    try:
        signal.signal(signal.SIGINT, signal.SIG_IGN)
        signal.signal(signal.SIGTERM, signal.SIG_DFL)
        target.get_ready()
        with os.fdopen(asked, "rb") as questions:
            question = questions.read()
        if question:
            answer = json.dumps(target.work(json.loads(question))).encode("utf-8", "surrogatepass")
            with os.fdopen(telling, "wb") as answers:
                answers.write(answer)
    finally:
        os._exit(0)
