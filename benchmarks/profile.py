"""`python -m benchmarks.profile`: where the time of a cold `generate` goes, by stage and by whose code it is.

One process on one core does everything here, so that the parts add up; a real run does the rendering on all cores.
"""

from __future__ import annotations

import argparse
import cProfile
import multiprocessing
import os
import pstats
import shutil
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from functools import wraps
from pathlib import Path
from typing import Any

from benchmarks import make_contracts
from benchmarks.report import table, write_section

STAGES = {
    "read": "reading and resolving contracts",
    "model": "building the model, judging examples",
    "choose_options": "options of the targets",
    "keep_what_did_not_change": "comparing with the last run",
    "render": "deciding what to render",
    "write": "comparing and writing files",
}
"""What the stages of a run do, by the name of the function."""


@dataclass(slots=True)
class Clock:
    """Seconds of the processor by part; what a part calls is taken off it."""

    parts: dict[str, float] = field(default_factory=dict)
    _open: list[float] = field(default_factory=list)

    def timed(self, part: Callable[..., str], call: Callable[..., Any]) -> Callable[..., Any]:
        """The call, measured under the name that `part` gives it from its arguments."""

        @wraps(call)
        def called(*given: Any, **named: Any) -> Any:
            started = time.process_time()
            self._open.append(0.0)
            try:
                return call(*given, **named)
            finally:
                whole, inner = time.process_time() - started, self._open.pop()
                name = part(*given)
                self.parts[name] = self.parts.get(name, 0.0) + whole - inner
                if self._open:
                    self._open[-1] += whole

        return called


def main() -> None:
    """Generates a set of contracts twice, with a clock and with a profiler, and prints both tables."""
    parser = argparse.ArgumentParser(prog="benchmarks.profile", description=__doc__)
    parser.add_argument("--contracts", type=int, default=1000)
    parser.add_argument("--write", action="store_true")
    options = parser.parse_args()
    if hasattr(os, "sched_setaffinity"):
        os.sched_setaffinity(0, {min(os.sched_getaffinity(0))})
    folder = Path(tempfile.mkdtemp(prefix="profile-"))
    try:
        make_contracts.write(options.contracts, folder / "contracts")
        # A process each: what the first has learnt must not make the second cheaper.
        text = "\n".join(_apart(one, folder) for one in (by_stage, by_owner))
    finally:
        shutil.rmtree(folder, ignore_errors=True)
    text = f"A cold run over {options.contracts:,} contracts, everything in one process on one core.\n\n{text}"
    print(text)
    if options.write:
        write_section("Where the time goes", text)


def _apart(work: Callable[[Path], str], folder: Path) -> str:
    with multiprocessing.get_context("spawn").Pool(1) as pool:
        return pool.apply(work, (folder,))


def by_stage(folder: Path) -> str:
    """A table of the stages, and of the targets in the stage that renders."""
    from codegen import rendering, stages

    started = time.process_time()
    clock = Clock({"starting Python and the command line": started})
    for name, title in STAGES.items():
        setattr(stages, name, clock.timed(lambda *_, said=title: said, getattr(stages, name)))
    vars(rendering)["_do"] = clock.timed(lambda job: f"rendering {job.target}", vars(rendering)["_do"])
    clock.timed(lambda *_: "everything else", _generate)(folder, "one")
    whole = sum(clock.parts.values())
    ordered = sorted(clock.parts.items(), key=lambda one: -one[1])
    return table(("part", "s", "share"), [(name, f"{s:.2f}", f"{s / whole:.0%}") for name, s in ordered])


def by_owner(folder: Path) -> str:
    """A table of whose code runs, as a profiler sees it: our rooms, and the libraries."""
    profile = cProfile.Profile()
    profile.runcall(_generate, folder, "two")
    owners: dict[str, float] = {}
    for (file, _, _), (_, _, own, _, _) in pstats.Stats(profile).stats.items():  # type: ignore[attr-defined]
        name = _owner(file)
        owners[name] = owners.get(name, 0.0) + own
    whole = sum(owners.values())
    ordered = [(name, f"{s / whole:.1%}") for name, s in sorted(owners.items(), key=lambda one: -one[1])]
    return table(("whose code", "share"), [one for one in ordered if not one[1].startswith("0.")])


def _owner(file: str) -> str:
    parts = Path(file).parts
    if "codegen" in parts:
        below = parts[parts.index("codegen") :]
        return ".".join(below[: 3 if below[1] == "targets" else 2]).removesuffix(".py")
    if "site-packages" in parts:
        return parts[parts.index("site-packages") + 1].removesuffix(".py")
    return "Python itself, regular expressions, texts, files" if file == "~" else "the standard library"


def _generate(folder: Path, out: str) -> None:
    from codegen.cli.app import main as run

    status = run(["generate", "--contracts", str(folder / "contracts"), "--out", str(folder / out), "--quiet"])
    if status:
        sys.exit(status)


if __name__ == "__main__":
    main()
