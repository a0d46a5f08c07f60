"""Runs command lines in forks of one warm process: `warm.py`, a JSON question per line in, an answer per line out.

A question is `{"argv", "cwd", "out", "seconds", "bytes"}`, the seconds those of a processor; an answer
`{"status", "stdout", "stderr", "deeds"}`. `deeds` are what a generator has no business to do: sockets, programs, code
that the contract brought, files outside of `out`.
"""

from __future__ import annotations

import json
import os
import resource
import signal
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

WRITING = os.O_WRONLY | os.O_RDWR | os.O_CREAT | os.O_TRUNC | os.O_APPEND
CHANGING = {"os.remove", "os.rename", "os.rmdir", "os.mkdir", "os.symlink", "os.link", "os.truncate", "shutil.rmtree"}
FORBIDDEN = ("socket.", "subprocess.", "os.system", "os.exec", "os.posix_spawn", "os.spawn", "urllib.")

_PATIENCE = 6
"""Seconds on the clock for one of the processor: other programs run as well, and whoever sleeps must end, too."""


def main() -> None:
    """Answers questions until the input ends."""
    import datamodel_code_generator.parser.jsonschema  # noqa: F401 # imported once, so that every attack starts warm
    import jsonschema_rs  # noqa: F401 # imported once, so that every attack starts warm
    import pydantic  # noqa: F401 # imported once, so that every attack starts warm

    import codegen.cli.app
    import codegen.lint.run
    import codegen.showing
    import codegen.stages
    import codegen.targets.markdown
    import codegen.targets.python.rendering
    import codegen.targets.typescript
    import codegen.workspace  # noqa: F401 # imported once, so that every attack starts warm

    for line in sys.stdin:
        print(json.dumps(_answer(json.loads(line))), flush=True)


def _answer(question: dict[str, Any]) -> dict[str, Any]:
    with tempfile.TemporaryDirectory() as scratch:
        paths = {name: os.path.join(scratch, name) for name in ("stdout", "stderr", "deeds")}
        started = time.monotonic()
        child = os.fork()
        if child == 0:
            _run(question, paths)
        status = _wait(child, started + _PATIENCE * question["seconds"])
        texts = {name: Path(path).read_bytes().decode("utf-8", "replace") for name, path in paths.items()}
    deeds = sorted(set(texts.pop("deeds").splitlines()))
    return {"status": status, **texts, "deeds": deeds, "seconds": time.monotonic() - started}


def _wait(child: int, until: float) -> int | str:
    while True:
        ended, status = os.waitpid(child, os.WNOHANG)
        if ended:
            code = os.waitstatus_to_exitcode(status)
            return "no end" if code == -signal.SIGXCPU else code
        if time.monotonic() > until:
            os.kill(child, signal.SIGKILL)
            os.waitpid(child, 0)
            return "no end"
        time.sleep(0.005)


def _run(question: dict[str, Any], paths: dict[str, str]) -> None:
    os.chdir(question["cwd"])
    for name, descriptor in (("stdout", 1), ("stderr", 2)):
        os.dup2(os.open(paths[name], os.O_WRONLY | os.O_CREAT), descriptor)
    os.dup2(os.open(os.devnull, os.O_RDONLY), 0)
    deeds = os.open(paths["deeds"], os.O_WRONLY | os.O_CREAT | os.O_APPEND)
    resource.setrlimit(resource.RLIMIT_CPU, (question["seconds"], question["seconds"] + 1))
    resource.setrlimit(resource.RLIMIT_AS, (question["bytes"], question["bytes"]))
    os.environ.update(question.get("environment", {}), TMPDIR=os.path.dirname(question["out"]))
    tempfile.tempdir = None
    _listen(deeds, question["out"])
    from codegen.cli.app import main as command

    sys.argv = ["type-contracts", *question["argv"]]
    status: object = 99
    try:
        status = command()
    except SystemExit as end:
        status = end.code or 0
    except BaseException:
        import traceback

        traceback.print_exc()
    sys.stdout.flush()
    sys.stderr.flush()
    os._exit(status if isinstance(status, int) else 0)


def _listen(deeds: int, out: str) -> None:
    # The staging folder and the lock stand beside the output, so its parent is the writer's too.
    allowed = (os.path.dirname(os.path.abspath(out)) + "/", "/dev/null/", "/dev/shm/")
    busy = False

    def tell(what: str) -> None:
        os.write(deeds, (what.replace("\n", " ") + "\n").encode("utf-8", "backslashreplace"))

    def outside(path: object) -> bool:
        return isinstance(path, str | bytes) and not (os.path.abspath(os.fsdecode(path)) + "/").startswith(allowed)

    def heard(event: str, values: tuple[Any, ...]) -> None:
        nonlocal busy
        if busy:
            return
        busy = True
        try:
            if event.startswith(FORBIDDEN):
                tell(f"{event} {values!r:.200}")
            elif event == "open":
                writes = isinstance(values[2], int) and values[2] & WRITING
                if (writes and outside(values[0])) or "secret.schema" in os.fsdecode(str(values[0])):
                    tell(f"open {values[0]!r:.200}")
            elif event in CHANGING and outside(values[0]) and not _relative(values):
                tell(f"{event} {values!r:.200}")
        finally:
            busy = False

    sys.addaudithook(heard)


def _relative(values: tuple[Any, ...]) -> bool:
    """Whether a name is relative to an open folder (`dir_fd`), which the writer opened itself."""
    return isinstance(values[-1], int) and values[-1] >= 0 and not os.path.isabs(os.fsdecode(values[0]))


if __name__ == "__main__":
    main()
