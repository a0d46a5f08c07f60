"""Escaping: the only ways in which text of a contract reaches a page. One function per destination."""

from __future__ import annotations

import json
import re
import unicodedata
from functools import lru_cache
from urllib.parse import quote

from codegen.source.model import JsonValue

_INERT = re.compile(r"[A-Za-z0-9 ,;'\"()/%=.?-]*")
_PLAIN_CODE = re.compile(r"[A-Za-z0-9 _,;:.'\"()\[\]{}<>/%=?!+*^#&-]*[A-Za-z0-9_,;:.'\"()\[\]{}<>/%=?!+*^#&-]")
_LABELS = re.compile(r"[^\w \x80-\U0010ffff./-]|(?<!\w)[./-]|[./-](?!\w)")
_QUOTED = re.compile(r"(?<!`)`([^`]+)`(?!`)")
_MARKUP = re.compile(r"[\\`*\[\]|~]|(?<![^\W_])_|_(?![^\W_])")
_LINKING = re.compile(r"@|:(?=//)|:(?=[A-Za-z0-9_+-]+:)|(?<=www)\.|(?<=mailto):|(?<=xmpp):", re.IGNORECASE)
_NUMBERED = re.compile(r"\d{1,9}(?=[.)])")
_JOINERS = "‌‍"
_SPLIT = "<!-- -->"
_HIDDEN = ("Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp")
_SPACE = re.compile(r"[\r\n\t ]+")


def visible(character: str) -> str:
    """The character, or `U+XXXX` where it is a control, direction, invisible, private or unassigned one."""
    hidden = character not in _JOINERS and unicodedata.category(character) in _HIDDEN
    return f"U+{ord(character):04X}" if hidden else character


def _shown(value: str) -> str:
    flat = _SPACE.sub(" ", value).strip()
    return flat if flat.isprintable() else "".join(map(visible, flat))


@lru_cache(maxsize=65536)
def text(value: str) -> str:
    """Prose within a line: markup, HTML, links, mentions and direction marks of the contract mean nothing on a page.

    Only words between single backticks are shown in code letters.
    """
    flat = _shown(value)
    if _INERT.fullmatch(flat) and "www" not in flat:
        return _opening(flat)
    if "`" not in flat:
        return _opening(_prose(flat))
    parts = _QUOTED.split(flat)
    return _opening("".join(code(part) if at % 2 else _prose(part) for at, part in enumerate(parts)))


def _prose(flat: str) -> str:
    safe = flat.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("$", "&#36;")
    safe = _MARKUP.sub(r"\\\g<0>", safe)
    return _LINKING.sub(lambda found: _split(found[0]), safe)


def _split(character: str) -> str:
    return f"{_SPLIT}{character}" if character == "." else f"{character}{_SPLIT}"


def _opening(line: str) -> str:
    """The line, escaped where its first characters would begin a heading, a rule or a list."""
    if line and line[0] in "#+=-":
        return "\\" + line
    number = _NUMBERED.match(line)
    return f"{number[0]}\\{line[number.end() :]}" if number else line


def cell(value: str) -> str:
    """Prose in a table's cell: as `text`, with paragraphs and lines kept as line breaks."""
    lines = (text(line) for line in value.splitlines()) if "\n" in value else (text(value),)
    return "<br>".join(line for line in lines if line)


def paragraphs(value: str) -> tuple[str, ...]:
    """Prose of its own: a line for each paragraph, escaped as `text`."""
    return tuple(text(part) for part in re.split(r"\n\s*\n", value.strip()) if part.strip())


@lru_cache(maxsize=65536)
def code(value: str) -> str:
    """A name or a value in code letters, safe in prose and in a table's cell."""
    if _PLAIN_CODE.fullmatch(value) and value[0] != " ":
        return f"`{value}`"
    inner = "".join(map(_code_letter, value))
    return f"<code>{inner if inner.strip() else inner.replace(' ', '&#32;')}</code>"


def _code_letter(one: str) -> str:
    if one.isalnum() or one in " -":
        return one
    return f"&#{ord(one)};" if one.isascii() and one.isprintable() else visible(one)


def value_code(value: JsonValue) -> str:
    """A JSON value in code letters, on one line."""
    return code(json.dumps(value, ensure_ascii=False))


def verbatim(kind: str, value: str) -> tuple[str, ...]:
    """A text as a fenced block, in which nothing of it ends the block. Hidden characters are shown by their numbers."""
    lines = [_shown(line) if not line.isprintable() else line for line in value.splitlines()] or [""]
    return (_fence(value) + kind, *lines, _fence(value))


def _fence(value: str) -> str:
    return "`" * max(3, 1 + max((len(run) for run in re.findall("`+", value)), default=0))


def pretty_json(value: JsonValue) -> tuple[str, ...]:
    """A JSON value as a fenced block: indented, or dense where that fills a page. Hidden characters are escaped."""
    written = json.dumps(value, ensure_ascii=False, indent=2)
    if written.count("\n") > 150 or max(map(len, written.split("\n"))) > 4000:
        written = json.dumps(value, ensure_ascii=False)
    safe = "".join(one if one == "\n" or visible(one) == one else _json_escape(one) for one in written)
    return (_fence(safe) + "json", *safe.split("\n"), _fence(safe))


def _json_escape(character: str) -> str:
    units = character.encode("utf-16-be", "surrogatepass").hex()
    return "".join(f"\\u{units[start : start + 4]}" for start in range(0, len(units), 4))


def href(path: str) -> str:
    """A relative link's destination."""
    return quote(path, safe="/.-_~:")


def label(value: str) -> str:
    """A quoted label of a Mermaid diagram: whatever its grammar or Markdown could read is a character code."""
    shown = _shown(value)
    safe = _LABELS.sub(lambda found: f"#{ord(found[0])};", shown)
    return safe or " "


def attribute(value: str) -> str:
    """A word of a Mermaid entity's attribute line: anything that its grammar lacks becomes an underscore."""
    word = re.sub(r"[^A-Za-z0-9_\[\]()-]", "_", value) or "_"
    return word if word[0].isalpha() or word[0] == "_" else f"_{word}"


def remark(value: str) -> str:
    """The quoted comment of a Mermaid entity's attribute."""
    return _shown(value).replace('"', "'").replace("#", "").replace(";", ",").replace("%%", "%").replace("`", "'")
