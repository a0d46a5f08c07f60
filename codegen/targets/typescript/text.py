"""Text of a contract on its way into TypeScript: as a string literal, a JSON value, a property name, a comment."""

from __future__ import annotations

import json
import re
from functools import lru_cache

from codegen.source.model import JsonValue

_PLAIN = re.compile(r"[ -&(-;=?-\[\]-~]*")
_CALM = re.compile(r"(?:[A-Za-z0-9_.:,;!?()'\"-]+(?: (?! )|$))*")
_IDENTIFIER = re.compile(r"[A-Za-z_$][A-Za-z0-9_$]*")
_SHOWN = (
    "\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u00ad\u0600-\u0605\u061c\u06dd\u070f\u0890\u0891\u08e2\u180e"
    "\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\ud800-\udfff"
    "\U000110bd\U000110cd\U00013430-\U0001343f\U0001bca0-\U0001bca3\U0001d173-\U0001d17a\U000e0000-\U000e007f"
)
_UNSAFE = re.compile(f"[<>\t\n\r{_SHOWN}]")
_HIDDEN = re.compile(f"[{_SHOWN}]")
_compact = json.JSONEncoder(ensure_ascii=False, check_circular=False, separators=(",", ":")).encode
_TAG = re.compile(r"(?<![A-Za-z0-9])@")


@lru_cache(maxsize=65536)
def literal(text: str) -> str:
    """A single-quoted TypeScript string that no content can leave and no display can misrepresent."""
    return _quoted(text)


def _quoted(text: str) -> str:
    if _PLAIN.fullmatch(text):
        return f"'{text}'"
    inner = json.dumps(text, ensure_ascii=False)[1:-1].replace('\\"', '"').replace("'", "\\'")
    return "'" + _UNSAFE.sub(_escape, inner) + "'"


def value(content: JsonValue) -> str:
    """A JSON value as a TypeScript expression; a member named `__proto__` stays a member of its own."""
    match content:
        case str():
            return literal(content)
        case list():
            return "[" + ", ".join(map(value, content)) + "]"
        case dict():
            members = ", ".join(f"{member(name)}: {value(one)}" for name, one in content.items())
            return f"{{ {members} }}" if members else "{}"
        case _:
            return number(content) if isinstance(content, float) else json.dumps(content)


def number(content: int | float) -> str:
    """A JSON number as TypeScript writes it; 1.0 is 1."""
    if isinstance(content, float) and content.is_integer() and abs(content) < 1e15:
        return str(int(content))
    return repr(content)


@lru_cache(maxsize=65536)
def key(name: str) -> str:
    """A property's name in a type: bare where it is an identifier, else quoted."""
    return name if _IDENTIFIER.fullmatch(name) and name != "__proto__" else literal(name)


@lru_cache(maxsize=65536)
def member(name: str) -> str:
    """A property's name in an object literal. `__proto__: x` would set the prototype; a computed name does not."""
    return "['__proto__']" if name == "__proto__" else key(name)


@lru_cache(maxsize=65536)
def comment(text: str) -> str:
    """One line that can stand in any comment: cannot end it, hold a tag or a directive, or hide a character."""
    if _CALM.fullmatch(text):
        return text
    line = " ".join(text.split())
    line = _HIDDEN.sub(lambda found: f"U+{ord(found[0]):04X}", line)
    line = line.replace("*/", "* /").replace("/*", "/ *").replace("//#", "// #").replace("//@", "// @")
    return _TAG.sub("(at)", line)


def compact(content: JsonValue) -> str:
    """A JSON value as text without a space, as a literal."""
    return _quoted(_compact(content))


def paragraphs(text: str) -> list[str]:
    """The lines of a text, each fit for a comment; blank lines at the ends are gone."""
    lines = [comment(line) for line in text.strip().splitlines()]
    if len(lines) < 2:
        return lines if lines != [""] else []
    return [line for at, line in enumerate(lines) if line or (at and lines[at - 1])]


def jsdoc(lines: list[str], indent: str = "") -> list[str]:
    """A documentation comment of lines that are already safe; nothing for no lines."""
    if not lines:
        return []
    if len(lines) == 1:
        return [f"{indent}/** {lines[0]} */"]
    return [f"{indent}/**", *(f"{indent} * {line}".rstrip() for line in lines), f"{indent} */"]


def is_identifier(name: str) -> bool:
    """Whether a name can stand in an `export` of its own (letters beyond ASCII are letters)."""
    return _IDENTIFIER.fullmatch(name) is not None or (name.isidentifier() and name != "\u00aa")


def _escape(found: re.Match[str]) -> str:
    code = ord(found[0])
    return f"\\u{code:04x}" if code < 0x10000 else f"\\u{{{code:x}}}"
