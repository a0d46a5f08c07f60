"""The helper: a process that gets the renderer of classes ready while this one still reads contracts.

The renderer takes longer to import than a few contracts take for everything else. The helper is forked before there is
anything to render, and is sent what is to be rendered as JSON; it ends when it has answered, or when nobody asks.
"""

from __future__ import annotations

import json
import os
import signal
import sys
from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import dataclass
from typing import Any, BinaryIO, NoReturn

Work = Callable[[Mapping[str, Any], Mapping[str, str]], dict[str, str]]


@dataclass(frozen=True, slots=True)
class _Helper:
    """A process and the two ends of its pipes."""

    process: int
    questions: BinaryIO
    answers: BinaryIO


_helpers: list[_Helper] = []
"""At most one, by the process that forked it: whoever is forked later has no use for its pipes."""

_owner: list[int] = []


def fetch(get_ready: Callable[[], object], work: Work) -> None:
    """Forks the helper, where there is a core for it and the renderer is not there already."""
    cores = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else 1
    if _helpers or cores < 2 or sys.platform == "darwin" or "datamodel_code_generator" in sys.modules:
        return
    (asked, asking), (told, telling) = os.pipe(), os.pipe()
    process = os.fork()
    if not process:
        os.close(asking)
        os.close(told)
        _serve(get_ready, work, asked, telling)
    os.close(asked)
    os.close(telling)
    _owner[:] = [os.getpid()]
    _helpers.append(_Helper(process, os.fdopen(asking, "wb"), os.fdopen(told, "rb")))


def ask(schema: Mapping[str, Any], aliases: Mapping[str, str]) -> dict[str, str] | None:
    """What the helper renders; nothing where there is none, or where it fails: then this process tells why."""
    if not _helpers or _owner != [os.getpid()]:
        return None
    helper = _helpers.pop()
    answer = b""
    with suppress(OSError), helper.answers as answers:
        with helper.questions as questions:
            questions.write(json.dumps([schema, aliases]).encode("utf-8", "surrogatepass"))
        answer = answers.read()
    _wait(helper)
    return json.loads(answer) if answer else None


def dismiss() -> None:
    """Ends a helper that nobody asked."""
    while _helpers and _owner == [os.getpid()]:
        helper = _helpers.pop()
        with suppress(OSError):
            os.kill(helper.process, signal.SIGKILL)
        for pipe in (helper.questions, helper.answers):
            with suppress(OSError):
                pipe.close()
        _wait(helper)


def _wait(helper: _Helper) -> None:
    with suppress(OSError):
        os.waitpid(helper.process, 0)


def _serve(get_ready: Callable[[], object], work: Work, asked: int, telling: int) -> NoReturn:
    """The life of the helper; it never returns, and leaves nothing behind but its answer."""
    try:
        signal.signal(signal.SIGINT, signal.SIG_IGN)
        signal.signal(signal.SIGTERM, signal.SIG_DFL)
        get_ready()
        with os.fdopen(asked, "rb") as questions:
            question = questions.read()
        if question:
            schema, aliases = json.loads(question)
            answer = json.dumps(work(schema, aliases)).encode("utf-8", "surrogatepass")
            with os.fdopen(telling, "wb") as answers:
                answers.write(answer)
    finally:
        os._exit(0)
