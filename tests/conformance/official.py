"""The official suite as cases for the score: required groups, asserting formats, and both with their `type` said."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

from tests.conformance import suite
from tests.conformance.score import Case, Result, scored
from tests.conformance.suite import Group

VARIANTS: dict[str, tuple[str, Callable[[Group], Group | None]]] = {
    "draft2020-12": ("draft2020-12", lambda group: group),
    "draft2020-12-typed": ("draft2020-12", suite.typed),
    "draft2019-09": ("draft2019-09", lambda group: group),
    "draft7": ("draft7", lambda group: group),
    "draft6": ("draft6", lambda group: group),
    "draft4": ("draft4", lambda group: group),
}


def results_of(variant: str, folder: Path, only: str = "") -> dict[str, Result]:
    """The result of every group of a variant whose name contains `only`."""
    results: dict[str, Result] = {}
    for number, (cases, support) in enumerate(batches(variant, only)):
        results.update(scored(cases, folder / str(number), support=support))
    return dict(sorted(results.items()))


def batches(variant: str, only: str = "") -> Iterator[tuple[list[Case], dict[str, str]]]:
    """Cases that can be one folder of contracts, with the documents that they refer to (name -> JSON text)."""
    draft, change = VARIANTS[variant]
    groups = [changed for group in suite.groups(draft) if (changed := change(group)) and only in group.name]
    remotes = list(suite.remotes(draft))
    for batch in _batches(groups, remotes):
        taken = set().union(*(suite.identifiers(one.schema) for one in batch))
        near = [one for one in remotes if not suite.identifiers(one.schema) & taken]
        yield _cases(batch), {one.name: json.dumps(one.schema) for one in near}


def _batches(groups: Iterable[Group], remotes: Iterable[Group]) -> list[list[Group]]:
    """Groups that can be one folder of contracts: no `$id` twice, and the remote documents beside them.

    The groups whose own `$id` is that of a remote document come in batches of their own, last.
    """
    reserved = set().union(*(suite.identifiers(one.schema) for one in remotes))
    plain: list[tuple[list[Group], set[str]]] = []
    clashing: list[tuple[list[Group], set[str]]] = []
    for group in groups:
        own = suite.identifiers(group.schema)
        batches = clashing if own & reserved else plain
        for members, taken in batches:
            if not own & taken:
                members.append(group)
                taken |= own
                break
        else:
            batches.append(([group], set(own)))
    return [members for members, _ in (*plain, *clashing)]


def _cases(groups: Iterable[Group]) -> list[Case]:
    return [Case(one.name, json.dumps(one.schema, indent=1), one.documents) for one in groups]
