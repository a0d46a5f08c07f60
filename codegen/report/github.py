"""Findings as workflow commands of GitHub Actions, and as a Markdown table for the summary of the step."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from codegen.diagnostics import SEVERITIES, Diagnostic
from codegen.report.printer import Texts, counted, location, totals, visible

ANNOTATIONS_PER_STEP = 10
ROWS_PER_SUMMARY = 1000

_COMMANDS = {"error": "error", "warning": "warning", "info": "notice"}


def render(diagnostics: Sequence[Diagnostic], texts: Texts) -> str:
    """The ten worst findings as annotations (GitHub shows no more in a step), the others as plain lines."""
    ranked = sorted(diagnostics, key=lambda one: SEVERITIES.index(one.severity))
    lines = [_annotation(one) for one in ranked[:ANNOTATIONS_PER_STEP]]
    lines.extend(_plain(one) for one in ranked[ANNOTATIONS_PER_STEP:])
    if ranked:
        lines.append(totals(ranked))
    return "".join(f"{line}\n" for line in lines)


def summary(diagnostics: Sequence[Diagnostic]) -> str:
    """Every finding as a row of a Markdown table, for the file that GITHUB_STEP_SUMMARY names."""
    if not diagnostics:
        return ""
    return "\n".join(_table(diagnostics)) + "\n"


def _annotation(one: Diagnostic) -> str:
    place = one.place
    properties = {"file": visible(place.file)} if place.file else {}
    if place.line:
        properties["line"] = str(place.line)
        properties["col"] = str(max(place.column, 1))
    properties["title"] = one.code.name
    listed = ",".join(f"{name}={_property(value)}" for name, value in properties.items())
    text = visible(one.message) + (f"\n{visible(one.help)}" if one.help else "")
    return f"::{_COMMANDS[one.severity]} {listed}::{_data(text)}"


def _plain(one: Diagnostic) -> str:
    # The word in front keeps the line from being read as a workflow command, whatever the file is called.
    return f"{one.severity}[{one.code.name}] {location(one)} {visible(one.message)}"


def _data(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _data(text).replace(":", "%3A").replace(",", "%2C")


def _table(diagnostics: Sequence[Diagnostic]) -> Iterator[str]:
    yield f"### type-contracts: {totals(diagnostics)}"
    yield ""
    yield "| severity | code | place | message |"
    yield "| --- | --- | --- | --- |"
    for one in diagnostics[:ROWS_PER_SUMMARY]:
        yield f"| {one.severity} | {_cell(one.code.name)} | {_cell(location(one))} | {_cell(one.message)} |"
    if len(diagnostics) > ROWS_PER_SUMMARY:
        yield ""
        yield f"{counted(len(diagnostics) - ROWS_PER_SUMMARY, 'finding')} more: `type-contracts check --format json`."


def _cell(text: str) -> str:
    plain = visible(text).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    return "".join(f"\\{one}" if one in "\\`*_[]|!#@~" else one for one in plain)
