"""Findings for a person at a terminal: message, place, source line with a caret, and the way out."""

from __future__ import annotations

import unicodedata
from collections import Counter
from collections.abc import Iterator, Sequence

from codegen.diagnostics import Diagnostic, Place
from codegen.report.printer import Texts, location, totals, visible

LIMIT_PER_CODE = 50
RELATED_LIMIT = 5
WINDOW = 100

_COLORS = {"error": "\x1b[1;31m", "warning": "\x1b[1;33m", "info": "\x1b[1;36m", "place": "\x1b[34m", "bold": "\x1b[1m"}
_RESET = "\x1b[0m"
_WORDS = {"error": "error", "warning": "warning", "info": "note"}


def render(diagnostics: Sequence[Diagnostic], texts: Texts, *, color: bool = False) -> str:
    """All findings in full, at most fifty of one code, then a line that counts them; empty without findings."""
    if not diagnostics:
        return ""
    blocks = ["\n".join(_block(one, texts, color)) + "\n" for one in _first_of_each_code(diagnostics)]
    blocks.extend(f"{line}\n" for line in _left_out(diagnostics))
    worst = next((one for one in diagnostics if one.severity == "error"), diagnostics[0])
    blocks.append(f"{totals(diagnostics)}; `type-contracts explain {visible(worst.code.name)}` says more\n")
    return "\n".join(blocks)


def _first_of_each_code(diagnostics: Sequence[Diagnostic]) -> Iterator[Diagnostic]:
    seen: Counter[str] = Counter()
    for one in diagnostics:
        seen[one.code.name] += 1
        if seen[one.code.name] <= LIMIT_PER_CODE:
            yield one


def _left_out(diagnostics: Sequence[Diagnostic]) -> Iterator[str]:
    counts = Counter(one.code.name for one in diagnostics)
    for name, number in sorted(counts.items()):
        if number > LIMIT_PER_CODE:
            yield f"... and {number - LIMIT_PER_CODE} more of {visible(name)} (all of them: --format json)"


def _block(one: Diagnostic, texts: Texts, color: bool) -> Iterator[str]:
    label = _painted(f"{_WORDS[one.severity]}[{visible(one.code.name)}]", one.severity, color)
    yield f"{label}: {_painted(visible(one.message), 'bold', color)}"
    if one.place.file:
        yield f"  {_painted('-->', 'place', color)} {location(one)}"
        yield from _excerpt(one.place, texts, one.severity, color)
    for place in one.related[:RELATED_LIMIT]:
        yield f"  {_painted(':::', 'place', color)} {location(one.at(place))}"
        yield from _excerpt(place, texts, "place", color)
    if len(one.related) > RELATED_LIMIT:
        yield f"  {_painted(':::', 'place', color)} and {len(one.related) - RELATED_LIMIT} more"
    if one.help:
        yield f"   {_painted('=', 'place', color)} help: {visible(one.help)}"


def _painted(text: str, name: str, color: bool) -> str:
    return f"{_COLORS[name]}{text}{_RESET}" if color else text


def _excerpt(place: Place, texts: Texts, severity: str, color: bool) -> Iterator[str]:
    line = _line(texts(place.file), place.line) if place.line else None
    if line is None:
        return
    column = min(max(place.column, 1), len(line) + 1) - 1
    length = max(place.length, 1)
    start = max(0, column - WINDOW // 2) if len(line) > WINDOW else 0
    end = min(len(line), start + WINDOW)
    before, marked = _shown(line[start:column]), _shown(line[column : min(column + length, end)])
    lead = "... " if start else ""
    tail = " ..." if end < len(line) else ""
    number = str(place.line)
    gutter = " " * len(number)
    bar = _painted("|", "place", color)
    caret = _painted("^" * max(_width(marked), 1), severity, color)
    yield f"{gutter} {bar}"
    yield f"{_painted(number, 'place', color)} {bar} {lead}{_shown(line[start:end]).rstrip()}{tail}"
    yield f"{gutter} {bar} {' ' * (len(lead) + _width(before))}{caret}"


def _line(text: str | None, number: int) -> str | None:
    if text is None:
        return None
    lines = text.replace("\r\n", "\n").replace("\r", "\n").split("\n")
    return lines[number - 1] if 0 < number <= len(lines) else None


def _shown(text: str) -> str:
    return visible(text.replace("\t", "    "))


def _width(text: str) -> int:
    if text.isascii():
        return len(text)
    wide = sum(unicodedata.east_asian_width(one) in "WF" for one in text)
    return len(text) + wide - sum(unicodedata.combining(one) > 0 for one in text)
