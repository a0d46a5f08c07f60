"""The page of scores: how many groups of the official suite are exact, in each draft."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from tests.conformance.score import CLASSES, Result, totals

PAGE = Path(__file__).parents[2] / "docs" / "conformance.md"
_HEAD = """\
# Conformance

Verdicts of the generated Python and TypeScript on the official JSON-Schema-Test-Suite: every required group, and the
optional groups of the formats that assert. A group is exact when both languages give the suite's verdict on each of its
documents, and give each accepted document back as it was. `-typed` are the groups as contracts are written: the `type`
that the keywords imply is said, and documents of other types are left out.

Written by `python -m tests.conformance --write`.
"""


def page(scores: Mapping[str, Mapping[str, Result]]) -> str:
    """The whole page, of the results by variant and group."""
    rows = ["| suite | groups | " + " | ".join(one.lower() for one in CLASSES) + " |", "| --- |" + " --: |" * 5]
    refused = []
    for variant, results in scores.items():
        counted = totals(results.values())
        rows.append(f"| {variant} | {len(results)} | " + " | ".join(str(counted[one]) for one in CLASSES) + " |")
        refused += [f"- {variant}, `{one.name}`: {_reason(one)}" for one in results.values() if one.kind == "REFUSED"]
    return "\n".join([_HEAD, *rows, "", "## What is refused", "", *(refused or ["Nothing."]), ""])


def _reason(result: Result) -> str:
    return result.reason.partition("\n")[0].replace("<", "&lt;")
