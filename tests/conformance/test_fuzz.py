"""Random contracts and documents: the reference, Python and TypeScript are of one opinion."""

from __future__ import annotations

import json
from random import Random

from tests.conformance.fuzz.__main__ import subjects
from tests.conformance.fuzz.contracts import contract
from tests.conformance.fuzz.shrink import shown, shrunk
from tests.conformance.fuzz.trial import Disagreement, Subject, tried


def test_a_fixed_number_of_random_cases_is_judged_alike() -> None:
    outcome = tried(subjects(seed=5, batch=0, contracts=120, per_contract=40))
    assert [shown(one) for one in outcome.disagreements] == []
    assert outcome.judgements > 3000


def test_the_same_seed_makes_the_same_cases() -> None:
    assert subjects(seed=3, batch=1, contracts=4, per_contract=5) == subjects(
        seed=3, batch=1, contracts=4, per_contract=5
    )
    assert contract(Random(1)) != contract(Random(2))


def test_a_disagreement_is_made_small(monkeypatch: object) -> None:
    """A judge that is wrong on whatever says `maxItems` stands in for a defect."""
    import pytest

    from tests.conformance.fuzz import shrink

    def defective(subjects: list[Subject]) -> object:
        return type("Found", (), {"disagreements": [
            Disagreement("python accepts", one.contract, one.documents[0], "")
            for one in subjects if one.documents and "maxItems" in json.dumps(one.contract)
        ]})  # fmt: skip

    assert isinstance(monkeypatch, pytest.MonkeyPatch)
    monkeypatch.setattr(shrink, "tried", defective)
    large = {"type": "array", "items": {"type": "array", "maxItems": 3, "minItems": 1}, "contains": True}
    small = shrunk(Disagreement("python accepts", large, "[[1, 2, 3, 4]]", ""))
    assert len(json.dumps(small.contract)) <= len('{"items": {"maxItems": 0}}')
    assert len(small.document or "") < len("[[1, 2, 3, 4]]")
