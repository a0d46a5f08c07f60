"""Findings as SARIF 2.1.0, for code scanning."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Sequence
from urllib.parse import quote

from codegen.diagnostics import Code, Diagnostic, Place
from codegen.report.printer import Texts, visible

SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"

_LEVELS = {"error": "error", "warning": "warning", "info": "note"}


def render(diagnostics: Sequence[Diagnostic], texts: Texts) -> str:
    """One run with the codes that occur as its rules, and one result for each finding."""
    codes = {one.code.name: one.code for one in sorted(diagnostics, key=lambda one: one.code.name)}
    index = {name: number for number, name in enumerate(codes)}
    run = {
        "tool": {"driver": {"name": "type-contracts", "rules": [_rule(code) for code in codes.values()]}},
        "columnKind": "unicodeCodePoints",
        "results": [_result(one, index[one.code.name]) for one in diagnostics],
    }
    return json.dumps({"$schema": SCHEMA, "version": "2.1.0", "runs": [run]}, indent=2) + "\n"


def _rule(code: Code) -> dict[str, object]:
    return {
        "id": code.name,
        "shortDescription": {"text": code.title},
        "help": {"text": code.page or code.title, "markdown": code.page or code.title},
        "defaultConfiguration": {"level": _LEVELS[code.severity]},
    }


def _result(one: Diagnostic, rule: int) -> dict[str, object]:
    text = visible(one.message) + (f" ({visible(one.help)})" if one.help else "")
    identity = "\0".join((one.code.name, one.place.file, one.place.pointer or one.message))
    result: dict[str, object] = {
        "ruleId": one.code.name,
        "ruleIndex": rule,
        "level": _LEVELS[one.severity],
        "message": {"text": text},
        "partialFingerprints": {
            "place/v1": hashlib.sha256(identity.encode("utf-8", "surrogatepass")).hexdigest(),
        },
    }
    if one.place.file:
        result["locations"] = [_location(one.place)]
    if one.related:
        result["relatedLocations"] = [_location(place) for place in one.related]
    return result


def _location(place: Place) -> dict[str, object]:
    uri = quote(place.file, safe="/", errors="surrogatepass")
    physical: dict[str, object] = {"artifactLocation": {"uri": uri}}
    if place.line:
        column = max(place.column, 1)
        end = {"endColumn": column + place.length} if place.length else {}
        physical["region"] = {"startLine": place.line, "startColumn": column, **end}
    location: dict[str, object] = {"physicalLocation": physical}
    if place.pointer:
        location["logicalLocations"] = [{"fullyQualifiedName": visible(place.pointer)}]
    return location
