"""The model holds everything that a contract says, whatever a target makes of it."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.conformance import official, suite
from tests.conformance.fuzz.__main__ import subjects
from tests.conformance.gaps import REFUSED
from tests.conformance.model import model_mistakes, modelled
from tests.conformance.reference import reference_verdicts
from tests.conformance.score import Case


@pytest.mark.parametrize("draft", sorted(suite.DIALECTS))
def test_rules_and_shapes_are_exact_on_every_group_of_the_official_suite(draft: str, tmp_path: Path) -> None:
    refused: set[str] = set()
    for number, (cases, support) in enumerate(official.batches(draft)):
        folder = tmp_path / str(number)
        folder.mkdir()
        package, without = modelled({**support, **{case.name: case.contract for case in cases}}, folder)
        assert model_mistakes(cases, package) == []
        refused |= without & {case.name for case in cases}
    assert refused == REFUSED[draft]


@pytest.fixture(autouse=True)
def _deep() -> Iterator[None]:
    """The rulebook calls itself for every level of a document, and some have sixty."""
    before = sys.getrecursionlimit()
    sys.setrecursionlimit(max(before, 10_000))
    yield
    sys.setrecursionlimit(before)


def test_rules_and_shapes_agree_with_the_reference_on_random_contracts(tmp_path: Path) -> None:
    made = subjects(seed=20, batch=0, contracts=150, per_contract=30)
    contracts = {f"case_{number:03}": one.contract for number, one in enumerate(made)}
    documents = {f"case_{number:03}": one.documents for number, one in enumerate(made)}
    verdicts = reference_verdicts(contracts, documents)
    texts = {name: json.dumps(contracts[name]) for name in verdicts}
    cases = [Case(name, texts[name], tuple(zip(documents[name], verdicts[name], strict=True))) for name in verdicts]
    package, refused = modelled(texts, tmp_path)
    assert model_mistakes(cases, package) == []
    assert len(refused) < len(texts) / 10


def test_arrays_that_hold_themselves_without_a_name_end_in_a_shape(tmp_path: Path) -> None:
    definitions = {
        "one": {"$ref": "#/$defs/two", "prefixItems": [{"type": "array"}]},
        "two": {"items": {"$ref": "#/$defs/one"}},
    }
    contract = json.dumps({"$schema": suite.DIALECTS["draft2020-12"], "$ref": "#/$defs/one", "$defs": definitions})
    package, refused = modelled({"circle": contract}, tmp_path)
    assert not refused
    case = Case(
        "circle", contract, (("[[[[]]]]", True), ("[1]", False), ("[[], [[2]]]", False), ("[[], [[], 2]]", True))
    )
    assert model_mistakes([case], package) == []
