"""The reference: `jsonschema-rs`, asserting formats, with every contract of the run in its registry."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from typing import Any

from codegen.ir.expressions import for_reference
from codegen.ir.guards import GUARDS


def reference_verdicts(contracts: Mapping[str, Any], documents: Mapping[str, Sequence[str]]) -> dict[str, list[bool]]:
    """name -> the verdict of the reference for each document (JSON text); contracts it cannot read are left out."""
    import jsonschema_rs

    verdicts = {}
    for name, texts in documents.items():
        try:
            validator = jsonschema_rs.validator_for(_with_ecma(contracts[name]), validate_formats=True)
        except (jsonschema_rs.ValidationError, jsonschema_rs.ReferencingError, ValueError):
            continue
        verdicts[name] = [bool(validator.is_valid(json.loads(text))) for text in texts]
    return verdicts


def _with_ecma(schema: Any) -> Any:
    """The schema in the words of the reference, which reads expressions not quite as ECMA-262, and dates too freely."""
    if isinstance(schema, list):
        return [_with_ecma(one) for one in schema]
    if not isinstance(schema, dict):
        return schema
    changed: dict[str, Any] = {}
    for word, value in schema.items():
        if word in ("const", "enum", "default", "examples"):
            changed[word] = value
        elif word == "pattern" and isinstance(value, str):
            changed[word] = for_reference(value)
        elif word == "patternProperties" and isinstance(value, dict):
            changed[word] = {for_reference(text): _with_ecma(one) for text, one in value.items()}
        else:
            changed[word] = _with_ecma(value)
    guard = GUARDS.get(schema["format"]) if isinstance(schema.get("format"), str) else None
    return changed if guard is None else {**changed, "allOf": [*changed.get("allOf", []), {"pattern": guard}]}


def same_json(left: Any, right: Any) -> bool:
    """JSON equality: 1 equals 1.0, 1 is not true; members in any order."""
    if isinstance(left, bool) or isinstance(right, bool):
        return left is right
    if isinstance(left, (int, float)) and isinstance(right, (int, float)):
        return left == right
    if type(left) is not type(right):
        return False
    if isinstance(left, list):
        return len(left) == len(right) and all(same_json(*pair) for pair in zip(left, right, strict=True))
    if isinstance(left, dict):
        return left.keys() == right.keys() and all(same_json(left[key], right[key]) for key in left)
    return bool(left == right)
