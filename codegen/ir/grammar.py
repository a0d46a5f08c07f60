"""ECMA-262 expressions (with the flag u) as trees: what reads a character, what only looks, what repeats."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TypeAlias

Ranges: TypeAlias = tuple[tuple[int, int], ...]

LAST = 0x10FFFF


@dataclass(frozen=True, slots=True)
class Atom:
    """What reads one code point: its text in the expression, the ranges that it reads, and properties of Unicode
    (`\\p{L}`), whose code points are not told; `negated` where it reads all others instead."""

    text: str
    ranges: Ranges
    properties: tuple[str, ...] = ()
    negated: bool = False


@dataclass(frozen=True, slots=True)
class Edge:
    """What reads nothing: `^`, `$`, `\\b` or `\\B`."""

    text: str


@dataclass(frozen=True, slots=True)
class Look:
    """What is matched beside the text that is read: ahead, or behind."""

    behind: bool
    body: Tree


@dataclass(frozen=True, slots=True)
class Back:
    """A reference to what a group has read: the group's own tree stands for it, or nothing while the group is open."""

    body: Tree


@dataclass(frozen=True, slots=True)
class Repeat:
    """A tree some times in a row; `most` is None where there is no end to it."""

    body: Tree
    least: int
    most: int | None


@dataclass(frozen=True, slots=True)
class Row:
    """Trees one after the other."""

    items: tuple[Tree, ...] = ()


@dataclass(frozen=True, slots=True)
class Choice:
    """One of several trees."""

    options: tuple[Tree, ...]


Tree: TypeAlias = Atom | Edge | Look | Back | Repeat | Row | Choice


class UnknownError(Exception):
    """An expression that this grammar does not know."""


def tree_of(expression: str) -> Tree:
    """The tree of an expression. Raises `UnknownError`, also for what is nested too deep."""
    reader = _Reader(_TOKEN.findall(expression))
    try:
        tree = reader.choice()
    except (RecursionError, IndexError, ValueError, OverflowError):
        raise UnknownError from None
    if reader.at < len(reader.tokens):
        raise UnknownError
    return tree


_ESCAPE = r"\\u[dD][89abAB]..\\u[dD][c-fC-F]..|\\u\{[0-9A-Fa-f]+\}|\\u....|\\x..|\\c.|\\[pP]\{[^}]*\}"
_CLASS = rf"\[(?:{_ESCAPE}|\\.|[^\]\\])*\]"
_COUNT = r"\{[0-9]+(?:,[0-9]*)?\}"
_GROUP = r"\(\?<[^>=!]+>|\(\?(?:[:=!]|<[=!])|\("
_TOKEN = re.compile(rf"{_CLASS}|{_ESCAPE}|\\k<[^>]*>|\\[1-9][0-9]*|\\.|{_GROUP}|{_COUNT}|.", re.DOTALL)
_MEMBER = re.compile(rf"{_ESCAPE}|\\.|.", re.DOTALL)


def _without(ranges: Ranges) -> Ranges:
    """All code points but these."""
    left, start = [], 0
    for low, high in sorted(ranges):
        if start < low:
            left.append((start, low - 1))
        start = max(start, high + 1)
    return (*left, (start, LAST)) if start <= LAST else tuple(left)


_SPACES: Ranges = (
    (9, 13), (32, 32), (160, 160), (0x1680, 0x1680), (0x2000, 0x200A), (0x2028, 0x2029), (0x202F, 0x202F),
    (0x205F, 0x205F), (0x3000, 0x3000), (0xFEFF, 0xFEFF),
)  # fmt: skip
_DIGITS: Ranges = ((48, 57),)
_WORDS: Ranges = ((48, 57), (65, 90), (95, 95), (97, 122))
_KINDS = {
    r"\d": _DIGITS, r"\D": _without(_DIGITS), r"\w": _WORDS, r"\W": _without(_WORDS),
    r"\s": _SPACES, r"\S": _without(_SPACES), ".": _without(((10, 10), (13, 13), (0x2028, 0x2029))),
}  # fmt: skip
_CONTROLS = {r"\t": 9, r"\n": 10, r"\v": 11, r"\f": 12, r"\r": 13, r"\0": 0}


