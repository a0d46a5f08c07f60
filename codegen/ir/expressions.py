"""ECMA-262 expressions in the words of the reference validator, where its own reading differs from the standard's."""

from __future__ import annotations

import re
from functools import cache

MOST_BYTES = 10_000_000
"""The size of a compiled expression at which the reference gives up, here and in generated code."""

_PAIR = r"\\u[dD][89abAB][0-9A-Fa-f]{2}\\u[dD][c-fC-F][0-9A-Fa-f]{2}"
_TOKEN = re.compile(_PAIR + r"|\\c[A-Za-z]|\\u\{[0-9A-Fa-f]+\}|\\[pP]\{[^}]*\}|\\k<[^>]*>|\\.|.", re.DOTALL)
_WORD = "[0-9A-Za-z_]"
_SPECIAL = re.compile(r"\.|\\[bBcu]")
_OUTSIDE = {
    ".": r"[^\n\r\u2028\u2029]",
    r"\b": f"(?:(?<={_WORD})(?!{_WORD})|(?<!{_WORD})(?={_WORD}))",
    r"\B": f"(?:(?<={_WORD})(?={_WORD})|(?<!{_WORD})(?!{_WORD}))",
}


def for_reference(pattern: str) -> str:
    """The same language of strings: `.` stops at every line terminator, and a word is made of ASCII characters.

    The reference takes `.` for anything but a line feed, and `\\b` by Unicode's idea of a word. It knows neither pairs
    of surrogates, nor control characters by their letters, nor the backspace of a class.
    """
    if not _SPECIAL.search(pattern):
        return pattern
    written, inside = [], False
    for token in _TOKEN.findall(pattern):
        if len(token) == 12 and token.startswith(r"\u"):
            written.append(_escaped(0x10000 + ((int(token[2:6], 16) - 0xD800) << 10) + int(token[8:], 16) - 0xDC00))
        elif len(token) == 3 and token.startswith(r"\c"):
            written.append(_escaped(ord(token[2]) % 32))
        elif inside:
            written.append(_escaped(8) if token == r"\b" else token)
        else:
            written.append(_OUTSIDE.get(token, token))
        if token in "[]":
            inside = token == "["
    return "".join(written)


def _escaped(point: int) -> str:
    return f"\\u{{{point:X}}}"


@cache
def fits_reference(pattern: str) -> bool:
    """Whether the reference can hold an expression in memory, with its repetitions written out."""
    if "{" not in pattern:
        return True
    from jsonschema_rs import FancyRegexOptions, validator_for

    try:
        validator_for({"pattern": for_reference(pattern)}, pattern_options=FancyRegexOptions(size_limit=MOST_BYTES))
    except ValueError:
        return False
    return True
