"""Formats over a large corpus of spoiled texts: the reference, Python and TypeScript are of one opinion on each."""

from __future__ import annotations

import json
from random import Random

import pytest

from codegen.ir.rules import FORMATS
from tests.conformance.forge import Forged, forge
from tests.conformance.fuzz.texts import texts_of
from tests.conformance.fuzz.values import FORMATTED
from tests.conformance.judges import judged_in_python, judged_in_typescript
from tests.conformance.reference import reference_verdicts

TEXTS = 1500
DIALECT = "https://json-schema.org/draft/2020-12/schema"


def _name(format_: str) -> str:
    return format_.replace("-", "_")


CONTRACTS = {_name(one): {"$schema": DIALECT, "type": "string", "format": one} for one in FORMATTED}


@pytest.fixture(scope="module")
def documents() -> dict[str, list[str]]:
    """JSON texts by the name of a format's contract."""
    return {
        _name(one): [json.dumps(text) for text in texts_of(one, Random(f"formats/{one}"), TEXTS)] for one in FORMATTED
    }


@pytest.fixture(scope="module")
def forged(tmp_path_factory: pytest.TempPathFactory) -> Forged:
    texts = {name: json.dumps(one) for name, one in CONTRACTS.items()}
    return forge(texts, tmp_path_factory.mktemp("formats"))


def test_every_format_that_asserts_is_in_the_corpus_with_good_and_bad_texts(documents: dict[str, list[str]]) -> None:
    assert set(FORMATTED) == set(FORMATS)
    for name, verdicts in reference_verdicts(CONTRACTS, documents).items():
        assert len(verdicts) == TEXTS
        assert 0.01 < sum(verdicts) / TEXTS < 0.97, name


@pytest.mark.parametrize("language", ["python", "typescript"])
def test_a_format_has_one_meaning(documents: dict[str, list[str]], forged: Forged, language: str) -> None:
    judge = judged_in_python if language == "python" else judged_in_typescript
    wanted, answers = reference_verdicts(CONTRACTS, documents), judge(forged, documents, seconds=60)
    wrong = {
        name: [
            (text, verdict) for text, verdict, right in zip(documents[name], answers[name], right_ones, strict=True)
            if verdict != right
        ]
        for name, right_ones in wanted.items()
    }  # fmt: skip
    assert {name: several[:20] for name, several in wrong.items() if several} == {}


def test_the_corpus_is_the_same_every_time() -> None:
    assert texts_of("uri", Random(1), 50) == texts_of("uri", Random(1), 50)
