"""`python -m benchmarks.growth`: what ten times as many contracts cost, in time and memory. No peers.

Seconds of the processor are told beside those on the wall, because on a busy machine they alone compare. `--write` puts
the table and its chart into docs/benchmarks.md.
"""

from __future__ import annotations

import argparse
import shutil
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from benchmarks import make_contracts
from benchmarks.process import Cost, measured, ours
from benchmarks.report import chart, table, write_section

TITLE = "Growth"


@dataclass(frozen=True, slots=True)
class Growth:
    """One command on several sizes: costs by the number of contracts, and the ratio in time that is allowed."""

    what: str
    costs: dict[int, Cost]
    allowed: str = ""


def main() -> None:
    """Runs every command for every size and prints the table."""
    parser = argparse.ArgumentParser(prog="benchmarks.growth", description=__doc__)
    parser.add_argument("--contracts", type=int, nargs=2, default=[1000, 10_000], metavar=("FEW", "MANY"))
    parser.add_argument("--write", action="store_true")
    options = parser.parse_args()
    few, many = options.contracts
    small, large = (dict(_costs(count)) for count in (few, many))
    rows = [Growth(what, {few: small[what], many: large[what]}, said) for what, said in _ALLOWED.items()]
    text = f"{_as_table(rows, few, many)}\n{_as_chart(rows, few, many)}"
    print(text)
    if options.write:
        write_section(TITLE, text)


_ALLOWED = {
    "cold `generate`, all targets": "11",
    "`check`, fresh": "8",
    "`generate`, nothing changed": "8",
}


def _costs(count: int) -> Iterator[tuple[str, Cost]]:
    folder = Path(tempfile.mkdtemp(prefix="growth-"))
    same = ("--contracts", "contracts", "--out", "generated")
    try:
        make_contracts.write(count, folder / "contracts")
        cold, fresh, nothing = _ALLOWED
        yield cold, measured(ours("generate", *same), folder, together=True)
        yield fresh, measured(ours("check", *same), folder, best_of=3)
        yield nothing, measured(ours("generate", *same), folder, best_of=3)
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _as_table(rows: list[Growth], few: int, many: int) -> str:
    heads = [f"{unit}, {count:,}" for unit in ("s", "CPU s", "MB") for count in (few, many)]
    lines = []
    for row in rows:
        small, large = row.costs[few], row.costs[many]
        failed = next((f" (status {one.status}: {one.errors})" for one in (small, large) if one.status), "")
        figures = [f"{one.seconds:.2f}" for one in (small, large)]
        figures += [f"{one.processor:.2f}" for one in (small, large)]
        figures += [
            f"{one.megabytes:.0f}{f' ({one.together:.0f} in all)' if one.together else ''}" for one in (small, large)
        ]
        times, work = large.seconds / small.seconds, large.processor / small.processor
        lines.append((row.what + failed, *figures, f"{times:.1f} x ({work:.1f} x CPU; at most {row.allowed})"))
    return table(("what", *heads, "ratio"), lines)


def _as_chart(rows: list[Growth], few: int, many: int) -> str:
    ratios = {row.what: row.costs[many].processor / row.costs[few].processor for row in rows}
    return chart(
        f"{many:,} contracts beside {few:,}", "times the processor's seconds", {"contracts": many / few, **ratios}
    )


if __name__ == "__main__":
    main()
