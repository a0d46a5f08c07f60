"""Types as JSON Schema means them: 1.0 is an integer, 1 is not true, text is not a number."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from datetime import datetime
from decimal import Decimal
from typing import Any, cast

from pydantic import GetCoreSchemaHandler
from pydantic_core import CoreSchema, PydanticCustomError, PydanticSerializationUnexpectedValue
from pydantic_core import core_schema as core

from ._short import FIRST
from ._values import READERS, format_checker, read_decimal, text_of

_SAFE = 2**53
_LONGEST = 2**62
_HALF = re.compile("[\ud800-\udfff]")
_SMALL = 2**63 - 1
_LARGEST = 2**1024 - 2**970 - 1
"""The largest integer that a number of double precision still stands for; JSON is read into these elsewhere."""


def _text_schema(schema: dict[str, Any]) -> CoreSchema:
    """Text of a format: the canonical spelling on a fast path, every other one as the contract's reference reads it."""
    kind, read, name, fast = READERS[schema["type"]]

    def value_of(value: Any) -> Any:
        if isinstance(value, str) and format_checker(name).is_valid(value):
            return read(value)
        aware = not isinstance(value, datetime) or value.tzinfo is not None
        if isinstance(value, kind) and aware and isinstance(value, datetime) == (kind is datetime):
            return value
        raise PydanticCustomError("format", "Input should be a {format}", {"format": name})

    return core.union_schema(
        [fast, core.no_info_plain_validator_function(value_of)], mode="left_to_right",
        custom_error_type="format", custom_error_message="Input should be a {format}",
        custom_error_context={"format": name}, metadata=_shown_as(schema) | {FIRST: True}, serialization=_WRITE,
    )  # fmt: skip


def _decimal_schema(schema: dict[str, Any]) -> CoreSchema:
    def value_of(value: Any) -> Any:
        if isinstance(value, Decimal):
            return value
        try:
            return read_decimal(value) if isinstance(value, str) else None
        except ArithmeticError:
            return None

    def checked(value: Any) -> Any:
        found = value_of(value)
        if found is None:
            raise PydanticCustomError("decimal", "Input should be a decimal number as text")
        return found

    return core.no_info_plain_validator_function(checked, metadata=_shown_as(schema), serialization=_WRITE)


_WRITE = core.plain_serializer_function_ser_schema(
    text_of, when_used="json-unless-none", return_schema=core.str_schema()
)


def _number_schema(schema: dict[str, Any]) -> CoreSchema:
    """JSON knows one kind of number: 1.0 is an integer, and an integer stays one where any number may stand."""
    limits: dict[str, Any] = {name: schema[name] for name in ("ge", "gt", "le", "lt") if name in schema}
    words = {"ge": "at least", "gt": "more than", "le": "at most", "lt": "less than"}
    message = "Input should be " + ("an integer" if schema["type"] == "int" else "a number")
    message += "".join(f", {words[name]} {limit}" for name, limit in limits.items())
    if schema["type"] == "int":
        # Through Python's own `int`, since pydantic reads a float as an integer only up to 64 bits.
        finite = core.float_schema(strict=True, allow_inf_nan=False)
        fraction = core.no_info_after_validator_function(_whole_number, finite)
        lenient = core.chain_schema([fraction, core.int_schema(strict=True, **limits)])
        choices: list[Any] = [*_integers(limits), lenient]
    else:
        # Fractions first, since most numbers here are some; integers stay integers.
        choices = [core.float_schema(strict=True, allow_inf_nan=False, **limits),
                   *_integers(_whole(limits))]  # fmt: skip
    # The first exact match is taken at once, which costs less here than going from left to right.
    return core.union_schema(
        choices, mode="smart", custom_error_type="number", custom_error_message=message,
        metadata=_shown_as(schema) | {FIRST: schema["type"] == "int"},
    )  # fmt: skip


def _integers(limits: Mapping[str, Any]) -> list[CoreSchema]:
    """Integers within bounds, and within what any language can hold: small ones first, which are compared faster."""
    choices: list[CoreSchema] = []
    for most in (_SMALL, _LARGEST):
        held = dict(limits)
        if "ge" not in held and "gt" not in held:
            held["ge"] = -most
        if "le" not in held and "lt" not in held:
            held["le"] = most
        choices.append(core.int_schema(strict=True, **held))
        if held == limits:
            break
    return choices


def _whole_number(value: float) -> int:
    if not value.is_integer():
        raise PydanticCustomError("int_from_float", "Input should be an integer")
    return _decimal_whole(value)


def _decimal_whole(value: float) -> int:
    """A number without a fraction as an integer: as its text says, since 1e23 means 10**23, which no double is."""
    return int(value) if -_SAFE < value < _SAFE else int(Decimal(repr(value)))


