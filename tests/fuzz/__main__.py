"""`python -m tests.fuzz WHAT --minutes N [--folder DIR]`: one kind of fuzzing; prints executions and findings.

`source` and `ir` are coverage-guided with atheris, which has to be installed: bytes as a contract's file through
reading and locating, and JSON that stays JSON through building the model. `naming`, `writer` and `diagnostics` are
trials of laws, each made from one number: `--seed` is the first, so that a finding can be repeated. Inputs that led
somewhere new stay in the folder for the next run, inputs of findings as `WHAT-<number>`. Status 1 with findings.
"""

from __future__ import annotations

import argparse
import os
import random
import sys
import time
from collections.abc import Callable
from pathlib import Path

from tests.fuzz.record import Record

GUIDED = ("source", "ir")
TRIALS = ("naming", "writer", "diagnostics")


def main() -> None:
    """Fuzzes until the time is over, whatever is found on the way."""
    chosen = _arguments()
    record = Record(chosen.what, chosen.minutes, chosen.folder)
    if chosen.what in GUIDED:
        from tests.fuzz import guided

        guided.run(record)
    else:
        _repeat(record, _trial(chosen.what), int(time.time()) << 20 if chosen.seed is None else chosen.seed)
    print(record.summary())
    sys.stdout.flush()
    os._exit(1 if record.findings else 0)


def _trial(what: str) -> Callable[[random.Random], None]:
    if what == "naming":
        from tests.fuzz.naming import trial
    elif what == "writer":
        from tests.fuzz.writer import trial
    else:
        from tests.fuzz.complaints import trial
    return trial


def _repeat(record: Record, trial: Callable[[random.Random], None], seed: int) -> None:
    while not record.over:
        try:
            trial(random.Random(seed))
        except Exception as error:
            record.found(error, str(seed).encode())
        record.executions += 1
        seed += 1


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m tests.fuzz", description=__doc__)
    parser.add_argument("what", choices=(*GUIDED, *TRIALS), help="what is fuzzed")
    parser.add_argument("--minutes", type=float, default=20, help="how long")
    parser.add_argument("--folder", type=Path, default=Path("/tmp/type-contracts-fuzz"), help="corpus and findings")
    parser.add_argument("--seed", type=int, help="the first number of the trials; a new one each time by default")
    chosen: argparse.Namespace = parser.parse_args()
    return chosen


if __name__ == "__main__":
    main()
