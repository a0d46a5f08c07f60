"""`python -m tests.fuzz --minutes N [--folder DIR]`: coverage-guided fuzzing with atheris, which has to be installed.

Half of the mutations keep the input JSON (see `mutate`), half are of bytes. An exception that is no finding ends the run
and leaves the input in the folder as `crash-<digest>`; inputs that led somewhere new stay in `corpus/` for the next run.
"""

from __future__ import annotations

import argparse
import json
import random
import sys
from pathlib import Path

from tests.fuzz.seeds import seeds


def main() -> None:
    """Fuzzes until the time is over or something breaks; libFuzzer prints executions and coverage."""
    chosen = _arguments()
    try:
        import atheris
    except ImportError:
        sys.exit("python -m tests.fuzz: install atheris first (it is no dependency of the tests)")
    with atheris.instrument_imports(include=["codegen.source", "codegen.ir"]):
        from tests.fuzz.mutate import mutated
        from tests.fuzz.target import Ground
    corpus = chosen.folder / "corpus"
    corpus.mkdir(parents=True, exist_ok=True)
    for name, value in seeds():
        (corpus / name).write_text(json.dumps(value), encoding="utf-8")
    ground = Ground()

    def mutation(data: bytes, size: int, seed: int) -> bytes:
        chance = random.Random(seed)
        changed = mutated(data, chance) if chance.random() < 0.5 else bytes(atheris.Mutate(data, len(data) + 64))
        return changed[:size] if len(changed) > size else changed

    limits = ["-timeout=10", "-rss_limit_mb=4096", "-max_len=20000", f"-max_total_time={chosen.minutes * 60}"]
    places = [f"-artifact_prefix={chosen.folder}/", str(corpus), "-print_final_stats=1"]
    atheris.Setup(
        [sys.argv[0], *limits, *places], lambda data: ground.try_input(data) and None, custom_mutator=mutation
    )
    atheris.Fuzz()


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m tests.fuzz", description=__doc__)
    parser.add_argument("--minutes", type=int, default=10, help="how long")
    parser.add_argument("--folder", type=Path, default=Path("/tmp/type-contracts-fuzz"), help="corpus and findings")
    chosen: argparse.Namespace = parser.parse_args()
    return chosen


if __name__ == "__main__":
    main()
