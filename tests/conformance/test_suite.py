"""The official suite through the generated Python and TypeScript: every group exact, or refused with a place."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.conformance.gaps import REFUSED
from tests.conformance.official import VARIANTS, results_of
from tests.conformance.page import PAGE
from tests.conformance.score import Case, scored


@pytest.mark.parametrize("variant", VARIANTS)
def test_every_group_is_exact_in_both_languages_or_a_known_refusal(variant: str, tmp_path: Path) -> None:
    results = results_of(variant, tmp_path)
    wrong = [
        f"{one.name}: {one.reason} {'; '.join(map(str, one.mistakes[:3]))}"
        for one in results.values()
        if one.kind in ("WRONG", "BROKEN")
    ]
    assert wrong == []
    refused = {one.name for one in results.values() if one.kind == "REFUSED"}
    assert refused == REFUSED[variant], "a gap that is closed leaves the list, and none is added"
    assert len(refused) <= 0.02 * len(results)


@pytest.mark.parametrize("variant", ["draft2020-12"])
def test_every_refusal_has_a_place(variant: str, tmp_path: Path) -> None:
    (name,) = [one for one in REFUSED[variant] if one.endswith("00")]
    reason = results_of(variant, tmp_path, name)[name].reason
    assert "at /$schema:" in reason


def test_a_verdict_that_is_not_the_expected_one_makes_a_contract_wrong(tmp_path: Path) -> None:
    contract = '{"$schema": "https://json-schema.org/draft/2020-12/schema", "type": "integer"}'
    cases = [Case("turned", contract, (("1", False), ('"1"', False))), Case("straight", contract, (("1", True),))]
    results = scored(cases, tmp_path)
    assert [(one.language, one.document) for one in results["turned"].mistakes] == [
        ("python", "1"),
        ("typescript", "1"),
    ]
    assert results["turned"].kind == "WRONG"
    assert results["straight"].kind == "EXACT"


def test_a_refused_contract_does_not_keep_the_others_from_being_judged(tmp_path: Path) -> None:
    cases = [Case("bad", '{"$ref": "elsewhere.schema.json"}', (("1", True),)), Case("good", "true", (("1", True),))]
    results = scored(cases, tmp_path)
    assert results["bad"].kind == "REFUSED"
    assert "at /$ref:" in results["bad"].reason
    assert results["good"].kind == "EXACT"


def test_the_page_of_scores_names_every_variant_and_every_known_refusal() -> None:
    text = PAGE.read_text(encoding="utf-8")
    rows = {cells[1].strip(): cells for line in text.splitlines() if len(cells := line.split("|")) > 6}
    for variant, refused in REFUSED.items():
        _, _, groups, exact, said, wrong, broken, _ = rows[variant]
        assert (int(said), int(wrong), int(broken)) == (len(refused), 0, 0)
        assert int(exact) == int(groups) - len(refused)
        assert all(f"- {variant}, `{one}`: " in text for one in refused)
