"""Random contracts and documents: the reference, Python and TypeScript are of one opinion."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from random import Random

import pytest

from tests.conformance.fuzz import trial
from tests.conformance.fuzz.__main__ import subjects
from tests.conformance.fuzz.contracts import contract
from tests.conformance.fuzz.shrink import shown, shrunk
from tests.conformance.fuzz.spread import spread_of
from tests.conformance.fuzz.trial import Disagreement, Subject, tried
from tests.conformance.score import Case, Result, scored

KEYWORDS = """
$id $defs $ref $anchor $dynamicRef $dynamicAnchor $comment allOf anyOf oneOf not if then else dependentSchemas
dependentRequired prefixItems items contains minContains maxContains minItems maxItems uniqueItems unevaluatedItems
properties patternProperties additionalProperties propertyNames unevaluatedProperties required minProperties type
maxProperties enum const multipleOf minimum maximum exclusiveMinimum exclusiveMaximum minLength maxLength pattern format
title description default deprecated readOnly writeOnly examples contentEncoding x-unit x-type x-name x-aliases x-opaque
x-visibility
"""


def test_a_fixed_number_of_random_cases_is_judged_alike() -> None:
    outcome = tried(subjects(seed=5, batch=0, contracts=120, per_contract=40))
    assert [shown(one) for one in outcome.disagreements] == []
    assert outcome.judgements > 3000


def test_random_contracts_reach_every_keyword_and_their_documents_both_verdicts() -> None:
    spread = spread_of(subjects(seed=1, batch=0, contracts=400, per_contract=20))
    assert set(KEYWORDS.split()) - spread.keywords.keys() == set()
    assert 0.2 < spread.fitting < 0.8
    assert spread.both > 0.5


LOSABLE = """
type required enum const minimum maximum multipleOf minLength maxLength pattern format minItems maxItems uniqueItems
contains prefixItems items propertyNames additionalProperties patternProperties dependentRequired dependentSchemas
minProperties maxProperties not oneOf allOf if unevaluatedItems unevaluatedProperties
"""


def test_a_generator_that_loses_a_keyword_is_found_out(monkeypatch: pytest.MonkeyPatch) -> None:
    """Every contract reaches the generator without one of its keywords; the reference judges by all of them."""
    lost: dict[str, str] = {}
    times = dict.fromkeys(LOSABLE.split(), 0)

    def losing(cases: Sequence[Case], folder: Path) -> dict[str, Result]:
        return scored([replace(one, contract=_without_one(one, lost, times)) for one in cases], folder)

    monkeypatch.setattr(trial, "scored", losing)
    asked = subjects(seed=9, batch=0, contracts=360, per_contract=40)
    found = {json.dumps(one.contract) for one in tried(asked).disagreements}
    told = {lost.get(f"case_{at:05}") for at, one in enumerate(asked) if json.dumps(one.contract) in found}
    # Where all of the contracts that lose a word say the same by others, its loss is none.
    assert len(times.keys() - told) <= 2


def _without_one(case: Case, lost: dict[str, str], times: dict[str, int]) -> str:
    there = [word for word in times if f'"{word}":' in case.contract]
    if not there:
        return case.contract
    word = lost[case.name] = min(there, key=lambda one: times[one])
    times[word] += 1
    return json.dumps(_less(json.loads(case.contract), word), ensure_ascii=False)


def _less(value: object, word: str) -> object:
    match value:
        case dict():
            return {name: _less(one, word) for name, one in value.items() if name != word}
        case list():
            return [_less(one, word) for one in value]
        case _:
            return value


def test_the_same_seed_makes_the_same_cases() -> None:
    assert subjects(seed=3, batch=1, contracts=4, per_contract=5) == subjects(
        seed=3, batch=1, contracts=4, per_contract=5
    )
    assert contract(Random(1)) != contract(Random(2))


def test_a_disagreement_is_made_small(monkeypatch: pytest.MonkeyPatch) -> None:
    """A judge that is wrong on whatever says `maxItems` stands in for a defect."""
    from tests.conformance.fuzz import shrink

    def defective(subjects: list[Subject]) -> object:
        return type("Found", (), {"disagreements": [
            Disagreement("python accepts", one.contract, one.documents[0], "")
            for one in subjects if one.documents and "maxItems" in json.dumps(one.contract)
        ]})  # fmt: skip

    monkeypatch.setattr(shrink, "tried", defective)
    large = {"type": "array", "items": {"type": "array", "maxItems": 3, "minItems": 1}, "contains": True}
    small = shrunk(Disagreement("python accepts", large, "[[1, 2, 3, 4]]", ""))
    assert len(json.dumps(small.contract)) <= len('{"items": {"maxItems": 0}}')
    assert len(small.document or "") < len("[[1, 2, 3, 4]]")
