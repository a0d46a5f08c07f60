"""Numbers that no integer of a processor holds: judged alike in every language, and written as they are read."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

from tests.conformance.fuzz.shrink import shown
from tests.conformance.fuzz.trial import Subject, tried
from tests.conformance.fuzz.values import LARGE

WORDS = ("minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf", "default")


def subjects() -> Iterator[Subject]:
    for number in LARGE:
        said: list[dict[str, Any]] = [
            {"const": number}, {"enum": [number]}, {"enum": [number, 1, "a", None]}, {"const": [number]},
            {"type": "integer", "enum": [number, 1]}, {"enum": [{"a": number}, [number]]},
            {"anyOf": [{"const": number}, {"type": "integer", "maximum": 5}]},
        ]  # fmt: skip
        said += [{"type": kind, word: abs(number)} for kind in ("integer", "number") for word in WORDS]
        texts = [json.dumps(one) for one in (*LARGE, [number], {"a": number}, 1, "a")]
        for one in said:
            yield Subject({"properties": {"a": one}}, tuple(f'{{"a": {text}}}' for text in texts))
            yield Subject(one, tuple(texts))


def test_large_numbers_are_judged_alike_and_come_back() -> None:
    outcome = tried(list(subjects()))
    assert [shown(one) for one in outcome.disagreements] == []
    assert outcome.judgements > 2000
