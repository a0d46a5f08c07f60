"""Coverage-guided fuzzing with atheris: of the bytes of a contract's file, or of the JSON in it."""

from __future__ import annotations

import json
import os
import random
import sys

from tests.fuzz.record import Record
from tests.fuzz.seeds import seeds


def run(record: Record) -> None:
    """Fuzzes what the record says until its time is over; ends the process itself."""
    try:
        import atheris
    except ImportError:
        sys.exit("python -m tests.fuzz: install atheris first (it is no dependency of the tests)")
    with atheris.instrument_imports(include=[f"codegen.{record.what}"]):
        from tests.fuzz.mutate import mutated
        from tests.fuzz.target import Ground
    corpus = record.folder / f"corpus-{record.what}"
    corpus.mkdir(parents=True, exist_ok=True)
    for name, value in seeds():
        (corpus / name).write_text(json.dumps(value), encoding="utf-8")
    ground = Ground()
    call = ground.try_file if record.what == "source" else ground.try_input
    structural = 0.5 if record.what == "source" else 0.95

    def mutation(data: bytes, size: int, seed: int) -> bytes:
        chance = random.Random(seed)
        keep = chance.random() < structural
        changed = mutated(data, chance) if keep else bytes(atheris.Mutate(data, len(data) + 64))
        return changed[:size] if len(changed) > size else changed

    def execute(data: bytes) -> None:
        if record.over:
            print(record.summary(), flush=True)
            os._exit(1 if record.findings else 0)
        try:
            call(data)
        except Exception as error:
            record.found(error, data)
        record.executions += 1

    limits = ["-timeout=30", "-rss_limit_mb=4096", "-max_len=20000"]
    atheris.Setup(
        [sys.argv[0], *limits, f"-artifact_prefix={record.folder}/", str(corpus)], execute, custom_mutator=mutation
    )
    atheris.Fuzz()
