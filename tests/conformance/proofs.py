"""`python -m tests.conformance.proofs --random N`: what schema algebra proves of the classes of many contracts.

The contracts of this repository, and random ones. The exit status is 1 when structure and algebra contradict each
other: types that say all keywords in full are refuted, or types would refuse what a contract accepts.
"""

from __future__ import annotations

import argparse
import sys
import time
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from random import Random
from typing import Any

from codegen.ir.build import build
from codegen.ir.model import Package
from codegen.source.load import PackageFolder, load
from codegen.source.model import Document, Draft
from codegen.source.resolve import resolve_sources
from codegen.targets.python.names import written
from codegen.targets.python.residual import residuals_of
from tests.conformance.forge import ROOT
from tests.conformance.fuzz.contracts import contract


@dataclass(slots=True)
class Tally:
    """Classes by what structure says and what is proven; `wrong` are contradictions, `gained` checks that fell away,
    `undecided` classes that got a check although structure calls them exact."""

    counts: Counter[tuple[str, str, str]] = field(default_factory=Counter)
    wrong: list[str] = field(default_factory=list)
    gained: list[str] = field(default_factory=list)
    undecided: list[str] = field(default_factory=list)
    slowest: float = 0

    def add(self, package: Package) -> None:
        """Counts the classes of a package."""
        residuals = residuals_of(package)
        for identity in (one for each in package.contracts for one in written(package, each)):
            started = time.process_time()
            proof = residuals.proof(identity)
            self.slowest = max(self.slowest, time.process_time() - started)
            left = residuals.structural(identity)
            self.counts["left open" if left else "said in full", proof.sound, proof.exact] += 1
            if proof.sound == "refuted" or (not left and proof.exact == "refuted"):
                self.wrong.append(f"{identity}: {proof}")
            elif not left and not proof.holds:
                self.undecided.append(identity)
            if left and proof.holds:
                self.gained.append(f"{identity}: {', '.join(sorted(left))}")


def of_this_repository() -> tuple[Package, ...]:
    """The packages of `contracts/`."""
    names = sorted(one.name for one in (ROOT / "contracts").iterdir() if one.is_dir())
    sources, _ = load(ROOT / "contracts", [PackageFolder(one, one) for one in names])
    return build(sources).packages


def random_packages(count: int, seed: int) -> Iterator[Package]:
    """Packages of one random contract each, those that are refused left out."""
    random = Random(seed)
    for _ in range(count):
        package = package_of(contract(random))
        if package is not None:
            yield package


def package_of(schema: Mapping[str, Any]) -> Package | None:
    """The package of one contract, unless it is refused."""
    document = Document("a/it.schema.json", "contracts/a/it.schema.json", "a", "it", dict(schema), Draft.DRAFT_2020_12)
    sources, found = resolve_sources([document])
    built = build(sources)
    refused = any(one.severity == "error" for one in (*found, *built.diagnostics))
    return None if refused else built.packages[0]


def main() -> int:
    """Prints the tallies."""
    parser = argparse.ArgumentParser(prog="tests.conformance.proofs", description=__doc__)
    parser.add_argument("--random", type=int, default=1000)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    sys.setrecursionlimit(20_000)
    wrong = False
    for title, packages in (
        ("contracts of this repository", of_this_repository()),
        (f"{options.random} random contracts", random_packages(options.random, options.seed)),
    ):
        tally = Tally()
        for package in packages:
            tally.add(package)
        print(f"{title}: slowest class {tally.slowest * 1000:.0f} ms, {len(tally.gained)} checks fell away")
        for (structure, sound, exact), count in tally.counts.most_common():
            print(f"  {count:6} {structure}; refuses nothing valid: {sound}; accepts nothing else: {exact}")
        print("".join(f"  UNDECIDED {one}\n" for one in tally.undecided), end="")
        print("".join(f"  CONTRADICTION {one}\n" for one in tally.wrong), end="")
        wrong |= bool(tally.wrong)
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
