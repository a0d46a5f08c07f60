"""Halving: which contracts to model and render apart, so that two processes read as little as can be twice."""

from __future__ import annotations

import posixpath
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from codegen.source.model import Document, JsonValue

_FEWEST = 60
"""Contracts of a package from which a second process pays for its start."""

_TWICE = 1.5
"""How much both halves together may have of what there is, with all that they lead to."""


@dataclass(frozen=True, slots=True)
class _Look:
    """What a first look tells of a document: how large it is (its objects), and the documents that it seems to use."""

    size: int
    uses: tuple[str, ...]


def halves(documents: Sequence[Document]) -> tuple[frozenset[str], frozenset[str]] | None:
    """The paths of two halves of the contracts of some packages; nothing where these lead to too much in common.

    The first has something of every package.
    """
    packages: dict[str, list[Document]] = {}
    for one in documents:
        packages.setdefault(one.package, []).append(one)
    looks = {path: look for group in packages.values() for path, look in _looks(group).items()}
    first: list[str] = []
    second: list[str] = []
    for group in packages.values():
        ordered = list(_ordered([one.path for one in group], looks))
        at = _middle([looks[one].size for one in ordered]) if len(group) >= _FEWEST else len(ordered)
        first += ordered[:at]
        second += ordered[at:]
    whole = sum(one.size for one in looks.values())
    if not second or sum(looks[one].size for half in (first, second) for one in _closure(half, looks)) > _TWICE * whole:
        return None
    return frozenset(first), frozenset(second)


def _looks(documents: Iterable[Document]) -> Mapping[str, _Look]:
    """A first look at the contracts of a package: references by file, or by the last part of an address."""
    known = {one.path: one for one in documents}
    names = {posixpath.basename(path): path for path in known}
    found = {}
    for path, one in known.items():
        size, references = _references(one.value)
        near = posixpath.dirname(path)
        files = {text.partition("#")[0] for text in references} - {""}
        targets = {posixpath.normpath(posixpath.join(near, file)): posixpath.basename(file) for file in files}
        uses = {target if target in known else names.get(name, path) for target, name in targets.items()}
        found[path] = _Look(size, tuple(sorted(uses - {path})))
    return found


def _references(value: JsonValue) -> tuple[int, set[str]]:
    count, found = 0, set()
    waiting = [value]
    while waiting:
        one = waiting.pop()
        if isinstance(one, dict):
            count += 1
            reference = one.get("$ref")
            if isinstance(reference, str):
                found.add(reference)
            waiting += (inner for inner in one.values() if isinstance(inner, (dict, list)))
        elif isinstance(one, list):
            waiting += (inner for inner in one if isinstance(inner, (dict, list)))
    return count, found


def _ordered(paths: Iterable[str], looks: Mapping[str, _Look]) -> Iterator[str]:
    """The contracts so that whoever uses the same ones stands together: each before those that use it."""
    users: dict[str, list[str]] = {}
    for path in paths:
        for used in looks[path].uses:
            users.setdefault(used, []).append(path)
    seen: set[str] = set()
    for start in sorted(paths, key=lambda path: bool(looks[path].uses)):
        waiting = [start]
        while waiting:
            path = waiting.pop()
            if path not in seen:
                seen.add(path)
                yield path
                waiting += reversed(users.get(path, ()))


def _middle(sizes: Sequence[int]) -> int:
    """How many of the first make up half of all."""
    half, sum_so_far = sum(sizes) / 2, 0
    for at, size in enumerate(sizes):
        sum_so_far += size
        if sum_so_far >= half:
            return at + 1
    return len(sizes)


def _closure(start: Iterable[str], looks: Mapping[str, _Look]) -> set[str]:
    found = set(start)
    ahead = list(found)
    while ahead:
        fresh = [one for one in looks[ahead.pop()].uses if one not in found]
        found.update(fresh)
        ahead += fresh
    return found
