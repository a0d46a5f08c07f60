"""Shapes as TypeScript types, in the program and on the wire. A type admits every value that its contract accepts."""

from __future__ import annotations

from codegen.ir.rules import RuleId
from codegen.ir.shapes import (
    NULL,
    Alias,
    AnyShape,
    Enumeration,
    ListOf,
    Literals,
    MapOf,
    Named,
    NeverShape,
    Record,
    Scalar,
    Shape,
    Tuple,
    Union,
)
from codegen.targets.typescript.leaves import named_in
from codegen.targets.typescript.scope import Scope, scalar_type, unit_of, wire_type
from codegen.targets.typescript.text import literal

_STORED = {"date-time": "timestamp", "uuid": "uuid", "date": "date", "time": "time"}
"""The kinds of texts of some formats in a store."""


def spell(scope: Scope, shape: Shape, wire: bool, inline: str = "") -> str:
    """The type of a shape. `inline` is the name that stands for its list of values, where it has one."""
    if isinstance(shape, Scalar):
        return _scalar(scope, shape, wire)
    key = (id(shape), wire, inline)
    known = scope.spelled.get(key)
    if known is None:
        known = scope.spelled[key] = _spell(scope, shape, wire, inline)
    return known


def _spell(scope: Scope, shape: Shape, wire: bool, inline: str) -> str:
    match shape:
        case AnyShape():
            return "unknown"
        case NeverShape():
            return "never"
        case Scalar():
            return _scalar(scope, shape, wire)
        case Literals():
            return _literals(shape, inline)
        case Named():
            return named(scope, shape.id, wire)
        case ListOf():
            return f"{_operand(spell(scope, shape.item, wire, inline))}[]"
        case Tuple():
            return _tuple(scope, shape, wire)
        case MapOf():
            return _map(scope, shape, wire)
        case Union():
            texts = dict.fromkeys(spell(scope, option, wire, inline) for option in shape.options)
            return "unknown" if "unknown" in texts else " | ".join(texts)


def _scalar(scope: Scope, shape: Scalar, wire: bool) -> str:
    if wire:
        return wire_type(shape)
    if shape.unit and (unit := unit_of(shape, scope.options)):
        return f"NumberIn<{literal(unit)}>"
    return scalar_type(shape, scope.options)


def named(scope: Scope, identity: RuleId, wire: bool) -> str:
    """The name of a declared type; what nothing converts has one name for both forms."""
    name = scope.names.types[identity]
    if isinstance(scope.package.types[identity], Alias) and endless(scope, identity):
        return "unknown"
    return f"{name}Wire" if wire and identity in scope.changing else name


def endless(scope: Scope, identity: RuleId) -> bool:
    """Whether an alias is itself and nothing else, which no type can say."""
    seen: set[RuleId] = set()
    waiting = [identity]
    while waiting:
        one = scope.package.types[waiting.pop()]
        if not isinstance(one, Alias):
            continue
        for option in one.shape.options if isinstance(one.shape, Union) else (one.shape,):
            if isinstance(option, Named) and option.id not in seen:
                seen.add(option.id)
                waiting.append(option.id)
    return identity in seen


def logical(scope: Scope, shape: Shape) -> str:
    """The kind of a value in a store, where the contract does not say: `string`, `timestamp`, `array<object>` ..."""
    match shape:
        case Scalar():
            return _STORED.get(shape.format) or str(shape.kind)
        case Literals():
            first = next((one for one in shape.values if one is not None), None)
            return logical_of(first)
        case Named():
            match scope.package.types[shape.id]:
                case Record():
                    return "object"
                case Enumeration() as one:
                    return logical_of(one.values[0] if one.values else None)
                case Alias() as one:
                    return "any" if endless(scope, shape.id) else logical(scope, one.shape)
        case ListOf():
            inner = logical(scope, shape.item) if not isinstance(shape.item, Named) else _shallow(scope, shape.item)
            return f"array<{inner}>"
        case Tuple():
            return "array"
        case MapOf():
            return "object"
        case Union():
            kinds = dict.fromkeys([_shallow(scope, option) for option in shape.options if option != NULL])
            return " | ".join(kinds) or "null"
        case AnyShape():
            return "any"
        case NeverShape():
            return "nothing"


def logical_of(content: str | int | bool | None) -> str:
    """The kind of a scalar value."""
    match content:
        case bool():
            return "boolean"
        case int():
            return "integer"
        case str():
            return "string"
        case None:
            return "null"


def _shallow(scope: Scope, shape: Shape) -> str:
    one = scope.package.types[shape.id] if isinstance(shape, Named) else None
    if isinstance(one, Alias):
        return "any" if named_in(one.shape) else logical(scope, one.shape)
    return logical(scope, shape)


def _literals(shape: Literals, inline: str) -> str:
    rest = shape.values
    texts = []
    if inline:
        texts.append(inline)
        rest = tuple(one for one in rest if one is None)
    if True in rest and False in rest and sum(isinstance(one, bool) for one in rest) == 2:
        texts.append("boolean")
        rest = tuple(one for one in rest if not isinstance(one, bool))
    texts.extend(literal_type(one) for one in rest)
    return " | ".join(dict.fromkeys(texts)) or "never"


def literal_type(content: str | int | float | bool | None) -> str:
    """A scalar as a literal type; a number that no literal type can hold is a `number`."""
    match content:
        case str():
            return literal(content)
        case None:
            return "null"
        case bool():
            return "true" if content else "false"
        case _:
            return str(content) if abs(content) < 2**53 else "number"


def _tuple(scope: Scope, shape: Tuple, wire: bool) -> str:
    items = [
        f"{spell(scope, item, wire)}" if at < shape.required else f"{_operand(spell(scope, item, wire))}?"
        for at, item in enumerate(shape.items)
    ]
    if not isinstance(shape.rest, NeverShape):
        items.append(f"...{_operand(spell(scope, shape.rest, wire))}[]")
    return f"[{', '.join(items)}]"


def _map(scope: Scope, shape: MapOf, wire: bool) -> str:
    inner = spell(scope, shape.value, wire)
    if named_in(shape.value):
        return f"{{ [key: string]: {inner} }}"
    return f"Record<string, {inner}>"


def _operand(text: str) -> str:
    return f"({text})" if " | " in text else text
