"""What a printer is, and the facts about findings that every printer shows in the same way."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Iterable, Sequence
from typing import TypeAlias

from codegen.diagnostics import SEVERITIES, Diagnostic

Texts: TypeAlias = Callable[[str], "str | None"]
"""The text of a file by the name that a `Place` shows, or None when it cannot be read."""

Printer: TypeAlias = Callable[[Sequence[Diagnostic], Texts], str]
"""`render(diagnostics, texts)`: the findings in one format, ending with a line feed unless empty."""

_HIDDEN = frozenset({"Cc", "Cf", "Cs", "Zl", "Zp"})


def visible(text: str) -> str:
    """The text on one line, with every control, bidi and invisible character shown as `U+XXXX`."""
    if text.isascii() and text.isprintable():
        return text
    return "".join(f"U+{ord(one):04X}" if unicodedata.category(one) in _HIDDEN else one for one in text)


def counted(number: int, noun: str) -> str:
    """`1 error`, `2 errors`."""
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"


def totals(diagnostics: Iterable[Diagnostic]) -> str:
    """`2 errors, 1 warning`; empty when there is nothing to count."""
    counts = dict.fromkeys(SEVERITIES, 0)
    for one in diagnostics:
        counts[one.severity] += 1
    nouns = {"error": "error", "warning": "warning", "info": "note"}
    return ", ".join(counted(number, nouns[severity]) for severity, number in counts.items() if number)


def location(diagnostic: Diagnostic) -> str:
    """`file:line:column` as far as they are known, else the file with the JSON pointer."""
    place = diagnostic.place
    if not place.file:
        return ""
    if place.line:
        return visible(f"{place.file}:{place.line}:{max(place.column, 1)}")
    return visible(f"{place.file}#{place.pointer}" if place.pointer else place.file)
