"""One trial: contracts with documents, and how the languages disagree with the reference on each."""

from __future__ import annotations

import json
import tempfile
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from tests.conformance.fuzz.families import RESOURCE
from tests.conformance.reference import reference_verdicts
from tests.conformance.score import Case, Mistake, Result, scored


@dataclass(frozen=True, slots=True)
class Subject:
    """A contract (as JSON values) and documents (as JSON texts)."""

    contract: Any
    documents: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Disagreement:
    """A contract and a document on which a language is not of the reference's opinion; `symptom` names the kind.

    Without a document the generator, or the code as a whole, is broken.
    """

    symptom: str
    contract: Any
    document: str | None
    detail: str


@dataclass(frozen=True, slots=True)
class Outcome:
    """What a trial came to."""

    judgements: int
    refused: dict[int, str]
    disagreements: list[Disagreement]


def tried(subjects: Sequence[Subject]) -> Outcome:
    """Generates all contracts at once and compares every verdict."""
    contracts = {f"case_{number:05}": _placed(one.contract, number) for number, one in enumerate(subjects)}
    documents = {f"case_{number:05}": one.documents for number, one in enumerate(subjects)}
    expected = reference_verdicts(contracts, documents)
    cases = [
        Case(name, json.dumps(contracts[name], ensure_ascii=False), tuple(zip(documents[name], verdicts, strict=True)))
        for name, verdicts in expected.items()
    ]
    with tempfile.TemporaryDirectory(prefix="fuzz-") as temporary:
        results = scored(cases, Path(temporary))
    own = {f"case_{number:05}": one.contract for number, one in enumerate(subjects)}
    found = [one for name, result in results.items() for one in _disagreements(own[name], result)]
    judged = sum(len(case.documents) for case in cases if results[case.name].kind in ("EXACT", "WRONG"))
    refused = {int(name[5:]): one.reason for name, one in results.items() if one.kind == "REFUSED"}
    return Outcome(judged, refused, found)


def _placed(contract: Any, number: int) -> Any:
    return json.loads(json.dumps(contract, ensure_ascii=False).replace(RESOURCE, f"urn:case:{number}:"))


def _disagreements(contract: Any, result: Result) -> list[Disagreement]:
    if result.kind == "BROKEN":
        symptom = "broken " + result.reason[:60].split(":")[0]
        return [Disagreement(symptom, contract, None, result.reason)]
    return [Disagreement(_symptom(one), contract, one.document, str(one)) for one in result.mistakes]


def _symptom(mistake: Mistake) -> str:
    if isinstance(mistake.got, dict):
        return f"{mistake.language} " + ("comes back changed" if mistake.expected else "accepts")
    if isinstance(mistake.got, bool):
        return f"{mistake.language} {'accepts' if mistake.got else 'rejects'}"
    return f"{mistake.language} {mistake.got[:24]}"