def _point(token: str) -> int:
    """The code point that an escape or a character stands for."""
    if len(token) == 1:
        return ord(token)
    if token in _CONTROLS:
        return _CONTROLS[token]
    if token[1] == "u" and len(token) == 12:
        return 0x10000 + ((int(token[2:6], 16) - 0xD800) << 10) + int(token[8:], 16) - 0xDC00
    if token[1] in "ux" and len(token) > 2:
        return int(token[2:].strip("{}"), 16)
    if token[1] == "c" and len(token) == 3:
        return ord(token[2]) % 32
    return ord(token[1])


def _class(token: str) -> Atom:
    negated = token.startswith("[^")
    members = _MEMBER.findall(token[2 if negated else 1 : -1])
    ranges: list[tuple[int, int]] = []
    properties: list[str] = []
    at = 0
    while at < len(members):
        member = members[at]
        if member[:2] in (r"\p", r"\P"):
            properties.append(member)
        elif member in _KINDS and member != ".":
            ranges.extend(_KINDS[member])
        elif at + 2 < len(members) and members[at + 1] == "-":
            ranges.append((_member(member), _member(members[at + 2])))
            at += 2
        else:
            ranges.append((_member(member),) * 2)
        at += 1
    return Atom(token, tuple(ranges), tuple(properties), negated)


def _member(token: str) -> int:
    return 8 if token == r"\b" else _point(token)


@dataclass(slots=True)
class _Reader:
    """Tokens on their way to a tree; `groups` has the trees of the groups that are closed, by number and by name."""

    tokens: list[str]
    at: int = 0
    opened: int = 0
    groups: dict[str, Tree] = field(default_factory=dict)

    def peek(self) -> str:
        return self.tokens[self.at] if self.at < len(self.tokens) else ""

    def choice(self) -> Tree:
        options = [self.row()]
        while self.peek() == "|":
            self.at += 1
            options.append(self.row())
        return options[0] if len(options) == 1 else Choice(tuple(options))

    def row(self) -> Tree:
        items: list[Tree] = []
        while self.peek() not in ("", "|", ")"):
            items.append(self.repeated(self.item()))
        return items[0] if len(items) == 1 else Row(tuple(items))

    def item(self) -> Tree:
        token = self.tokens[self.at]
        self.at += 1
        if token[0] == "(":
            return self.group(token)
        if token in ("^", "$", r"\b", r"\B"):
            return Edge(token)
        if token[:2] == r"\k":
            return Back(self.groups.get(token[3:-1], Row()))
        if token[0] == "\\" and token[1] in "123456789":
            return Back(self.groups.get(token[1:], Row()))
        if token[0] == "[" and len(token) > 1:
            return _class(token)
        if token[:2] in (r"\p", r"\P"):
            return Atom(token, (), (token,))
        if token in _KINDS:
            return Atom(token, _KINDS[token])
        if token in ("*", "+", "?", "[", "]", "{", "}") or (token[0] == "{" and len(token) > 1):
            raise UnknownError
        return Atom(token, ((_point(token),) * 2,))

    def group(self, token: str) -> Tree:
        name = ""
        if token == "(" or (token[:3] == "(?<" and token[3] not in "=!"):
            self.opened += 1
            name = str(self.opened)
        body = self.choice()
        if self.peek() != ")":
            raise UnknownError
        self.at += 1
        if name:
            self.groups[name] = self.groups[token[3:-1] or name] = body
        return Look("<" in token, body) if token[-1] in "=!" else body

    def repeated(self, item: Tree) -> Tree:
        token = self.peek()
        if token in ("*", "+", "?"):
            least, most = {"*": (0, None), "+": (1, None), "?": (0, 1)}[token]
        elif token[:1] == "{" and len(token) > 1:
            low, comma, high = token[1:-1].partition(",")
            least, most = int(low), int(high) if high else None if comma else int(low)
        else:
            return item
        self.at += 2 if self.tokens[self.at + 1 : self.at + 2] == ["?"] else 1
        return Repeat(item, least, most)
