"""Whole processes, measured from outside: wall clock and peak memory."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]


@dataclass(frozen=True, slots=True)
class Cost:
    """Seconds on the wall, megabytes at the peak (of the largest process of the tree), and the exit status."""

    seconds: float
    megabytes: float
    status: int
    errors: str = ""


def measured(command: Sequence[str], cwd: Path, *, best_of: int = 1) -> Cost:
    """The cheapest of several runs of a command; every run must end with the same status."""
    return min((_once(command, cwd) for _ in range(best_of)), key=lambda one: one.seconds)


def ours(*arguments: str) -> list[str]:
    """Our own command line."""
    return [sys.executable, "-m", "codegen", *arguments]


def environment() -> Mapping[str, str]:
    """As the caller's, with this repository importable and no colours."""
    return {**os.environ, "PYTHONPATH": str(ROOT), "NO_COLOR": "1"}


def _once(command: Sequence[str], cwd: Path) -> Cost:
    errors = cwd / "errors.txt"
    with errors.open("wb") as sink:
        started = time.perf_counter()
        process = subprocess.Popen(command, cwd=cwd, stdout=subprocess.DEVNULL, stderr=sink, env=environment())
        _, status, usage = os.wait4(process.pid, 0)
        seconds = time.perf_counter() - started
    process.returncode = os.waitstatus_to_exitcode(status)
    tail = errors.read_text(encoding="utf-8", errors="replace")[-400:] if process.returncode else ""
    return Cost(seconds, usage.ru_maxrss / 1024, process.returncode, tail)
