"""Lines and columns of JSON pointers, looked up only for the files that have findings."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace

from codegen.diagnostics import Diagnostic, Place
from codegen.source import pointer as pointers
from codegen.source.scan import Kind, Lines, events


@dataclass(frozen=True, slots=True)
class Span:
    """Where a member stands in its text: offset and length of its value, and of its name (-1: it has none)."""

    value: int
    value_length: int
    key: int = -1
    key_length: int = 0


def locate(diagnostics: Iterable[Diagnostic], read_text: Callable[[str], str | None]) -> tuple[Diagnostic, ...]:
    """The same findings with line, column and length at every place that has a pointer but no line.

    `read_text` gives the text of a file as named in places, or None when it has none. A pointer that the file does
    not have is shown at its nearest living parent.
    """
    found = tuple(diagnostics)
    wanted: dict[str, set[str]] = {}
    for one in found:
        for place in (one.place, *one.related):
            if place.file and not place.line:
                wanted.setdefault(place.file, set()).add(place.pointer)
    located = {file: _in_file(read_text(file), asked) for file, asked in wanted.items()}

    def there(place: Place) -> Place:
        return located[place.file](place) if place.file and not place.line else place

    return tuple(replace(one, place=there(one.place), related=tuple(map(there, one.related))) for one in found)


def spans(text: str, wanted: Iterable[str]) -> dict[str, Span]:
    """The spans of the wanted pointers and of all their parents, as far as the text has them."""
    alive = {""}
    for one in wanted:
        while one not in alive:
            alive.add(one)
            one = pointers.parent(one)
    found: dict[str, Span] = {}
    frames: list[tuple[str | None, list[int] | None]] = []
    key: tuple[int, int, str] | None = None
    for kind, start, end in events(text):
        if kind is Kind.CLOSE:
            frames.pop()
            continue
        if kind is Kind.KEY:
            key = (start, end, text[start:end])
            continue
        here = _pointer_of(frames, key)
        if here not in alive:
            here = None
        if here is not None:
            opens = kind in (Kind.OPEN_OBJECT, Kind.OPEN_ARRAY)
            name = (key[0], key[1] - key[0]) if key else (-1, 0)
            found.setdefault(here, Span(start, 1 if opens else end - start, *name))
            if len(found) == len(alive):
                break
        key = None
        if kind is Kind.OPEN_OBJECT:
            frames.append((here, None))
        elif kind is Kind.OPEN_ARRAY:
            frames.append((here, [0]))
    return found


def _pointer_of(frames: list[tuple[str | None, list[int] | None]], key: tuple[int, int, str] | None) -> str | None:
    if not frames:
        return ""
    above, index = frames[-1]
    if index is not None:
        index[0] += 1
        return None if above is None else f"{above}/{index[0] - 1}"
    if above is None or key is None:
        return None
    raw = key[2]
    try:
        name = json.loads(raw) if "\\" in raw else raw[1:-1]
    except ValueError:
        return None
    return f"{above}/{pointers.escape(name)}"


def _in_file(text: str | None, asked: set[str]) -> Callable[[Place], Place]:
    if text is None:
        return lambda place: place
    found, lines = spans(text, asked), Lines(text)

    def there(place: Place) -> Place:
        alive = place.pointer
        while alive not in found and alive:
            alive = pointers.parent(alive)
        span = found.get(alive)
        if span is None:
            return place
        named = place.part == "key" and alive == place.pointer and span.key >= 0
        offset, length = (span.key, span.key_length) if named else (span.value, span.value_length)
        line, column = lines.line_and_column(offset)
        return place._replace(line=line, column=column, length=length)

    return there
