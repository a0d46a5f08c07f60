"""Terms: what a contract says in short words, as people say it."""

from __future__ import annotations

import re
from collections.abc import Mapping

from codegen.targets.markdown.escape import code, text

ENGINES: Mapping[str, str] = {
    "postgresql": "PostgreSQL", "duckdb": "DuckDB", "firestore": "Firestore", "pubsub": "Pub/Sub", "neo4j": "Neo4j",
    "redis": "Redis", "api": "API",
}  # fmt: skip
"""The engines by the names that their makers write."""

_MONEY = frozenset(("usd", "eur", "gbp", "uah", "pln", "chf", "jpy", "krw", "inr", "cad", "aud", "cny"))

_SPANS: Mapping[str, str] = {
    "Y": "year",
    "M": "month",
    "W": "week",
    "D": "day",
    "TH": "hour",
    "TM": "minute",
    "TS": "second",
}
_SPAN = re.compile(r"(\d+(?:\.\d+)?)([YMWDHS])")

OPERATORS: Mapping[str, str] = {
    "eq": "=", "ne": "≠", "in": "in", "lt": "&lt;", "lte": "≤", "gt": "&gt;", "gte": "≥", "contains": "contains",
    "nearest": "nearest to",
}  # fmt: skip
"""Comparisons of a query as signs."""


def engine(name: str) -> str:
    """The name of an engine."""
    return ENGINES.get(name) or text(name)


def unit(name: str) -> str:
    """A unit; the codes of currencies in capitals."""
    return name.upper() if name in _MONEY else text(name.replace("_", " "))


_CRON = re.compile(r"(?:[0-9*/,A-Z-]+ ){4}[0-9*/,A-Z-]+")


def schedule(said: str) -> str:
    """When something runs: a cron expression in code letters, words as they are."""
    return code(said) if _CRON.fullmatch(said) else text(said)


def span(duration: str) -> str:
    """An ISO 8601 duration in words: `P90D` is 90 days."""
    date, _, time = duration.removeprefix("P").partition("T")
    found = [(count, letter) for count, letter in _SPAN.findall(date)]
    found += [(count, f"T{letter}") for count, letter in _SPAN.findall(time)]
    words = [f"{count} {_SPANS[letter]}{'' if count == '1' else 's'}" for count, letter in found if letter in _SPANS]
    return " and ".join(part for part in (", ".join(words[:-1]), *words[-1:]) if part) or text(duration)
