"""The last line of defence: signals, a full disk, a bug. Each ends in one message and an exit status."""

from __future__ import annotations

import contextlib
import errno
import os
import signal
import sys
from collections.abc import Callable, Sequence
from functools import partial
from types import FrameType
from typing import TYPE_CHECKING

from codegen.cli.options import Voice

if TYPE_CHECKING:
    from codegen.diagnostics import Diagnostic

BROKEN_PIPE = 128 + 13
USAGE_OR_ENVIRONMENT = 2


class Interrupted(BaseException):
    """A signal asked the program to end. `number` is the signal's."""

    def __init__(self, number: int) -> None:
        super().__init__(number)
        self.number = number


class UsageError(Exception):
    """A command line that is not understood: by which program, and what it may have meant."""

    def __init__(self, message: str, program: str, said: str = "", known: Sequence[str] = ()) -> None:
        super().__init__(message)
        self.program = program
        self.said = said
        self.known = tuple(known)


_received: list[int] = []
"""The signals that asked this run to end."""


def heed() -> None:
    """Ends a run that was asked to end while what it called took no notice: for whoever works without an end.

    An exception that a signal raises is lost where code that was not made for it catches everything.
    """
    if _received:
        raise Interrupted(_received[0])


def guarded(work: Callable[[], int], voice: Voice) -> int:
    """The exit status of `work`. Whatever it raises is told in one message, in the format that was asked for."""
    _prepare_streams()
    _listen()
    try:
        status = _ended(work)
        heed()
        if sys.stdout is not None:
            sys.stdout.flush()
        return status
    except BrokenPipeError:
        _drop_output()
        return BROKEN_PIPE
    except (Interrupted, KeyboardInterrupt):
        listen_no_more()
        number = _received[0] if _received else signal.SIGINT
        _tell(voice, partial(_stopped, number))
        return 128 + number
    except UsageError as error:
        _tell(voice, partial(_usage, error))
    except OSError as error:
        _drop_output()
        _tell(voice, partial(_environment, error))
    except MemoryError:
        _tell(voice, partial(_environment, OSError(errno.ENOMEM, os.strerror(errno.ENOMEM))))
    except ImportError as error:
        ours = (error.name or "").partition(".")[0] == "codegen"
        broken = OSError(0, f"a library cannot be loaded: {error}")
        _tell(voice, partial(_bug, error) if ours else partial(_environment, broken))
    except Exception as error:
        _tell(voice, partial(_bug, error))
    return USAGE_OR_ENVIRONMENT


def _ended(work: Callable[[], int]) -> int:
    try:
        return work()
    except SystemExit as end:
        # Typer makes an exit of a reader that went away, and of a completion that it printed.
        if isinstance(end.__context__, BrokenPipeError):
            raise end.__context__ from None
        return end.code if isinstance(end.code, int) else 0


def _listen() -> None:
    _received.clear()

    def stop(number: int, frame: FrameType | None) -> None:
        # Remembered too, because libraries that wait in native code turn every exception into KeyboardInterrupt.
        _received.append(number)
        raise Interrupted(number)

    _handle(stop)


def listen_no_more() -> None:
    """Ignores signals from now on: the run is over, and a second one would disturb what is said of it."""
    _handle(signal.SIG_IGN)


def _handle(handler: Callable[[int, FrameType | None], None] | signal.Handlers) -> None:
    for name in ("SIGINT", "SIGTERM", "SIGHUP"):
        number = getattr(signal, name, None)
        # A signal that is ignored (nohup) stays ignored; only the main thread may listen.
        with contextlib.suppress(ValueError):
            if number is not None and signal.getsignal(number) is not signal.SIG_IGN:
                signal.signal(number, handler)


def _stopped(number: int) -> Diagnostic:
    from codegen.cli import codes
    from codegen.diagnostics import finding

    return finding(codes.INTERRUPTED, f"stopped by {signal.Signals(number).name}")


def _usage(error: UsageError) -> Diagnostic:
    from codegen.cli import codes
    from codegen.diagnostics import finding
    from codegen.suggestion import did_you_mean

    said = f"{error}{did_you_mean(error.said, error.known) if error.said else ''}"
    return finding(codes.USAGE, said, help=f"{error.program} --help")


def _environment(error: OSError) -> Diagnostic:
    from codegen.cli import codes
    from codegen.diagnostics import Place, finding

    reason = error.strerror or str(error) or type(error).__name__
    return finding(codes.ENVIRONMENT, f"the system says: {reason}", Place(os.fsdecode(error.filename or "")))


def _bug(error: Exception) -> Diagnostic:
    from codegen.cli import codes
    from codegen.diagnostics import finding

    if os.environ.get("TYPE_CONTRACTS_DEBUG") == "1":
        import traceback

        traceback.print_exception(error)
    said = f"this is a bug of type-contracts: {type(error).__name__}: {error}"
    return finding(
        codes.INTERNAL_ERROR,
        said[:500],
        help="run it again with TYPE_CONTRACTS_DEBUG=1, and report what it prints together with the contract",
    )


def _tell(voice: Voice, diagnostic: Callable[[], Diagnostic]) -> None:
    from codegen.cli.console import Console

    with contextlib.suppress(OSError, ValueError):
        Console(voice).report((diagnostic(),), trouble=True)


def _prepare_streams() -> None:
    # Characters that the terminal's encoding lacks are written as escapes instead of stopping the program.
    for stream in (sys.stdout, sys.stderr):
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure is not None:
            reconfigure(errors="backslashreplace")


def _drop_output() -> None:
    # Python flushes standard output once more at the end and would fail there again.
    try:
        if sys.stdout is not None:
            sys.stdout.flush()
    except (OSError, ValueError):
        with contextlib.suppress(OSError, ValueError):
            os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
