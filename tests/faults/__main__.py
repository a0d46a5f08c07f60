"""`python -m tests.faults [--every N] [--in-place]`: the real program under strace, a fault at every call that writes.

Before each write, rename, flush, link, removal or new folder of one `generate` comes SIGKILL, and at each come ENOSPC,
EIO, EDQUOT and EROFS in turn. Afterwards: the old tree or the new one, files of others untouched, no mixture that
`check` calls fresh, one clear message with status 2 where the disk failed, and a run without faults that repairs.
`--in-place` takes the exchange of folders away, as file systems do that do not have it.
"""

from __future__ import annotations

import argparse
import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from tests.conformance.forge import ROOT
from tests.output.place import snapshot

CALLS = (
    "write",
    "rename",
    "renameat2",
    "fsync",
    "mkdir",
    "link",
    "linkat",
    "unlink",
    "rmdir",
    "openat",
    "fchmod",
    "utimensat",
)
FAULTS = ("signal=SIGKILL", "error=ENOSPC", "error=EIO", "error=EDQUOT", "error=EROFS")
GENERATE = (
    sys.executable,
    "-m",
    "codegen",
    "generate",
    "--format",
    "json",
    "--target",
    "typescript",
    "--target",
    "markdown",
)
CHECK = (sys.executable, "-m", "codegen", "check", "--format", "json", "--target", "typescript", "--target", "markdown")
_CALL = re.compile(r"^\d+ +(\w+)\((.*)$")
_NO_EXCHANGE = ("-e", "inject=renameat2:error=EINVAL")


@dataclass(frozen=True, slots=True)
class Point:
    """One call of the undisturbed run: its name, and how many of that name come up to it."""

    call: str
    number: int


def main() -> None:
    """Tries every point with every fault; prints what breaks a law, and the count of trials. Status 1 with findings."""
    parser = argparse.ArgumentParser(prog="python -m tests.faults", description=__doc__)
    parser.add_argument("--every", type=int, default=1, help="take every Nth trial only")
    parser.add_argument("--in-place", action="store_true", help="without the exchange of folders")
    chosen = parser.parse_args()
    if not shutil.which("strace"):
        sys.exit("python -m tests.faults: install strace first")
    base = _NO_EXCHANGE if chosen.in_place else ()
    with tempfile.TemporaryDirectory(prefix="faults-") as name:
        root = Path(name)
        old, new = _template(root, base)
        trials = [(point, fault) for point in _points(root, base) for fault in FAULTS][:: chosen.every]
        ended: Counter[str] = Counter()
        broken = []
        for point, fault in trials:
            project = _copy(root, "trial")
            wrong = _tried(project, point, fault, base, old, new, ended)
            broken += [f"{point.call} {point.number} {fault}: {wrong}"] if wrong else []
            print(broken[-1] if wrong else ".", end="\n" if wrong else "", flush=True)
    print(f"\n{len(trials)} trials, {len(broken)} broken; {dict(ended)}")
    sys.exit(1 if broken else 0)


def _template(root: Path, base: tuple[str, ...]) -> tuple[dict[str, bytes], dict[str, bytes]]:
    """A project that was generated once and whose contracts changed since: the output before and after."""
    project = root / "template"
    for name in ("one", "two", "three"):
        _contract(project, name, "string")
    _run(project, GENERATE)
    (project / "generated" / "mine.txt").write_text("mine", encoding="utf-8")
    _contract(project, "one", "integer")
    _contract(project, "four", "string")
    (project / "contracts/p/two.schema.json").unlink()
    old = snapshot(project / "generated")
    after = _copy(root, "after")
    done = _run(after, (*_strace(base, "none", "/dev/null"), *GENERATE))
    assert done.returncode == 0, done.stdout + done.stderr
    return old, snapshot(after / "generated")


def _contract(project: Path, name: str, kind: str) -> None:
    path = project / "contracts" / "p" / f"{name}.schema.json"
    path.parent.mkdir(parents=True, exist_ok=True)
    schema = {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "type": "object",
        "properties": {"a": {"type": kind}},
    }
    path.write_text(json.dumps(schema), encoding="utf-8")


def _copy(root: Path, name: str) -> Path:
    shutil.rmtree(root / name, ignore_errors=True)
    shutil.copytree(root / "template", root / name, symlinks=True)
    return root / name


def _points(root: Path, base: tuple[str, ...]) -> Iterator[Point]:
    """The calls of an undisturbed run that change something of the project."""
    project, log = _copy(root, "trial"), root / "log"
    _run(project, (*_strace(base, ",".join(CALLS), str(log)), *GENERATE))
    count: Counter[str] = Counter()
    for line in log.read_text(encoding="utf-8", errors="replace").splitlines():
        if found := _CALL.match(line):
            count[found[1]] += 1
            if str(project) in found[2] and (found[1] != "openat" or "O_CREAT" in found[2]):
                yield Point(found[1], count[found[1]])


def _tried(
    project: Path,
    point: Point,
    fault: str,
    base: tuple[str, ...],
    old: dict[str, bytes],
    new: dict[str, bytes],
    ended: Counter[str],
) -> str:
    """What law the trial broke; empty for none."""
    inject = f"inject={point.call}:{fault}:when={point.number}"
    taken = () if point.call == "renameat2" else base
    done = _run(project, (*_strace((*taken, "-e", inject), point.call, "/dev/null"), *GENERATE))
    ended[str(done.returncode)] += 1
    now = snapshot(project / "generated")
    if now not in (old, new):
        mixed = json.loads(_run(project, CHECK).stdout)["diagnostics"]
        if not base or not mixed:
            return f"a mixture, called {'stale' if mixed else 'fresh'}"
    if "KILL" not in fault:
        said = [one["code"] for one in json.loads(done.stdout)["diagnostics"] if one["severity"] == "error"]
        if "Traceback" in done.stderr or (done.returncode == 2) != bool(said) or done.returncode not in (0, 2):
            return f"status {done.returncode} with {said}: {done.stderr[-200:]}"
        if said and now != old:
            return f"{said}, and yet something was written"
    again = _run(project, GENERATE)
    after = snapshot(project / "generated")
    if again.returncode or after != new:
        return f"not repaired: {again.stdout[-300:]}"
    left = sorted(one for one in os.listdir(project) if one not in ("contracts", "generated"))
    return f"left behind: {left}" if left else ""


def _strace(more: tuple[str, ...], calls: str, log: str) -> tuple[str, ...]:
    traced = "renameat2" if calls == "none" else f"{calls},renameat2"
    return ("strace", "-f", "-qq", "-y", "-o", log, "-e", f"trace={traced}", *more)


def _run(project: Path, command: tuple[str, ...]) -> subprocess.CompletedProcess[str]:
    environment = {**os.environ, "PYTHONPATH": str(ROOT), "PYTHONDONTWRITEBYTECODE": "1", "PYTHONHASHSEED": "0"}
    return subprocess.run(command, cwd=project, env=environment, capture_output=True, text=True, check=False)


if __name__ == "__main__":
    main()