def _whole(limits: Mapping[str, float]) -> dict[str, Any]:
    """The same bounds for integers: more than 1.5 is at least 2."""
    result: dict[str, int] = {}
    for name, limit in limits.items():
        down = int(limit // 1)
        if name in ("ge", "gt"):
            least = down if limit == down and name == "ge" else down + 1
            result["ge"] = max(least, result.get("ge", least))
        else:
            most = down - 1 if limit == down and name == "lt" else down
            result["le"] = min(most, result.get("le", most))
    return result


def _literal_schema(schema: dict[str, Any]) -> CoreSchema:
    """Python says that 1 is True and 0 is False; JSON does not."""
    if all(type(value) is str for value in schema["expected"]):
        return cast(CoreSchema, schema)
    known = {(isinstance(value, bool), value): value for value in schema["expected"]}

    def value_of(value: Any) -> Any:
        if isinstance(value, float) and value.is_integer():
            value = _decimal_whole(value)
        try:
            return known[isinstance(value, bool), value]
        except (KeyError, TypeError):
            shown = " or ".join(map(repr, known.values()))
            raise PydanticCustomError("literal_error", "Input should be {expected}", {"expected": shown}) from None

    def same(value: Any) -> Any:
        # Else a union would write whatever it holds as if it were one of these.
        if not isinstance(value, (int, bool, str, type(None))):
            raise PydanticSerializationUnexpectedValue("another option of the union")
        return value

    return core.no_info_plain_validator_function(
        value_of, metadata=_shown_as(schema), serialization=core.plain_serializer_function_ser_schema(same)
    )


def _plain_text_schema(schema: dict[str, Any]) -> CoreSchema:
    strict = cast(CoreSchema, {**schema, "strict": True})
    if not schema.keys().isdisjoint(("max_length", "min_length", "pattern")):
        return strict
    # A text of Python's may have half of a surrogate pair, which is found where characters are counted.
    return core.json_or_python_schema(strict, cast(CoreSchema, {**strict, "max_length": _LONGEST}))


def _any_schema(schema: dict[str, Any]) -> CoreSchema:
    anything = cast(CoreSchema, schema)
    return core.json_or_python_schema(anything, core.no_info_after_validator_function(_made_of_text, anything))


def _made_of_text(value: Any) -> Any:
    """The same value, without half of a surrogate pair in any text or name."""
    waiting: list[Any] = [value]
    seen = set[int]()
    for one in waiting:
        kind = cast(object, type(one))
        if kind is str:
            if not one.isascii() and _HALF.search(one):
                raise PydanticCustomError("string_unicode", "Input should have no half of a surrogate pair")
        elif (kind is dict or kind is list or kind is tuple) and id(one) not in seen:
            seen.add(id(one))
            waiting.extend(one)
            waiting.extend(one.values() if kind is dict else ())
    return value


def _whole_member(value: Any) -> Any:
    if isinstance(value, bool) or not isinstance(value, (int, float)):
        raise PydanticCustomError("enum", "Input should be an integer")
    return _decimal_whole(value) if isinstance(value, float) and value.is_integer() else value


def _shown_as(schema: dict[str, Any]) -> dict[str, Any]:
    """OpenAPI and JSON Schema show the plain type."""
    plain = dict(schema)

    def show(_: object, handler: Callable[[Any], Any]) -> Any:
        return handler(plain)

    return {"pydantic_js_functions": [show]}


_EXACT: dict[str, Callable[[dict[str, Any]], CoreSchema]] = {
    **dict.fromkeys(READERS, _text_schema),
    "decimal": _decimal_schema,
    "int": _number_schema,
    "float": _number_schema,
    "literal": _literal_schema,
    "any": _any_schema,
    "str": _plain_text_schema,
    "bool": lambda schema: cast(CoreSchema, {**schema, "strict": True}),
}


def exact(schema: Any, handler: GetCoreSchemaHandler) -> Any:
    """A type as JSON Schema means it. Models look after themselves."""
    kind = schema["type"]
    if kind in _EXACT:
        return _EXACT[kind](schema)
    if kind in ("definition-ref", "enum"):
        return core.no_info_before_validator_function(_whole_member, schema) if _is_whole(schema, handler) else schema
    if kind == "model":
        return schema
    return within(schema, lambda one: exact(one, handler))


def within(schema: Any, change: Callable[[Any], Any]) -> Any:
    """A schema with those right inside it changed."""
    changed: dict[str, Any] = dict(schema)
    for name in ("schema", "keys_schema", "values_schema", "extras_schema"):
        if name in schema:
            changed[name] = change(schema[name])
    items: Any = schema.get("items_schema")
    if items is not None:
        several = cast(object, type(items))
        changed["items_schema"] = [change(one) for one in items] if several is list else change(items)
    if "choices" in schema:
        choices: list[Any] = [one[0] if type(one) is tuple else one for one in schema["choices"]]
        changed["choices"] = [change(one) for one in choices]
    if schema["type"] == "model-fields":
        changed["fields"] = {name: {**one, "schema": change(one["schema"])} for name, one in schema["fields"].items()}
    return changed


def _is_whole(schema: Any, handler: GetCoreSchemaHandler) -> bool:
    """Whether a schema is an enumeration of integers. A reference that leads nowhere yet is a model in the making."""
    try:
        meant: Any = handler.resolve_ref_schema(schema)
    except LookupError:
        return False
    return bool(meant["type"] == "enum" and meant.get("sub_type") == "int")
