"""Findings for programs: one JSON object, ASCII only, so that no encoding and no terminal can harm it."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence

from codegen.diagnostics import Diagnostic
from codegen.report.printer import Texts, visible


def render(diagnostics: Sequence[Diagnostic], texts: Texts, members: Mapping[str, object] | None = None) -> str:
    """`{"diagnostics": [...]}` with the command's own `members` beside it. Line and column 0 mean: unknown."""
    document: dict[str, object] = {"diagnostics": [_entry(one) for one in diagnostics]}
    document.update(members or {})
    return json.dumps(document, indent=2, ensure_ascii=True, allow_nan=False) + "\n"


def _entry(one: Diagnostic) -> dict[str, object]:
    return {
        "code": one.code.name,
        "severity": one.severity,
        "message": visible(one.message),
        "file": _printable(one.place.file),
        "line": one.place.line,
        "column": one.place.column,
        "pointer": _printable(one.place.pointer),
        "help": visible(one.help),
    }


def _printable(text: str) -> str:
    # A file name or pointer must stay usable, so only lone surrogates go: many JSON readers refuse them.
    return "".join(f"U+{ord(one):04X}" if "\ud800" <= one <= "\udfff" else one for one in text)
