"""What is wrong with a text that is no strict JSON: the slow second look, which finds every place."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from itertools import islice

from codegen.diagnostics import Diagnostic, Place, finding
from codegen.source import codes
from codegen.source.scan import Kind, events, line_and_column

DEPTH_BUDGET = 128
"""The most levels that arrays and objects may nest."""

INTEGER_DIGITS_BUDGET = 300
"""The most characters that an integer may have; a double has no more than 309 digits before its point."""

FINDINGS_BUDGET = 100
"""The most findings for one text; more than that help nobody."""

_NON_ZERO = re.compile(r"^-?[0.]*[1-9]")
_LONE = re.compile("[\ud800-\udfff]")
_TRAILING_COMMA = re.compile(r",[ \t\r\n]*\Z")


def loses_value(literal: str, number: float) -> bool:
    """Whether a literal with point or exponent becomes infinite, or zero though it is not."""
    return number - number != 0 or (number == 0 and _NON_ZERO.match(literal) is not None)


def too_deep(text: str, shown: str) -> Diagnostic:
    """The finding for the first bracket below the depth budget."""
    depth = 0
    place = Place(shown, 1, 1)
    for kind, start, _ in events(text):
        depth += 1 if kind in (Kind.OPEN_OBJECT, Kind.OPEN_ARRAY) else -1 if kind is Kind.CLOSE else 0
        if depth > DEPTH_BUDGET:
            place = Place(shown, *line_and_column(text, start), length=1)
            break
    return finding(
        codes.TOO_DEEP,
        f"arrays and objects nest more than {DEPTH_BUDGET} levels deep here",
        place,
        help="give the inner schemas names in `$defs` and refer to them",
    )


def syntax_fault(text: str, offset: int, message: str, shown: str) -> Diagnostic:
    """The finding for the place where a text stops being JSON, with a guess at the mistake."""
    message = message[:1].lower() + message[1:]
    mark = text[offset : offset + 1]
    if not text.strip(" \t\r\n"):
        return finding(codes.SYNTAX, "the file is empty", Place(shown, 1, 1), help="a contract is a JSON object")
    comma = (
        _TRAILING_COMMA.search(text, 0, offset) if mark in ("}", "]") or message.startswith("expecting prop") else None
    )
    if comma is None and message.startswith("illegal trailing comma"):
        comma = re.compile(",").match(text, offset)
    if comma is not None:
        offset, message, advice = comma.start(), "a comma with nothing after it", "remove the comma"
    elif mark == "'":
        message, advice = "a text in single quotes", 'JSON has double quotes only: "..."'
    elif text.startswith(("//", "/*", "#"), offset):
        message, advice = "a comment", "JSON has no comments; `$comment` is a keyword for them"
    elif offset >= len(text.rstrip(" \t\r\n")):
        message, advice = "the text ends too early", "a bracket or a quote is not closed"
    elif message.startswith("extra data"):
        message, advice = "more text after the end of the JSON value", "a file is one JSON value"
    elif message.startswith(("invalid control", "invalid \\")):
        advice = 'write it as an escape: "\\n" for a line break, "\\\\" for a backslash'
    else:
        advice = "a contract is strict JSON (RFC 8259): no YAML, no JSON5"
    return finding(
        codes.SYNTAX, f"this is no JSON: {message}", Place(shown, *line_and_column(text, offset), length=1), help=advice
    )


def faults_of(text: str, shown: str) -> tuple[Diagnostic, ...]:
    """Every duplicate name, refused number and lone surrogate of a text, with its place."""
    return tuple(islice(_faults(text, shown), FINDINGS_BUDGET))


def _faults(text: str, shown: str) -> Iterator[Diagnostic]:
    frames: list[dict[str, int]] = []
    for kind, start, end in events(text):
        if kind in (Kind.OPEN_OBJECT, Kind.OPEN_ARRAY):
            frames.append({})
        elif kind is Kind.CLOSE:
            frames.pop()
        elif kind is Kind.LITERAL:
            yield from _number_fault(text, start, end, shown)
        else:
            yield from _string_fault(text, start, end, shown, frames[-1] if kind is Kind.KEY else None)


def _place(text: str, start: int, end: int, shown: str) -> Place:
    return Place(shown, *line_and_column(text, start), length=end - start)


def _string_fault(text: str, start: int, end: int, shown: str, names: dict[str, int] | None) -> Iterator[Diagnostic]:
    raw = text[start:end]
    try:
        string = json.loads(raw) if "\\" in raw else raw[1:-1]
    except ValueError as error:
        at = start + getattr(error, "pos", 0)
        yield syntax_fault(text, at, getattr(error, "msg", "invalid text"), shown)
        return
    if lone := _LONE.search(string):
        yield finding(
            codes.LONE_SURROGATE,
            f"\\u{ord(lone[0]):04x} is one half of a character",
            _place(text, start, end, shown),
            help="write both halves, or the character itself",
        )
    if names is None:
        return
    first = names.setdefault(string, start)
    if first != start:
        name = ascii(string)[1:-1] if _LONE.search(string) else string
        yield finding(
            codes.DUPLICATE_KEY,
            f"the name {json.dumps(name, ensure_ascii=False)} is here a second time",
            _place(text, start, end, shown),
            help="keep one of the two; which one counts differs between programs",
            related=(_place(text, first, first + 1, shown),),
        )


def _number_fault(text: str, start: int, end: int, shown: str) -> Iterator[Diagnostic]:
    raw = text[start:end]
    place = _place(text, start, end, shown)
    brief = raw if len(raw) <= 40 else f"{raw[:20]}..."
    if raw in ("NaN", "Infinity", "-Infinity"):
        yield finding(codes.NO_NUMBER, f"{raw} is no JSON number", place, help="leave it out, or use null or a text")
    elif not raw.strip("-0123456789"):
        if len(raw) > INTEGER_DIGITS_BUDGET:
            yield finding(
                codes.LONG_INTEGER,
                f"an integer of {len(raw)} digits (at most {INTEGER_DIGITS_BUDGET})",
                place,
                help="use a text where so many digits matter",
            )
    else:
        try:
            lost = loses_value(raw, float(raw))
        except ValueError:
            lost = False
        if lost:
            yield finding(
                codes.NUMBER_OUT_OF_RANGE,
                f"{brief} is beyond what a double can hold",
                place,
                help="use a number between 5e-324 and 1.8e308, or a text",
            )
