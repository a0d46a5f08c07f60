"""Makes a disagreement small: parts of the contract, then of the document, are taken away while it stays."""

from __future__ import annotations

import copy
import json
from collections.abc import Iterator
from dataclasses import replace
from typing import Any

from tests.conformance.fuzz.trial import Disagreement, Subject, tried

_ROUNDS = 12
_WIDTH = 80


def shrunk(found: Disagreement, rounds: int = _ROUNDS) -> Disagreement:
    """The smallest disagreement with the same symptom that greedy steps reach."""
    for _ in range(rounds):
        smaller = _step(found)
        if smaller is None:
            return found
        found = smaller
    return found


def _step(found: Disagreement) -> Disagreement | None:
    documents = [] if found.document is None else [found.document]
    subjects = [Subject(one, tuple(documents)) for one in _smaller(found.contract)]
    if found.document is not None:
        texts = [json.dumps(one, ensure_ascii=False) for one in _smaller(json.loads(found.document))]
        subjects.append(Subject(found.contract, tuple(dict.fromkeys(texts))[:200]))
    # Of a large contract's many cuts an even sample, from the deepest to the slightest.
    subjects.sort(key=lambda one: len(json.dumps(one.contract)))
    sample = subjects[:: len(subjects) // _WIDTH + 1]
    kept = [one for one in tried(sample).disagreements if one.symptom == found.symptom]
    smallest = min(kept, key=_size, default=None)
    return smallest if smallest is not None and _size(smallest) < _size(found) else None


def _size(found: Disagreement) -> int:
    return 2 * len(json.dumps(found.contract)) + len(found.document or "")


def _smaller(value: Any) -> Iterator[Any]:
    """Copies of a JSON value with one part deleted, or replaced by something simpler or by a part of itself."""
    for path in _paths(value):
        part = _at(value, path)
        if path and path[-1] != "$schema":
            yield _with(value, path, None, delete=True)
        for simpler in _simpler(part):
            if path:
                yield _with(value, path, simpler)
            elif isinstance(simpler, dict) and isinstance(value, dict):
                yield {**({"$schema": value["$schema"]} if "$schema" in value else {}), **simpler}


def _simpler(part: Any) -> Iterator[Any]:
    if isinstance(part, dict):
        if part:
            yield True
            yield {}
        yield from (one for one in part.values() if isinstance(one, dict))
    elif isinstance(part, list) and part:
        yield []
        yield from (one for one in part if isinstance(one, dict))
    elif isinstance(part, str) and len(part) > 1:
        yield from ("", "a", part[: len(part) // 2])
    elif isinstance(part, (int, float)) and part not in (0, 1):
        yield from (0, 1)


def _paths(value: Any, path: tuple[str | int, ...] = ()) -> Iterator[tuple[str | int, ...]]:
    yield path
    members = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for key, one in members:
        yield from _paths(one, (*path, key))


def _at(value: Any, path: tuple[str | int, ...]) -> Any:
    for token in path:
        value = value[token]
    return value


def _with(value: Any, path: tuple[str | int, ...], new: Any, *, delete: bool = False) -> Any:
    changed = copy.deepcopy(value)
    parent = _at(changed, path[:-1])
    if delete:
        del parent[path[-1]]
    else:
        parent[path[-1]] = copy.deepcopy(new)
    return changed


def shown(found: Disagreement) -> str:
    """The disagreement as a person reads it."""
    contract = json.dumps(found.contract, ensure_ascii=False)
    return f"{found.symptom}\n  contract: {contract}\n  document: {found.document}\n  {found.detail[:600]}"


def without_duplicates(disagreements: list[Disagreement], per_symptom: int) -> list[Disagreement]:
    """The smallest few of each symptom, at most one per contract."""
    chosen: dict[str, list[Disagreement]] = {}
    for one in sorted(disagreements, key=_size):
        same = chosen.setdefault(one.symptom, [])
        if len(same) < per_symptom and all(other.contract != one.contract for other in same):
            same.append(replace(one))
    return [one for same in chosen.values() for one in same]
