"""Whole processes, measured from outside: wall clock, processor and peak memory."""

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
    """Seconds on the wall, megabytes at the peak (of the largest process of the tree), and the exit status.

    `processor` are the seconds of all cores together; `together` is the peak of the whole tree in megabytes, shared
    memory counted once, where it was asked for and the system tells it.
    """

    seconds: float
    megabytes: float
    status: int
    errors: str = ""
    processor: float = 0.0
    together: float = 0.0


def measured(command: Sequence[str], cwd: Path, *, best_of: int = 1, together: bool = False) -> Cost:
    """The cheapest of several runs of a command; every run must end with the same status."""
    return min((_once(command, cwd, together) for _ in range(best_of)), key=lambda one: one.seconds)


def ours(*arguments: str) -> list[str]:
    """Our own command line."""
    return [sys.executable, "-m", "codegen", *arguments]


def environment() -> Mapping[str, str]:
    """As the caller's, with this repository importable and no colours; compiled code is kept, as an installer does."""
    kept = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    return {**kept, "PYTHONPATH": str(ROOT), "NO_COLOR": "1"}


def _once(command: Sequence[str], cwd: Path, together: bool) -> Cost:
    errors = cwd / "errors.txt"
    with errors.open("wb") as sink:
        started = time.perf_counter()
        process = subprocess.Popen(command, cwd=cwd, stdout=subprocess.DEVNULL, stderr=sink, env=environment())
        peak = _peak_of_tree(process) if together else 0.0
        _, status, usage = os.wait4(process.pid, 0)
        seconds = time.perf_counter() - started
    process.returncode = os.waitstatus_to_exitcode(status)
    tail = errors.read_text(encoding="utf-8", errors="replace")[-400:] if process.returncode else ""
    processor = usage.ru_utime + usage.ru_stime
    return Cost(seconds, usage.ru_maxrss / 1024, process.returncode, tail, processor, peak)


def _peak_of_tree(process: subprocess.Popen[bytes]) -> float:
    """Looks at the process and all below it until it has ended, without taking its end away from who waits for it."""
    peak = 0.0
    while os.waitid(os.P_PID, process.pid, os.WEXITED | os.WNOHANG | os.WNOWAIT) is None:
        peak = max(peak, sum(map(_proportional, _tree(process.pid))))
        time.sleep(0.2)
    return peak


def _tree(process: int) -> list[int]:
    try:
        below = Path(f"/proc/{process}/task/{process}/children").read_text(encoding="ascii").split()
    except OSError:
        below = []
    return [process, *(one for child in below for one in _tree(int(child)))]


def _proportional(process: int) -> float:
    """Megabytes of a process, each shared page divided by the number of those that share it."""
    try:
        lines = Path(f"/proc/{process}/smaps_rollup").read_text(encoding="ascii").splitlines()
        return next(int(line.split()[1]) / 1024 for line in lines if line.startswith("Pss:"))
    except (OSError, StopIteration):
        return 0.0
