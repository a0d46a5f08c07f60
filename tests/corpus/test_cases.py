"""Cases distilled from contracts that strangers wrote: right in both languages, one file each."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.conformance.score import Case, Result, scored

CASES = {path.stem: json.loads(path.read_text(encoding="utf-8")) for path in Path(__file__).parent.glob("cases/*.json")}


@pytest.fixture(scope="module")
def results(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Result]:
    """The verdicts on all cases, generated at once."""
    cases = [
        Case(
            name,
            json.dumps(case["contract"]),
            tuple(
                (json.dumps(one), right) for right, key in ((True, "accept"), (False, "refuse")) for one in case[key]
            ),
        )
        for name, case in CASES.items()
    ]
    return scored(cases, tmp_path_factory.mktemp("cases"))


@pytest.mark.parametrize("name", sorted(CASES))
def test_a_strangers_contract_gets_the_right_verdict_in_both_languages(name: str, results: dict[str, Result]) -> None:
    result = results[name]
    assert (result.kind, result.reason, [str(one) for one in result.mistakes]) == ("EXACT", "", []), CASES[name]["why"]
