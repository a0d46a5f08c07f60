"""Whether a shape admits a document: the invariant is that it does whenever the rules accept."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from codegen.ir.rules import RuleId
from codegen.ir.shapes import (
    Alias,
    AnyShape,
    Declaration,
    Enumeration,
    ListOf,
    Literals,
    MapOf,
    Named,
    NeverShape,
    Record,
    Scalar,
    ScalarKind,
    Shape,
    Tuple,
    Union,
)
from tests.conformance.reference import same_json


def admits(shape: Shape, value: Any, types: Mapping[RuleId, Declaration]) -> bool:
    """Whether `value` (as `json.loads` gives it) looks as the shape says."""
    match shape:
        case AnyShape():
            return True
        case NeverShape():
            return False
        case Scalar():
            return _scalar(shape, value)
        case Literals(values):
            return any(same_json(one, value) for one in values)
        case ListOf(item, minimum, maximum):
            fits = isinstance(value, list) and minimum <= len(value) and (maximum is None or len(value) <= maximum)
            return fits and all(admits(item, one, types) for one in value)
        case Tuple(items, rest, required):
            return (
                isinstance(value, list)
                and len(value) >= required
                and all(
                    admits(items[index] if index < len(items) else rest, one, types) for index, one in enumerate(value)
                )
            )
        case MapOf(inner):
            return isinstance(value, dict) and all(admits(inner, one, types) for one in value.values())
        case Union(options):
            return any(admits(one, value, types) for one in options)
        case Named(identity):
            return _declared(types[identity], value, types)


def _declared(declaration: Declaration, value: Any, types: Mapping[RuleId, Declaration]) -> bool:
    match declaration:
        case Alias():
            return admits(declaration.shape, value, types)
        case Enumeration():
            return any(same_json(one, value) for one in declaration.values)
        case Record():
            if not isinstance(value, dict):
                return False
            fields = {one.name: one for one in declaration.fields}
            whole = all(one.name in value for one in declaration.fields if one.required)
            return whole and all(
                admits(fields[name].shape if name in fields else declaration.extra, one, types)
                for name, one in value.items()
            )


def _scalar(shape: Scalar, value: Any) -> bool:
    if isinstance(value, bool) or value is None:
        return shape.kind == (ScalarKind.NULL if value is None else ScalarKind.BOOLEAN)
    if isinstance(value, str):
        return shape.kind is ScalarKind.STRING
    if not isinstance(value, (int, float)) or shape.kind not in (ScalarKind.INTEGER, ScalarKind.NUMBER):
        return False
    low = shape.minimum is None or value >= shape.minimum
    high = shape.maximum is None or value <= shape.maximum
    return low and high and (shape.kind is ScalarKind.NUMBER or value == value // 1)
