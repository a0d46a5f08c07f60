"""Rings: names that lead to each other, found without recursion however long the way is."""

from __future__ import annotations

from collections.abc import Callable, Container, Iterable, Iterator
from typing import TypeAlias

Ring: TypeAlias = frozenset[str]
"""Names that lead to each other; one alone where it leads to none that leads back."""


def rings(start: str, ahead: Callable[[str], Iterable[str]], known: Container[str]) -> Iterator[Ring]:
    """The strongly connected parts of what can be reached from a name, less those that are known (Tarjan)."""
    turns: dict[str, int] = {}
    low: dict[str, int] = {}
    open_: dict[str, None] = {}
    steps: list[tuple[str, Iterator[str]]] = []

    def enter(name: str) -> None:
        turns[name] = low[name] = len(turns)
        open_[name] = None
        steps.append((name, iter(ahead(name))))

    enter(start)
    while steps:
        name, following = steps[-1]
        step = next((one for one in following if one not in known and (one in open_ or one not in turns)), None)
        if step is None:
            steps.pop()
            if steps:
                low[steps[-1][0]] = min(low[steps[-1][0]], low[name])
            if low[name] == turns[name]:
                yield frozenset(_taken(open_, name))
        elif step in open_:
            low[name] = min(low[name], turns[step])
        else:
            enter(step)


def _taken(open_: dict[str, None], last: str) -> Iterator[str]:
    """The newest entries, up to and with `last`, which are taken out."""
    while True:
        name, _ = open_.popitem()
        yield name
        if name == last:
            return
