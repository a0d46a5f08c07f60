"""The last line of defence: no traceback, the right status, the right stream."""

import contextlib
import errno
import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from codegen.cli import guard
from codegen.cli.guard import guarded, heed
from codegen.cli.options import Voice


@pytest.fixture(autouse=True)
def _signals_as_before() -> Iterator[None]:
    before = {number: signal.getsignal(number) for number in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP)}
    yield
    for number, handler in before.items():
        signal.signal(number, handler)


def raising(error: BaseException) -> Callable[[], int]:
    def work() -> int:
        raise error

    return work


def test_the_status_of_the_work_is_passed_on() -> None:
    assert guarded(lambda: 1, Voice()) == 1


def test_a_bug_is_one_line_without_a_traceback(capsys: pytest.CaptureFixture[str]) -> None:
    assert guarded(raising(KeyError("x\ny")), Voice()) == 2
    printed = capsys.readouterr()
    assert printed.out == ""
    assert "error[cli/internal-error]: this is a bug of type-contracts: KeyError: 'x\\ny'\n" in printed.err
    assert "Traceback" not in printed.err


def test_a_bug_has_a_traceback_for_those_who_ask(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("TYPE_CONTRACTS_DEBUG", "1")
    assert guarded(raising(KeyError("x")), Voice("json")) == 2
    printed = capsys.readouterr()
    assert json.loads(printed.out)["diagnostics"][0]["code"] == "cli/internal-error"
    assert "Traceback" in printed.err


def test_a_full_disk_is_the_environment(capsys: pytest.CaptureFixture[str]) -> None:
    assert guarded(raising(OSError(errno.ENOSPC, "No space left on device", "made/x.py")), Voice("json")) == 2
    [one] = json.loads(capsys.readouterr().out)["diagnostics"]
    assert (one["code"], one["file"]) == ("cli/environment", "made/x.py")
    assert "No space left on device" in one["message"]


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM, signal.SIGHUP])
def test_a_signal_ends_with_128_and_its_number(number: signal.Signals, capsys: pytest.CaptureFixture[str]) -> None:
    def work() -> int:
        os.kill(os.getpid(), number)
        time.sleep(5)
        return 0

    assert guarded(work, Voice("json")) == 128 + number
    [one] = json.loads(capsys.readouterr().out)["diagnostics"]
    assert (one["code"], one["message"]) == ("cli/interrupted", f"stopped by {number.name}")


def test_an_interrupt_while_the_program_is_imported_says_nothing(environment: dict[str, str], tmp_path: Path) -> None:
    slow = "import os, time\nos.write(1, b'importing')\ntime.sleep(60)\n"
    (tmp_path / "typer.py").write_text(slow, encoding="utf-8")
    path = os.pathsep.join((str(tmp_path), environment.get("PYTHONPATH", "")))
    with subprocess.Popen(
        [sys.executable, "-m", "codegen", "check"],
        env={**environment, "PYTHONPATH": path},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        preexec_fn=lambda: signal.signal(signal.SIGINT, signal.SIG_DFL) and None,
    ) as process:
        assert process.stdout is not None
        assert process.stdout.read(9) == b"importing"
        process.send_signal(signal.SIGINT)
        assert process.communicate(timeout=30) == (b"", b"")
    assert process.returncode == -signal.SIGINT


def test_a_second_signal_does_not_disturb_what_is_said_of_the_first(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    told = guard._stopped

    def work() -> int:
        os.kill(os.getpid(), signal.SIGTERM)
        time.sleep(5)
        return 0

    def interrupted(number: int) -> object:
        os.kill(os.getpid(), signal.SIGINT)
        return told(number)

    monkeypatch.setattr(guard, "_stopped", interrupted)
    assert guarded(work, Voice()) == 128 + signal.SIGTERM
    assert "stopped by SIGTERM" in capsys.readouterr().err


def test_a_signal_that_was_lost_on_the_way_ends_whoever_works_without_an_end() -> None:
    def work() -> int:
        with contextlib.suppress(BaseException):
            os.kill(os.getpid(), signal.SIGTERM)
            time.sleep(5)
        while True:
            heed()

    assert guarded(work, Voice("text")) == 128 + signal.SIGTERM


def test_memory_that_runs_out_is_the_environment(capsys: pytest.CaptureFixture[str]) -> None:
    assert guarded(raising(MemoryError()), Voice("json")) == 2
    [one] = json.loads(capsys.readouterr().out)["diagnostics"]
    assert (one["code"], one["message"]) == ("cli/environment", "the system says: Cannot allocate memory")


@pytest.mark.parametrize(
    ("name", "code"), [("jsonschema_rs", "cli/environment"), ("codegen.ir.gone", "cli/internal-error")]
)
def test_a_library_that_cannot_be_loaded_is_the_environment(
    name: str, code: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert guarded(raising(ImportError("failed to map segment", name=name)), Voice("json")) == 2
    [one] = json.loads(capsys.readouterr().out)["diagnostics"]
    assert one["code"] == code
    assert "failed to map segment" in one["message"]


def test_standard_output_on_a_full_disk_has_status_2(environment: dict[str, str]) -> None:
    with open("/dev/full", "w") as full:
        done = subprocess.run(
            [sys.executable, "-m", "codegen", "--help"],
            env=environment,
            stdout=full,
            stderr=subprocess.PIPE,
            check=False,
        )
    assert done.returncode == 2
    assert b"cli/environment" in done.stderr
    assert b"Exception ignored" not in done.stderr


def test_a_reader_that_goes_away_is_no_error_message(environment: dict[str, str]) -> None:
    reading, writing = os.pipe()
    os.close(reading)
    done = subprocess.run(
        [sys.executable, "-m", "codegen", "--help"],
        env=environment,
        stdout=writing,
        stderr=subprocess.PIPE,
        check=False,
    )
    os.close(writing)
    assert (done.returncode, done.stderr) == (141, b"")
