"""The tokens of a JSON text with their offsets, by iteration: for places and faults, not for values."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator
from enum import Enum, auto

_STRING = r'"(?:[^"\\]++|\\.)*+"'
_TOKEN = re.compile(rf"[ \t\n\r]*+(?:([{{}}\[\],:])|({_STRING})|([^\s{{}}\[\],:\"]++))", re.DOTALL)
_STRINGS = re.compile(rb'"(?:[^"\\]++|\\.)*+(?:"|\\?\Z)', re.DOTALL)
_ALL_BUT_BRACKETS = bytes(byte for byte in range(256) if byte not in b"{}[]")


class Kind(Enum):
    """What an event of the scanner is."""

    OPEN_OBJECT = auto()
    OPEN_ARRAY = auto()
    CLOSE = auto()
    KEY = auto()
    STRING = auto()
    LITERAL = auto()


def events(text: str) -> Iterator[tuple[Kind, int, int]]:
    """Kind, start and end of every bracket, member name and scalar, in the order of the text.

    Ends quietly where the text stops being JSON: whoever parsed it has said so already.
    """
    in_object: list[bool] = []
    name_next = False
    position = 0
    while match := _TOKEN.match(text, position):
        position = match.end()
        start = match.start(match.lastindex or 0)
        if match.lastindex == 1:
            mark = text[start]
            if mark == "," or mark == ":":
                name_next = mark == "," and bool(in_object) and in_object[-1]
            elif mark == "{" or mark == "[":
                name_next = mark == "{"
                in_object.append(name_next)
                yield (Kind.OPEN_OBJECT if name_next else Kind.OPEN_ARRAY), start, position
            elif in_object:
                in_object.pop()
                name_next = False
                yield Kind.CLOSE, start, position
            else:
                return
        elif match.lastindex == 2:
            yield (Kind.KEY if name_next else Kind.STRING), start, position
            name_next = False
        else:
            yield Kind.LITERAL, start, position


def deeper_than(data: bytes, levels: int) -> bool:
    """Whether brackets outside of strings nest more than `levels` deep; takes no stack and linear time."""
    if data.count(b"{") + data.count(b"[") <= levels:
        return False
    depth = 0
    for byte in _STRINGS.sub(b"", data).translate(None, _ALL_BUT_BRACKETS):
        depth += 1 if byte in b"{[" else -1
        if depth > levels:
            return True
    return False


class Lines:
    """Lines and columns of many offsets in one text: the line breaks are looked up once."""

    __slots__ = ("_breaks",)

    def __init__(self, text: str) -> None:
        self._breaks = [match.start() for match in re.finditer("\n", text)]

    def line_and_column(self, offset: int) -> tuple[int, int]:
        """As the function of the same name."""
        line = bisect_left(self._breaks, offset)
        return line + 1, offset - (self._breaks[line - 1] if line else -1)


def line_and_column(text: str, offset: int) -> tuple[int, int]:
    """Line and column of an offset, both from 1, the column in code points."""
    return text.count("\n", 0, offset) + 1, offset - text.rfind("\n", 0, offset)
