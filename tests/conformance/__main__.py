"""`python -m tests.conformance [DRAFT ...]`: the score on the official suite, with every mistake and refusal.

`--write` records the score of every variant in docs/conformance.md.
"""

from __future__ import annotations

import argparse
import tempfile
import time
from pathlib import Path

from tests.conformance.official import VARIANTS, results_of
from tests.conformance.page import PAGE, page
from tests.conformance.score import Result, totals


def main() -> None:
    """Prints a line per group that is not exact, and the totals."""
    parser = argparse.ArgumentParser(prog="tests.conformance", description=__doc__)
    parser.add_argument("variants", nargs="*", default=list(VARIANTS), help=", ".join(VARIANTS))
    parser.add_argument("--only", default="", help="names of groups must contain this text")
    parser.add_argument("--folder", type=Path, help="keep what is generated here")
    parser.add_argument("--write", action="store_true", help=f"record the scores of all variants in {PAGE.name}")
    options = parser.parse_args()
    scores: dict[str, dict[str, Result]] = {}
    for variant in options.variants:
        started = time.monotonic()
        with tempfile.TemporaryDirectory() as temporary:
            results = results_of(variant, options.folder or Path(temporary), options.only)
        for result in results.values():
            if result.kind != "EXACT":
                print(f"{result.kind} {result.name}: {result.reason}")
                for mistake in result.mistakes[:6]:
                    print(f"    {mistake}")
        print(f"{variant}: {totals(results.values())} of {len(results)} in {time.monotonic() - started:.0f} s\n")
        scores[variant] = results
    if options.write and set(scores) == set(VARIANTS) and not options.only:
        PAGE.write_text(page(scores), encoding="utf-8")


if __name__ == "__main__":
    main()
