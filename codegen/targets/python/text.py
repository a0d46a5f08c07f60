"""Text of a contract on its way into Python: docstrings, descriptions, literals, comments."""

from __future__ import annotations

import unicodedata

_HIDDEN = frozenset({"Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"})


def prose(text: str) -> str:
    """Text for a docstring or a description: line feeds stay, everything invisible is shown as U+XXXX."""
    lines = text.replace("\r\n", "\n").replace("\r", "\n").replace("\t", "    ").split("\n")
    return "\n".join(_visible(line).rstrip() for line in lines).strip("\n")


def line(text: str) -> str:
    """Text for a comment: one line, nothing invisible."""
    return " ".join(prose(text).split())


def literal(text: str) -> str:
    """A Python string literal in double quotes and ASCII."""
    inner = ascii(text)[1:-1]
    if ascii(text)[0] == "'":
        inner = inner.replace("\\'", "'").replace('"', '\\"')
    return f'"{inner}"'


def _visible(text: str) -> str:
    return "".join(f"U+{ord(one):04X}" if unicodedata.category(one) in _HIDDEN else one for one in text)


def shown(text: str) -> str:
    """A Python string literal in which everything that can be seen stands as it is."""
    plain = repr(text)
    if plain[0] == '"' or '"' in text:
        return plain
    return '"' + plain[1:-1] + '"'


def docstring(text: str) -> str:
    """The lines of a class's docstring, indented."""
    plain = text.replace("\\", "\\\\").replace('"""', '\\"\\"\\"')
    lines = ['"""', *plain.split("\n"), '"""']
    return "".join(f"    {one}\n" if one else "\n" for one in lines)
