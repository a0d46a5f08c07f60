"""How well the generated code agrees with verdicts that are known: exact, refused, wrong or broken, per contract."""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import Literal

from tests.conformance.forge import Forged, forge
from tests.conformance.judges import Verdict, judged_in_python, judged_in_typescript
from tests.conformance.reference import same_json

Class = Literal["EXACT", "REFUSED", "WRONG", "BROKEN"]
CLASSES: tuple[Class, ...] = ("EXACT", "REFUSED", "WRONG", "BROKEN")
_MOMENT = re.compile(r"\d{4}-\d\d-\d\d[Tt]\d\d:\d\d:\d\d")


@dataclass(frozen=True, slots=True)
class Case:
    """A contract as JSON text, and documents (JSON texts) with the verdict that is right."""

    name: str
    contract: str
    documents: tuple[tuple[str, bool], ...]


@dataclass(frozen=True, slots=True)
class Mistake:
    """A document on which a language is wrong: `got` is its verdict, or how it failed."""

    language: str
    document: str
    expected: bool
    got: Verdict

    def __str__(self) -> str:
        return f"{self.language}: {self.document[:300]} expected {self.expected}, got {str(self.got)[:300]}"


@dataclass(slots=True)
class Result:
    """The class of one contract and what speaks for it."""

    name: str
    kind: Class = "EXACT"
    reason: str = ""
    mistakes: list[Mistake] = field(default_factory=list)


def scored(
    cases: Iterable[Case],
    folder: Path,
    *,
    support: Mapping[str, str] | None = None,
    back: bool = True,
    seconds: float = 10,
    run_limit: float = 300,
) -> dict[str, Result]:
    """A result per case. `support` are contracts that others refer to and that are not judged."""
    by_name = {case.name: case for case in cases}
    texts = {**(support or {}), **{case.name: case.contract for case in by_name.values()}}
    forged = forge(texts, folder, seconds=run_limit)
    return judged(by_name, forged, back=back, seconds=seconds)


def judged(cases: Mapping[str, Case], forged: Forged, *, back: bool = True, seconds: float = 10) -> dict[str, Result]:
    """A result per case, of code that is generated already."""
    results = {name: Result(name) for name in cases}
    for name in results.keys() & forged.refused.keys():
        refusal = forged.refused[name]
        results[name].kind = "REFUSED"
        results[name].reason = f"{refusal.code} at {refusal.pointer or '/'}: {refusal.message}"
    for name in results.keys() & forged.broken.keys():
        results[name].kind, results[name].reason = "BROKEN", "generator: " + forged.broken[name]
    jobs = {name: [text for text, _ in cases[name].documents] for name in forged.names if name in cases}
    if jobs:
        for language, judge in (("python", judged_in_python), ("typescript", judged_in_typescript)):
            for name, answer in judge(forged, jobs, back=back, seconds=seconds).items():
                _compare(results[name], language, cases[name], answer)
    return results


def _compare(result: Result, language: str, case: Case, answer: list[Verdict] | str) -> None:
    if isinstance(answer, str):
        result.kind = "BROKEN"
        result.reason = f"{result.reason}{language}: {answer}\n"
        return
    for (text, expected), got in zip(case.documents, answer, strict=True):
        if _right(text, expected, got):
            continue
        result.mistakes.append(Mistake(language, text, expected, got))
        result.kind = "BROKEN" if result.kind == "BROKEN" else "WRONG"


def _right(text: str, expected: bool, got: Verdict) -> bool:
    if isinstance(got, dict):
        return expected and same_json(_settled(json.loads(text)), _settled(json.loads(got["back"])))
    return got is expected


def _settled(value: object) -> object:
    """The document with moments as instants: how a date-time is spelled may change on its way, what it says may not.

    Numbers beyond 2^53 are what a double holds, since that is what TypeScript reads."""
    if isinstance(value, dict):
        return {key: _settled(one) for key, one in value.items()}
    if isinstance(value, list):
        return [_settled(one) for one in value]
    if type(value) is int and abs(value) > 2**53:
        return float(value)
    if isinstance(value, str) and _MOMENT.match(value):
        try:
            return datetime.fromisoformat(value.upper()).timestamp()
        except ValueError:
            return value
    return value


def totals(results: Iterable[Result]) -> dict[str, int]:
    """How many results are of each class."""
    counted = Counter(result.kind for result in results)
    return {kind: counted[kind] for kind in CLASSES}
