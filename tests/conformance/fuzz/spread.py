"""How far a set of random contracts and documents reaches: which keywords occur how often, and what fits what."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any

from tests.conformance.fuzz.trial import Subject
from tests.conformance.reference import reference_verdicts

_DATA = frozenset(("const", "enum", "default", "examples"))
_MAPS = frozenset(("properties", "patternProperties", "$defs", "dependentSchemas"))


@dataclass(frozen=True, slots=True)
class Spread:
    """Occurrences by keyword, and the share of documents that fit, contract by contract."""

    keywords: Counter[str]
    shares: tuple[float, ...]

    @property
    def fitting(self) -> float:
        """The share of all documents that fit their contract."""
        return sum(self.shares) / len(self.shares)

    @property
    def both(self) -> float:
        """The share of contracts with documents that fit and documents that do not."""
        return sum(0 < one < 1 for one in self.shares) / len(self.shares)


def spread_of(subjects: Iterable[Subject]) -> Spread:
    """The spread of these, as the reference judges them."""
    made = {str(number): one for number, one in enumerate(subjects)}
    verdicts = reference_verdicts(
        {name: one.contract for name, one in made.items()}, {name: one.documents for name, one in made.items()}
    )
    shares = tuple(sum(several) / len(several) for several in verdicts.values() if several)
    return Spread(Counter(word for one in made.values() for word in _words(one.contract)), shares)


def shown(spread: Spread) -> str:
    """The spread as a person reads it."""
    words = ", ".join(f"{word} {count}" for word, count in spread.keywords.most_common())
    return f"{spread.fitting:.0%} of documents fit; {spread.both:.0%} of contracts have both\nkeywords: {words}"


def _words(schema: Any) -> Iterator[str]:
    if isinstance(schema, list):
        for one in schema:
            yield from _words(one)
    elif isinstance(schema, dict):
        for word, value in schema.items():
            yield word
            if word in _MAPS and isinstance(value, dict):
                for one in value.values():
                    yield from _words(one)
            elif word not in _DATA:
                yield from _words(value)
