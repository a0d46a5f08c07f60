"""Findings: what is wrong, where, and what to do about it. Values, never exceptions."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from typing import Literal, NamedTuple

Severity = Literal["error", "warning", "info"]
Part = Literal["key", "value"]

SEVERITIES: tuple[Severity, ...] = ("error", "warning", "info")


@dataclass(frozen=True, slots=True)
class Code:
    """One kind of finding, declared once: its name, how bad it is, and its documentation page.

    `name` is kebab-case words scoped by part (`source/duplicate-key`). `title` is one sentence that names
    the offence. `page` is Markdown: what it means, why it matters, an example that fails, the same example
    mended.
    """

    name: str
    severity: Severity
    title: str
    page: str


class Place(NamedTuple):
    """A place in a file: a JSON pointer of a contract, or a line and column (both from 1; 0 is unknown).

    `part` tells whether the member's name or its value is meant. `file` is the path as shown to a person, with
    forward slashes. `length` is the number of characters underlined by a caret display (0: one).
    """

    file: str
    line: int = 0
    column: int = 0
    pointer: str = ""
    part: Part = "value"
    length: int = 0


NOWHERE = Place("")


@dataclass(frozen=True, slots=True)
class Diagnostic:
    """One finding. `help` says the next thing to do; `related` are the other places that take part in it."""

    code: Code
    message: str
    place: Place = NOWHERE
    help: str = ""
    related: tuple[Place, ...] = field(default=())
    severity: Severity = "error"

    def at(self, place: Place, related: tuple[Place, ...] = ()) -> Diagnostic:
        """The same finding at another (for example: located) place."""
        return replace(self, place=place, related=related or self.related)


def finding(
    code: Code, message: str, place: Place = NOWHERE, *, help: str = "", related: Iterable[Place] = ()
) -> Diagnostic:
    """A diagnostic of `code` with the severity that the code declares."""
    return Diagnostic(code, message, place, help, tuple(related), code.severity)


def has_errors(diagnostics: Iterable[Diagnostic]) -> bool:
    """Whether any of the findings stops the run."""
    return any(one.severity == "error" for one in diagnostics)


def in_order(diagnostics: Iterable[Diagnostic]) -> tuple[Diagnostic, ...]:
    """Findings sorted by file, place and code, each once."""
    unique = dict.fromkeys(diagnostics)
    return tuple(sorted(unique, key=lambda one: (one.place, one.code.name, one.message)))
