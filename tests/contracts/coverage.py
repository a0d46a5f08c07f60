"""docs/coverage.md: what four platforms need, row by row. `python -m tests.contracts.coverage --write` writes it."""

from __future__ import annotations

import sys
from collections import Counter
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).parents[2]
PAGE = ROOT / "docs" / "coverage.md"
SOURCE = Path(__file__).with_suffix(".txt")
PLATFORMS = {"K": "KitesForU", "T": "The practice of accounts", "KS": "KoreanStory", "SI": "Sight"}
STATUSES = {
    "works": "generated, and shown by a test",
    "checked": "a command finds what is wrong with it",
    "described": "the contract holds it, and a page shows it",
    "partly": "some of it works; the row says what is missing",
    "later": "not there yet; the row says what it comes with",
    "outside": "no contract's matter",
}
_SHORT = {
    "V": "consumers/test_round_trip::the_stated_good_and_bad_values_are_judged_as_stated",
    "S": "contracts/test_stated_facts::a_contract_says_what_was_stated",
}


@dataclass(frozen=True, slots=True)
class Row:
    """One need. Proofs are paths from the repository's root, for a test with `::` and its name behind it."""

    id: str
    need: str
    status: str
    note: str
    proofs: tuple[str, ...]


def rows() -> tuple[Row, ...]:
    """Every row, in the order of the file."""
    lines = [one for one in SOURCE.read_text(encoding="utf-8").splitlines() if one and not one.startswith("#")]
    return tuple(_row(*(part.strip() for part in one.split("|"))) for one in lines)


def _row(identity: str, need: str, status: str, note: str, proofs: str) -> Row:
    return Row(identity, need, status, note, tuple(path for one in proofs.split() for path in _paths(one)))


def _paths(proof: str) -> tuple[str, ...]:
    proof = _SHORT.get(proof, proof)
    if proof.startswith("lint:"):
        return (f"docs/diagnostics/lint/{proof.removeprefix('lint:')}.md",)
    if "::" in proof:
        file, _, name = proof.partition("::")
        return (f"tests/{file}.py::test_{name}",)
    return (f"generated/docs/{proof}",)


def page() -> str:
    """The text of the page."""
    every = rows()
    counts = Counter(one.status for one in every)
    lines = [
        "<!-- Written by `python -m tests.contracts.coverage --write` from tests/contracts/coverage.txt. -->", "",
        "# Coverage", "",
        "What four platforms need from their contracts, and where each need stands.", "",
        "| Status | Says | Rows |", "| --- | --- | --- |",
        *(f"| {name} | {says} | {counts[name]} |" for name, says in STATUSES.items()),
    ]  # fmt: skip
    for prefix, title in PLATFORMS.items():
        lines += ["", f"## {title}", "", "| Row | Need | Status | Note | Shown by |", "| --- | --- | --- | --- | --- |"]
        for one in every:
            if one.id.partition("-")[0] == prefix:
                shown = "<br>".join(map(_link, one.proofs))
                lines.append(f"| {one.id} | {one.need} | {one.status} | {one.note} | {shown} |")
    return "\n".join(lines) + "\n"


def _link(proof: str) -> str:
    path, _, test = proof.partition("::")
    if test:
        return f"[{test.removeprefix('test_').replace('_', ' ')}](../{path})"
    title = f"`lint/{Path(path).stem}`" if path.startswith("docs/") else "/".join(Path(path).parts[2:])
    return f"[{title}]({path.removeprefix('docs/') if path.startswith('docs/') else '../' + path})"


if __name__ == "__main__":
    if sys.argv[1:] != ["--write"]:
        sys.exit("the only way to call it: python -m tests.contracts.coverage --write")
    PAGE.write_text(page(), encoding="utf-8", newline="\n")
