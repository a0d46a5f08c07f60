"""Findings as JUnit XML: one test case for each finding, one that passes when there is none."""

from __future__ import annotations

from collections.abc import Sequence

from codegen.diagnostics import Diagnostic
from codegen.report.printer import Texts, location, visible


def render(diagnostics: Sequence[Diagnostic], texts: Texts) -> str:
    """Errors are failures; warnings and notes are passing cases that carry their text as output."""
    failures = sum(one.severity == "error" for one in diagnostics)
    cases = [_case(one) for one in diagnostics] or ['    <testcase classname="type-contracts" name="no findings"/>']
    counts = f'tests="{len(cases)}" failures="{failures}" errors="0"'
    head = ['<?xml version="1.0" encoding="UTF-8"?>', f"<testsuites {counts}>"]
    suite = [f'  <testsuite name="type-contracts" {counts} skipped="0">', *cases, "  </testsuite>", "</testsuites>"]
    return "\n".join((*head, *suite)) + "\n"


def _case(one: Diagnostic) -> str:
    place = location(one) or "type-contracts"
    classname, name = _escaped(one.place.file or "type-contracts"), _escaped(f"{one.code.name} {place}")
    opening = f'    <testcase classname="{classname}" name="{name}"'
    position = f' file="{_escaped(one.place.file)}" line="{one.place.line}"' if one.place.line else ""
    body = _escaped(f"{place}: {one.message}" + (f" (help: {one.help})" if one.help else ""))
    if one.severity == "error":
        detail = f'<failure type="{_escaped(one.code.name)}" message="{_escaped(one.message)}">{body}</failure>'
    else:
        detail = f"<system-out>{one.severity}: {body}</system-out>"
    return f"{opening}{position}>\n      {detail}\n    </testcase>"


def _escaped(text: str) -> str:
    # U+FFFE and U+FFFF are ordinary to Unicode and forbidden in XML.
    plain = visible(text).replace("\ufffe", "U+FFFE").replace("\uffff", "U+FFFF")
    marks = {"&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;"}
    return "".join(marks.get(one, one) for one in plain)
