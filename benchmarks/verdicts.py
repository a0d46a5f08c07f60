"""`python -m benchmarks.verdicts FOLDER`: verdicts in Python, timed in this one process, as JSON.

FOLDER has the generated package `contracts`, the hand-written module `by_hand` and `document.json`. The cases take
turns in many short rounds. Of each case: the processor time of its quickest round in microseconds, and the median of
its ratios to the hand-written model, round by round.
"""

from __future__ import annotations

import datetime
import importlib
import json
import operator
import statistics
import sys
import time
from collections.abc import Callable
from pathlib import Path

_ROUNDS, _TIMES = 100, 150


def main() -> None:
    """Prints the time and the ratio of each case."""
    folder = Path(sys.argv[1])
    sys.path.insert(0, str(folder))
    generated = importlib.import_module("contracts").CONTRACTS
    by_hand, text = importlib.import_module("by_hand").Order, (folder / "document.json").read_text(encoding="utf-8")
    assert isinstance(by_hand.model_validate_json(text).placed_at, datetime.datetime)
    cases: dict[str, Callable[[], object]] = {
        "hand-written pydantic": lambda: by_hand.model_validate_json(text),
        "generated, exact by type": lambda: generated["order"].model_validate_json(text),
        "generated, with a residual": lambda: generated["checked_order"].model_validate_json(text),
    }
    for case in cases.values():
        _round(case)
    used = {name: list[float]() for name in cases}
    for _ in range(_ROUNDS):
        for name, case in cases.items():
            used[name].append(_round(case))
    base = used["hand-written pydantic"]
    ratios = {name: statistics.median(map(operator.truediv, us, base)) for name, us in used.items()}
    print(json.dumps({name: (min(us), ratios[name]) for name, us in used.items()}))


def _round(case: Callable[[], object]) -> float:
    started = time.process_time()
    for _ in range(_TIMES):
        case()
    return (time.process_time() - started) / _TIMES * 1e6


if __name__ == "__main__":
    main()
