"""Copies of a process do its jobs; whatever becomes of one of them, or of the process itself, nobody waits for ever."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import BinaryIO

import pytest

from benchmarks import make_contracts
from codegen import crew
from codegen.copies import Copy, copied

PATIENCE = 30
"""Seconds after which a test calls a process hung."""


def numbers(count: int, do: Callable[[int], object], size: int = 2) -> dict[int, object]:
    """What the crew has done, by the number of the job; each is told once."""
    told = list(crew.done(count, do, size))
    assert len({index for index, _ in told}) == len(told)
    return dict(told)


@pytest.mark.parametrize("count", [1, 2, 3, 499, 500, 501, 1_200])
def test_every_job_is_done_once(count: int) -> None:
    assert numbers(count, lambda index: index * 2) == {index: index * 2 for index in range(count)}


def test_jobs_are_done_elsewhere_and_come_whole() -> None:
    here = os.getpid()
    found = numbers(4, lambda index: (os.getpid() != here, "é" * 3_000_000))
    assert found == dict.fromkeys(range(4), (True, "é" * 3_000_000))


def test_a_killed_copy_takes_its_job_with_it_and_no_other() -> None:
    def do(index: int) -> int:
        if index == 3:
            os.kill(os.getpid(), signal.SIGKILL)
        return index

    assert numbers(700, do).keys() == set(range(700)) - {3}


def test_where_every_copy_fails_nothing_is_done_and_nothing_said(capfd: pytest.CaptureFixture[str]) -> None:
    assert numbers(5, lambda index: 1 // 0) == {}
    assert capfd.readouterr() == ("", "")


def test_a_crew_that_is_left_early_leaves_no_process(monkeypatch: pytest.MonkeyPatch) -> None:
    processes: list[int] = []

    def noted(work: Callable[[BinaryIO], None]) -> Copy | None:
        one = copied(work)
        processes.append(one.process if one is not None else 0)
        return one

    monkeypatch.setattr(crew, "copied", noted)
    found = crew.done(9, lambda index: index, 2)
    next(found)
    found.close()
    assert len(processes) == 2
    for process in processes:
        with pytest.raises(ChildProcessError):
            os.waitpid(process, os.WNOHANG)


def started(script: str, folder: Path) -> subprocess.Popen[str]:
    """A process of Python in a session of its own, once it has said that it is at work."""
    environment = {**os.environ, "PYTHONPATH": str(Path(crew.__file__).parents[1])}
    process = subprocess.Popen(
        [sys.executable, "-c", "import os, time; os.sched_getaffinity = lambda process: {0, 1}\n" + script],
        stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, cwd=folder, env=environment, start_new_session=True,
    )  # fmt: skip
    assert process.stdout is not None
    assert process.stdout.readline().startswith("at work")
    return process


WORK = "def work(*_): print('at work', flush=True); time.sleep(600)\n"


@pytest.mark.parametrize(
    "script",
    [
        pytest.param("from codegen import crew; list(crew.done(2, work, 2))", id="a crew"),
        pytest.param("from codegen import aside; aside.asked(work).answer()", id="a question aside"),
    ],
)
def test_a_killed_process_leaves_no_copy_that_holds_its_output_open(tmp_path: Path, script: str) -> None:
    process = started(WORK + script, tmp_path)
    process.kill()
    process.communicate(timeout=PATIENCE)


@pytest.mark.parametrize("number", [signal.SIGHUP, signal.SIGINT, signal.SIGTERM])
@pytest.mark.parametrize(
    ("target", "slow"), [("markdown", "rendering._do"), ("typescript", "division._made")], ids=["rendering", "halves"]
)
def test_a_signal_to_all_processes_of_a_run_is_told_once(
    tmp_path: Path, target: str, slow: str, number: signal.Signals
) -> None:
    make_contracts.write(300, tmp_path / "contracts")
    (tmp_path / "type-contracts.toml").write_text('[packages]\nmany = "."\n', encoding="utf-8")
    script = f"import sys; from codegen import division, rendering; from codegen.cli import app\n{slow} = work\n"
    process = started(WORK + script + f"sys.exit(app.main(['generate', '--target', '{target}']))", tmp_path)
    os.killpg(process.pid, number)
    _, said = process.communicate(timeout=PATIENCE)
    assert process.returncode == 128 + number
    assert said.count(f"stopped by {number.name}") == 1
    assert "Traceback" not in said
