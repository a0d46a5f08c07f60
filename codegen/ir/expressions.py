"""ECMA-262 expressions in the words of the reference validator, where its own reading differs from the standard's."""

from __future__ import annotations

import re

_TOKEN = re.compile(r"\\u\{[0-9A-Fa-f]+\}|\\[pP]\{[^}]*\}|\\k<[^>]*>|\\.|.", re.DOTALL)
_WORD = "[0-9A-Za-z_]"
_OUTSIDE = {
    ".": r"[^\n\r\u2028\u2029]",
    r"\b": f"(?:(?<={_WORD})(?!{_WORD})|(?<!{_WORD})(?={_WORD}))",
    r"\B": f"(?:(?<={_WORD})(?={_WORD})|(?<!{_WORD})(?!{_WORD}))",
}


def for_reference(pattern: str) -> str:
    """The same language of strings: `.` stops at every line terminator, and a word is made of ASCII characters.

    The reference takes `.` for anything but a line feed, and `\\b` by Unicode's idea of a word.
    """
    if "." not in pattern and r"\b" not in pattern and r"\B" not in pattern:
        return pattern
    written, inside = [], False
    for token in _TOKEN.findall(pattern):
        written.append(token if inside else _OUTSIDE.get(token, token))
        if token in "[]":
            inside = token == "["
    return "".join(written)
