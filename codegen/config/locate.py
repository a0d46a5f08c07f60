"""Where a key stands in a TOML text. The text is known to be valid: tomllib has read it before."""

from __future__ import annotations

import re
from collections.abc import Iterator

_PART = r"""(?:[A-Za-z0-9_-]+|"(?:[^"\\\n]|\\.)*"|'[^'\n]*')"""
_KEY = re.compile(rf"\s*({_PART}(?:\s*\.\s*{_PART})*)\s*=")
_HEADER = re.compile(rf"\s*\[{{1,2}}\s*({_PART}(?:\s*\.\s*{_PART})*)\s*\]")
_ONE = re.compile(_PART)


def locate(text: str, keys: tuple[str, ...]) -> tuple[int, int, int]:
    """Line, column (from 1) and length of the entry at `keys`, or of the longest beginning of `keys` that is written.

    An inline table is searched for the rest of the way. `(1, 1, 0)` when not even the first key is there.
    """
    best: tuple[int, tuple[int, int, int]] = (0, (1, 1, 0))
    for path, line, column, length, rest in _entries(text):
        if path == keys:
            return line, column, length
        if len(path) > best[0] and keys[: len(path)] == path:
            best = (len(path), _inside(rest, line, column + length, keys[len(path) :]) or (line, column, length))
    return best[1]


def _entries(text: str) -> Iterator[tuple[tuple[str, ...], int, int, int, str]]:
    table: tuple[str, ...] = ()
    closing = ""
    for number, line in enumerate(text.split("\n"), 1):
        if closing:
            closing = "" if line.count(closing) % 2 else closing
            continue
        if header := _HEADER.match(line):
            table = _parts(header[1])
            yield table, number, header.start(1) + 1, len(header[1]), ""
        elif key := _KEY.match(line):
            yield (*table, *_parts(key[1])), number, key.start(1) + 1, len(key[1]), line[key.end(1) :]
            closing = next((mark for mark in ('"""', "'''") if line.count(mark) % 2), "")


def _parts(dotted: str) -> tuple[str, ...]:
    return tuple(part[1:-1] if part[0] in "\"'" else part for part in _ONE.findall(dotted))


def _inside(rest: str, line: int, offset: int, keys: tuple[str, ...]) -> tuple[int, int, int] | None:
    found = None
    start = 0
    for key in keys:
        match = re.compile(rf"""["']?{re.escape(key)}["']?\s*=""").search(rest, start)
        if match is None:
            break
        found = (line, offset + match.start(), len(match[0].rstrip("= \t")))
        start = match.end()
    return found
