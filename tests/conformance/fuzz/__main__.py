"""`python -m tests.conformance.fuzz --cases N --seed S`: N judgements by the reference, Python and TypeScript.

Disagreements are made small and printed as contract and document. The exit status is 1 when there is one.
"""

from __future__ import annotations

import argparse
import sys
import time
from collections import Counter
from random import Random

from tests.conformance.fuzz.contracts import contract
from tests.conformance.fuzz.documents import documents
from tests.conformance.fuzz.shrink import shown, shrunk, without_duplicates
from tests.conformance.fuzz.spread import shown as shown_spread
from tests.conformance.fuzz.spread import spread_of
from tests.conformance.fuzz.trial import Subject, tried


def subjects(seed: int, batch: int, contracts: int, per_contract: int) -> list[Subject]:
    """The contracts and documents of one batch; the same for the same arguments, on every machine."""
    random = Random(f"{seed}/{batch}")
    made = [contract(random) for _ in range(contracts)]
    return [Subject(one, tuple(documents(random, one, per_contract))) for one in made]


def main() -> int:
    """Runs batches until enough judgements are made, then minimises what was found."""
    parser = argparse.ArgumentParser(prog="tests.conformance.fuzz", description=__doc__)
    parser.add_argument("--cases", type=int, default=200_000, help="judgements per language")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--contracts", type=int, default=200, help="contracts per run of the generator")
    parser.add_argument("--documents", type=int, default=50, help="documents per contract")
    parser.add_argument("--shrink", type=int, default=3, help="disagreements to minimise per symptom")
    options = parser.parse_args()
    started, judgements, batch, refused = time.monotonic(), 0, 0, Counter[str]()
    found = []
    while judgements < options.cases:
        outcome = tried(subjects(options.seed, batch, options.contracts, options.documents))
        judgements += outcome.judgements
        refused.update(reason.split(" ")[0] for reason in outcome.refused.values())
        found += outcome.disagreements
        batch += 1
        print(f"{judgements} judgements, {len(found)} disagreements", file=sys.stderr)
    print(f"{judgements} judgements of {batch * options.contracts} contracts ({sum(refused.values())} refused)")
    print(shown_spread(spread_of(subjects(options.seed, 0, options.contracts, options.documents))))
    print(f"refusals: {dict(refused)}\ndisagreements: {dict(Counter(one.symptom for one in found))}")
    for one in without_duplicates(found, options.shrink):
        print(shown(shrunk(one)), flush=True)
    print(f"{time.monotonic() - started:.0f} s")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
