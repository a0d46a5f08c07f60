"""What expressions refer back to, and whether all engines find the same there.

In ECMA-262 a group that took part in nothing is an empty text, and a loop forgets its groups; elsewhere the first fits
nothing, and the second are remembered.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cache

from codegen.ir.expressions import is_capture, tokens_of

_REFERS = re.compile(r"\\[1-9k]")


@dataclass(slots=True)
class _Group:
    """A group: how it opens, the groups around it, and where in each of them it stands."""

    opening: str
    around: tuple[tuple[_Group, int], ...] = ()
    option: int = 0
    is_closed: bool = False
    is_repeated: bool = False

    @property
    def is_sure(self) -> bool:
        """Whether what is in it is always read, once."""
        return self.opening in ("(", "(?:", "(?=") and not self.option and not self.is_repeated


@dataclass(slots=True)
class _Walk:
    """The way through an expression: the groups that are open, and those that can be referred to."""

    open: list[_Group] = field(default_factory=lambda: [_Group("(?:")])
    captures: list[_Group] = field(default_factory=list)
    names: list[str] = field(default_factory=list)

    def here(self) -> tuple[tuple[_Group, int], ...]:
        return tuple((one, one.option) for one in self.open)

    def meant(self, token: str) -> _Group | None:
        """The group that a token refers to, if it is closed."""
        name = token[3:-1]
        known = self.names.count(name) == 1 if token.startswith(r"\k") else int(token[1:]) <= len(self.captures)
        if not known:
            return None
        return self.captures[self.names.index(name) if token.startswith(r"\k") else int(token[1:]) - 1]


@cache
def has_sure_references(pattern: str) -> bool:
    """Whether all that an expression refers back to has been read once, right before, on every way."""
    return not _REFERS.search(pattern) or all(_is_sure(group, here) for group, here in _references(pattern))


def _references(pattern: str) -> Iterator[tuple[_Group | None, tuple[tuple[_Group, int], ...]]]:
    walk, tokens = _Walk(), tokens_of(pattern)
    for token, following in zip(tokens, [*tokens[1:], ""], strict=True):
        if token == "|":
            walk.open[-1].option += 1
        elif token == ")":
            closed = walk.open.pop()
            closed.is_closed, closed.is_repeated = True, following in ("*", "+", "?", "{")
        elif token.startswith("(") and token != "(?:)":
            walk.open.append(_Group("(" if is_capture(token) else token, walk.here()))
            if is_capture(token):
                walk.captures.append(walk.open[-1])
                walk.names.append(token[3:-1])
        elif _REFERS.match(token):
            yield walk.meant(token), walk.here()


def _is_sure(group: _Group | None, here: tuple[tuple[_Group, int], ...]) -> bool:
    if group is None or not group.is_closed or group.is_repeated:
        return False
    shared = sum(any(one is other for other, _ in here) for one, _ in group.around)
    same = all(one[1] == other[1] for one, other in zip(group.around[:shared], here, strict=False))
    behind = any(one.opening.startswith("(?<") for one, _ in (*group.around, *here))
    return same and not behind and all(one.is_sure for one, _ in group.around[shared:])
