"""ECMA-262 expressions in the words of the reference validator, where its own reading differs from the standard's."""

from __future__ import annotations

import re
from functools import cache

MOST_BYTES = 10_000_000
"""The size of a compiled expression at which the reference gives up, here and in generated code."""

_ESCAPE = (
    r"\\u[dD][89abAB][0-9A-Fa-f]{2}\\u[dD][c-fC-F][0-9A-Fa-f]{2}"
    r"|\\c[A-Za-z]|\\u\{[0-9A-Fa-f]+\}|\\[pP]\{[^}]*\}|\\k<[^>]*>|\\[1-9][0-9]*|\\."
)
_TOKEN = re.compile(rf"{_ESCAPE}|\[(?:\\.|[^\]\\])*\]|\(\?:\)|\(\?(?::|<?[=!])|\(\?<[^>\\]+>|.", re.DOTALL)
_IN_CLASS = re.compile(rf"{_ESCAPE}|.", re.DOTALL)
_WORD = "[0-9A-Za-z_]"
_SPECIAL = re.compile(r"\.|\\[bBcuk0]|\[\^?\]|\(\?:\)|\(\?<(?![=!])")
_DOUBTFUL = re.compile(r"\{|\(\?|\\[1-9pPk]")
"""What the reference may not know, or take for more than it can hold."""
_MOST_GROUPS = 20
"""From this number on, groups may lie deeper inside each other than the reference reads."""
_OUTSIDE = {
    ".": r"[^\n\r\u2028\u2029]",
    r"\b": f"(?:(?<={_WORD})(?!{_WORD})|(?<!{_WORD})(?={_WORD}))",
    r"\B": f"(?:(?<={_WORD})(?={_WORD})|(?<!{_WORD})(?!{_WORD}))",
    "(?:)": "(?:|)",
    "[]": r"[^\s\S]",
    "[^]": r"[\s\S]",
}


def for_reference(pattern: str) -> str:
    """The same language of strings: `.` stops at every line terminator, and a word is made of ASCII characters.

    The reference takes `.` for anything but a line feed, and `\\b` by Unicode's idea of a word. It knows neither pairs
    of surrogates, nor control characters by their letters, nor the backspace of a class, nor groups by their names, nor
    what is empty.
    """
    if not _SPECIAL.search(pattern):
        return pattern
    tokens = tokens_of(pattern)
    names = [token[3:-1] for token in tokens if is_capture(token)]
    return "".join(_written(token, names) for token in tokens)


def tokens_of(pattern: str) -> list[str]:
    """The parts of an expression: a class is one, and so is what opens a group."""
    return _TOKEN.findall(pattern)


def is_capture(token: str) -> bool:
    """Whether a group begins that can be referred to."""
    return token == "(" or (token.startswith("(?<") and token.endswith(">"))


def _written(token: str, names: list[str]) -> str:
    if token in _OUTSIDE:
        return _OUTSIDE[token]
    if token.startswith("["):
        return "".join(_escaped(8) if one == r"\b" else _point(one) for one in _IN_CLASS.findall(token))
    if token.startswith(r"\k") and names.count(token[3:-1]) == 1:
        return f"(?:\\{names.index(token[3:-1]) + 1})"
    return "(" if is_capture(token) else _point(token)


def _point(token: str) -> str:
    """A character, as the reference knows it."""
    if len(token) == 12 and token.startswith(r"\u"):
        return _escaped(0x10000 + ((int(token[2:6], 16) - 0xD800) << 10) + int(token[8:], 16) - 0xDC00)
    if len(token) == 3 and token.startswith(r"\c"):
        return _escaped(ord(token[2]) % 32)
    return _escaped(0) if token == r"\0" else token


def _escaped(point: int) -> str:
    return f"\\u{{{point:X}}}"


@cache
def fits_reference(pattern: str) -> bool:
    """Whether the reference can hold an expression in memory, with its repetitions written out."""
    if not _DOUBTFUL.search(pattern) and pattern.count("(") < _MOST_GROUPS:
        return True
    from jsonschema_rs import FancyRegexOptions, validator_for

    try:
        validator_for({"pattern": for_reference(pattern)}, pattern_options=FancyRegexOptions(size_limit=MOST_BYTES))
    except ValueError:
        return False
    return True
