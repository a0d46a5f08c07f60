"""The last line of defence: signals, a full disk, a bug. Each ends in one message and an exit status."""

from __future__ import annotations

import contextlib
import os
import signal
import sys
from collections.abc import Callable
from types import FrameType

import typer

from codegen.cli import codes
from codegen.cli.console import Console, prepare_streams
from codegen.cli.options import Voice
from codegen.diagnostics import Diagnostic, Place, finding

BROKEN_PIPE = 128 + 13
USAGE_OR_ENVIRONMENT = 2


class Interrupted(BaseException):
    """A signal asked the program to end. `number` is the signal's."""

    def __init__(self, number: int) -> None:
        super().__init__(number)
        self.number = number


def guarded(work: Callable[[], object], voice: Voice) -> int:
    """The exit status of `work`. Whatever it raises is told in one message, in the format that was asked for."""
    prepare_streams()
    received = _listen()
    try:
        status = work()
        if sys.stdout is not None:
            sys.stdout.flush()
        return status if isinstance(status, int) else 0
    except BrokenPipeError:
        _drop_output()
        return BROKEN_PIPE
    except (Interrupted, KeyboardInterrupt, typer.Abort):
        number = received[0] if received else signal.SIGINT
        _tell(voice, finding(codes.INTERRUPTED, f"stopped by {signal.Signals(number).name}"))
        return 128 + number
    except typer.TyperException as error:
        _tell(voice, _usage(error))
    except OSError as error:
        _drop_output()
        _tell(voice, _environment(error))
    except Exception as error:
        _tell(voice, _bug(error))
    return USAGE_OR_ENVIRONMENT


def _listen() -> list[int]:
    received: list[int] = []

    def stop(number: int, frame: FrameType | None) -> None:
        # Remembered too, because libraries that wait in native code turn every exception into KeyboardInterrupt.
        received.append(number)
        raise Interrupted(number)

    for name in ("SIGINT", "SIGTERM", "SIGHUP"):
        number = getattr(signal, name, None)
        # A signal that is ignored (nohup) stays ignored; only the main thread may listen.
        with contextlib.suppress(ValueError):
            if number is not None and signal.getsignal(number) is not signal.SIG_IGN:
                signal.signal(number, stop)
    return received


def _usage(error: typer.TyperException) -> Diagnostic:
    said = getattr(error, "format_message", error.__str__)()
    command = getattr(getattr(error, "ctx", None), "command_path", "type-contracts")
    return finding(codes.USAGE, str(said), help=f"{command} --help")


def _environment(error: OSError) -> Diagnostic:
    reason = error.strerror or str(error) or type(error).__name__
    return finding(codes.ENVIRONMENT, f"the system says: {reason}", Place(os.fsdecode(error.filename or "")))


def _bug(error: Exception) -> Diagnostic:
    if os.environ.get("TYPE_CONTRACTS_DEBUG") == "1":
        import traceback

        traceback.print_exception(error)
    said = f"this is a bug of type-contracts: {type(error).__name__}: {error}"
    return finding(
        codes.INTERNAL_ERROR,
        said[:500],
        help="run it again with TYPE_CONTRACTS_DEBUG=1, and report what it prints together with the contract",
    )


def _tell(voice: Voice, diagnostic: Diagnostic) -> None:
    with contextlib.suppress(OSError, ValueError):
        Console(voice).report((diagnostic,), trouble=True)


def _drop_output() -> None:
    # Python flushes standard output once more at the end and would fail there again.
    try:
        if sys.stdout is not None:
            sys.stdout.flush()
    except (OSError, ValueError):
        with contextlib.suppress(OSError, ValueError):
            os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
