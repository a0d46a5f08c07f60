"""What the models of this package share: exact JSON types, values kept as written, and the check of the contract.

Two rules hold for every model. `model_validate` and `model_validate_json` judge a document of the wire exactly as its
contract does; `model_dump(mode="json")` gives that document back. Construction by keyword takes Python names.
"""

from __future__ import annotations

import json
import re
import threading
from collections.abc import Callable, Iterator, Mapping
from datetime import date, datetime, time, timedelta, timezone
from decimal import Decimal
from functools import cache
from importlib import import_module
from pkgutil import get_data
from typing import Any, ClassVar, cast
from uuid import UUID

from jsonschema_rs import FancyRegexOptions, Validator, validator_for
from pydantic import BaseModel, ConfigDict, GetCoreSchemaHandler, RootModel, ValidationError
from pydantic_core import CoreSchema, InitErrorDetails, PydanticCustomError, PydanticSerializationUnexpectedValue
from pydantic_core import core_schema as core

_PATTERNS = FancyRegexOptions(backtrack_limit=1_000_000, size_limit=10_000_000)
_CONFIG = ConfigDict(
    defer_build=True, validate_by_alias=True, validate_by_name=False, serialize_by_alias=True, allow_inf_nan=False,
    protected_namespaces=(),
)  # fmt: skip


class WireModel(BaseModel):
    """A model whose types say all that its contract says."""

    model_config = _CONFIG

    def __init__(self, /, **data: Any) -> None:
        names = _wire_names(type(self))
        wire = {names.get(name, name): value for name, value in data.items()} if names else data
        self.__pydantic_validator__.validate_python(wire, self_instance=self)

    __init__.__pydantic_base_init__ = True  # type: ignore[attr-defined]

    @classmethod
    def __get_pydantic_core_schema__(cls, source: type[BaseModel], handler: GetCoreSchemaHandler) -> CoreSchema:
        return _prepared(cls, handler(source), handler)


class CheckedModel(WireModel):
    """A model whose contract says more than types can: the rest is checked once per outermost document."""


class JudgedModel(CheckedModel):
    """A checked model that stands beside others in a union: checked wherever it occurs, to find the right branch."""


class WireRoot(RootModel[Any]):
    """A contract that is no object, as `root`; its type says all that the contract says."""

    model_config = ConfigDict(defer_build=True, serialize_by_alias=True, allow_inf_nan=False)

    @classmethod
    def __get_pydantic_core_schema__(cls, source: type[BaseModel], handler: GetCoreSchemaHandler) -> CoreSchema:
        return _prepared(cls, handler(source), handler)


class CheckedRoot(WireRoot):
    """A contract that is no object and says more than types can."""


class FieldNames:
    """The wire names of a contract's properties, as typed constants; iterating yields them in the contract's order."""

    _names: ClassVar[tuple[str, ...]] = ()

    def __init_subclass__(cls) -> None:
        cls._names = tuple(value for name, value in vars(cls).items() if name[0] != "_" and isinstance(value, str))

    def __iter__(self) -> Iterator[str]:
        return iter(self._names)

    def __len__(self) -> int:
        return len(self._names)

    def __contains__(self, name: object) -> bool:
        return name in self._names


class Contracts(Mapping[str, type[BaseModel]]):
    """The root class of every contract by the contract's name; a module is imported when its class is asked for."""

    def __init__(self, package: str, classes: Mapping[str, tuple[str, str]]) -> None:
        self._package = package
        self._classes = classes

    def __getitem__(self, name: str) -> type[BaseModel]:
        module, cls = self._classes[name]
        return cast(type[BaseModel], getattr(import_module(f".{module}", self._package), cls))

    def __iter__(self) -> Iterator[str]:
        return iter(self._classes)

    def __len__(self) -> int:
        return len(self._classes)


class WrittenUUID(UUID):
    """A UUID whose text is not the canonical one: `written` is dumped."""

    __slots__ = ("written",)
    written: str

    def __init__(self, written: str) -> None:
        super().__init__(written)
        object.__setattr__(self, "written", written)

    def __reduce__(self) -> tuple[object, ...]:
        return WrittenUUID, (self.written,)


class WrittenDateTime(datetime):
    """A point in time whose text Python would write another way: `written` is dumped."""

    written: str

    def __reduce_ex__(self, _: object) -> tuple[object, ...]:
        return _date_time, (self.written,)


class WrittenDate(date):
    """A day that Python cannot hold exactly (the year 0000): `written` is dumped."""

    written: str

    def __reduce__(self) -> tuple[object, ...]:
        return _date, (self.written,)


class WrittenTime(time):
    """A time of day whose text Python would write another way: `written` is dumped."""

    written: str

    def __reduce_ex__(self, _: object) -> tuple[object, ...]:
        return _time, (self.written,)


class WrittenDecimal(Decimal):
    """A decimal whose text Python would write another way: `written` is dumped."""

    written: str

    def __reduce__(self) -> tuple[object, ...]:
        return _decimal, (str(self.written),)


_DAY = r"([0-9]{4})-([0-9]{2})-([0-9]{2})"
_CLOCK = r"([0-9]{2}):([0-9]{2}):([0-9]{2})(?:\.([0-9]+))?"
_ZONE = r"(?:[Zz]|([+-])([0-9]{2}):([0-9]{2}))"
_READ_DATE_TIME = re.compile(f"{_DAY}[Tt]{_CLOCK}{_ZONE}")
_READ_TIME = re.compile(f"{_CLOCK}{_ZONE}")
_PLAIN_CLOCK = r"[0-9]{2}:[0-9]{2}:[0-5][0-9](\.[0-9]{0,5}[1-9])?Z"
_PLAIN_DAY = r"[0-9]{4}-[0-9]{2}-[0-9]{2}"
_PLAIN_UUID = "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"


def _uuid(text: str) -> UUID:
    plain = UUID(text)
    return plain if str(plain) == text else WrittenUUID(text)


def _date_time(text: str) -> datetime:
    year, month, day, *clock = cast(re.Match[str], _READ_DATE_TIME.fullmatch(text)).groups()
    held = _day(int(year), int(month), int(day))
    value = WrittenDateTime(held.year, held.month, held.day, *_clock(clock[:4]), _zone(clock[4:]))
    value.written = text
    canonical = not value.utcoffset() and _text_of_date_time(value) == text
    return datetime.fromisoformat(text) if canonical and int(year) else value


def _date(text: str) -> date:
    year, month, day = (int(part) for part in text.split("-"))
    if year:
        return date(year, month, day)
    value = WrittenDate(1, month, _day(year, month, day).day)
    value.written = text
    return value


def _time(text: str) -> time:
    groups = cast(re.Match[str], _READ_TIME.fullmatch(text)).groups()
    value = WrittenTime(*_clock(groups[:4]), _zone(groups[4:]))
    value.written = text
    return time.fromisoformat(text) if _text_of_time(value) == text else value


def _decimal(text: str) -> Decimal:
    plain = Decimal(text)
    if str(plain) == text:
        return plain
    value = WrittenDecimal(text)
    value.written = text
    return value


def _day(year: int, month: int, day: int) -> date:
    """Python's calendar begins with the year 1, in which February has 28 days."""
    return date(year, month, day) if year else date(1, month, 28 if (month, day) == (2, 29) else day)


def _clock(parts: Any) -> tuple[int, int, int, int]:
    """A leap second is held as the last moment before it."""
    hour, minute, second, fraction = parts
    if int(second) > 59:
        return int(hour), int(minute), 59, 999_999
    return int(hour), int(minute), int(second), int((fraction or "")[:6].ljust(6, "0"))


def _zone(parts: Any) -> timezone:
    sign, hours, minutes = parts
    if sign is None:
        return timezone.utc
    shift = timedelta(hours=int(hours), minutes=int(minutes))
    return timezone(-shift if sign == "-" else shift)


def _text_of_date_time(value: datetime) -> str:
    zoned = value if value.utcoffset() in (None, timedelta(0)) else value.astimezone(timezone.utc)
    return zoned.date().isoformat() + "T" + _text_of_time(zoned.timetz())


def _text_of_time(value: time) -> str:
    text = time(value.hour, value.minute, value.second).isoformat()
    fraction = f".{value.microsecond:06d}".rstrip("0") if value.microsecond else ""
    shift = value.strftime("%z") if value.utcoffset() else ""
    return f"{text}{fraction}{shift[:3] + ':' + shift[3:5] if shift else 'Z'}"


def _text_of(value: Any) -> str:
    """The text of a value on the wire: as it was written, or else the canonical one."""
    written = getattr(value, "written", None)
    if isinstance(written, str):
        return written
    if isinstance(value, datetime):
        return _text_of_date_time(value)
    if isinstance(value, time):
        return _text_of_time(value)
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, (UUID, Decimal)):
        return str(value)
    raise PydanticSerializationUnexpectedValue


_READERS: dict[str, tuple[type[Any], Callable[[str], Any], str, str]] = {
    "uuid": (UUID, _uuid, "uuid", _PLAIN_UUID),
    "datetime": (datetime, _date_time, "date-time", f"^{_PLAIN_DAY}T{_PLAIN_CLOCK}$"),
    "date": (date, _date, "date", f"^{_PLAIN_DAY}$"),
    "time": (time, _time, "time", f"^{_PLAIN_CLOCK}$"),
}


@cache
def _format_checker(name: str) -> Validator:
    return validator_for({"type": "string", "format": name}, validate_formats=True)


def _text_schema(schema: dict[str, Any]) -> CoreSchema:
    """Text of a format: the canonical spelling on a fast path, every other one as the contract's reference reads it."""
    kind, read, name, plain = _READERS[schema["type"]]

    def value_of(value: Any) -> Any:
        if isinstance(value, str) and _format_checker(name).is_valid(value):
            return read(value)
        aware = not isinstance(value, datetime) or value.tzinfo is not None
        if isinstance(value, kind) and aware and isinstance(value, datetime) == (kind is datetime):
            return value
        raise PydanticCustomError("format", "Input should be a {format}", {"format": name})

    fast = core.chain_schema([core.str_schema(strict=True, pattern=plain), cast(CoreSchema, schema)])
    return core.union_schema(
        [fast, core.no_info_plain_validator_function(value_of)], mode="left_to_right",
        custom_error_type="format", custom_error_message="Input should be a {format}",
        custom_error_context={"format": name}, metadata=_shown_as(schema), serialization=_WRITE,
    )  # fmt: skip


def _decimal_schema(schema: dict[str, Any]) -> CoreSchema:
    def value_of(value: Any) -> Any:
        if isinstance(value, Decimal):
            return value
        try:
            return _decimal(value) if isinstance(value, str) else None
        except ArithmeticError:
            return None

    def checked(value: Any) -> Any:
        found = value_of(value)
        if found is None:
            raise PydanticCustomError("decimal", "Input should be a decimal number as text")
        return found

    return core.no_info_plain_validator_function(checked, metadata=_shown_as(schema), serialization=_WRITE)


_WRITE = core.plain_serializer_function_ser_schema(
    _text_of, when_used="json-unless-none", return_schema=core.str_schema()
)


def _number_schema(schema: dict[str, Any]) -> CoreSchema:
    """JSON knows one kind of number: 1.0 is an integer, and an integer stays one where any number may stand."""
    limits = {name: schema[name] for name in ("ge", "gt", "le", "lt") if name in schema}
    words = {"ge": "at least", "gt": "more than", "le": "at most", "lt": "less than"}
    message = "Input should be " + ("an integer" if schema["type"] == "int" else "a number")
    message += "".join(f", {words[name]} {limit}" for name, limit in limits.items())
    if schema["type"] == "int":
        whole = core.int_schema(strict=True, **limits)
        lenient = core.chain_schema([core.float_schema(strict=True, allow_inf_nan=False), core.int_schema(**limits)])
        choices = [whole, lenient]
    else:
        choices = [core.int_schema(strict=True, **_whole(limits)),
                   core.float_schema(strict=True, allow_inf_nan=False, **limits)]  # fmt: skip
    return core.union_schema(
        choices, mode="left_to_right", custom_error_type="number", custom_error_message=message,
        metadata=_shown_as(schema),
    )  # fmt: skip


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
        try:
            return known[isinstance(value, bool), value]
        except (KeyError, TypeError):
            shown = " or ".join(map(repr, known.values()))
            raise PydanticCustomError("literal_error", "Input should be {expected}", {"expected": shown}) from None

    return core.no_info_plain_validator_function(value_of, metadata=_shown_as(schema))


def _whole_member(value: Any) -> Any:
    if isinstance(value, bool):
        raise PydanticCustomError("enum", "Input should be an integer, not a boolean")
    return int(value) if isinstance(value, float) and value.is_integer() else value


def _shown_as(schema: dict[str, Any]) -> dict[str, Any]:
    """OpenAPI and JSON Schema show the plain type."""
    plain = dict(schema)
    return {"pydantic_js_functions": [lambda _, handler: handler(plain)]}


_EXACT: dict[str, Callable[[dict[str, Any]], CoreSchema]] = {
    **dict.fromkeys(_READERS, _text_schema),
    "decimal": _decimal_schema,
    "int": _number_schema,
    "float": _number_schema,
    "literal": _literal_schema,
    "str": lambda schema: cast(CoreSchema, {**schema, "strict": True}),
    "bool": lambda schema: cast(CoreSchema, {**schema, "strict": True}),
}


def _exact(schema: Any, handler: GetCoreSchemaHandler) -> Any:
    """A type as JSON Schema means it. Models look after themselves."""
    kind = schema["type"]
    if kind in _EXACT:
        return _EXACT[kind](schema)
    if kind in ("definition-ref", "enum"):
        return core.no_info_before_validator_function(_whole_member, schema) if _is_whole(schema, handler) else schema
    if kind == "model":
        return schema
    changed = dict(schema)
    for name in ("schema", "values_schema", "extras_schema"):
        if name in schema:
            changed[name] = _exact(schema[name], handler)
    if "items_schema" in schema:
        items = schema["items_schema"]
        changed["items_schema"] = (
            [_exact(one, handler) for one in items] if isinstance(items, list) else _exact(items, handler)
        )
    if "choices" in schema:
        choices = (one[0] if isinstance(one, tuple) else one for one in schema["choices"])
        changed["choices"] = [_exact(one, handler) for one in choices]
    if kind == "model-fields":
        changed["fields"] = {
            name: {**one, "schema": _exact(one["schema"], handler)} for name, one in schema["fields"].items()
        }
    return changed


def _is_whole(schema: Any, handler: GetCoreSchemaHandler) -> bool:
    """Whether a schema is an enumeration of integers. A reference that leads nowhere yet is a model in the making."""
    try:
        meant: Any = handler.resolve_ref_schema(schema)
    except LookupError:
        return False
    return meant["type"] == "enum" and meant.get("sub_type") == "int"


def _prepared(cls: type[BaseModel], schema: CoreSchema, handler: GetCoreSchemaHandler) -> CoreSchema:
    """The schema of a class with exact types, wire names for reading, and its check. Done once per class."""
    model: Any = handler.resolve_ref_schema(schema)
    if model["type"] != "model" or model.setdefault("metadata", {}).get("wire"):
        return schema
    model["metadata"]["wire"] = True
    inner = _exact(model["schema"], handler)
    for one in inner.get("fields", {}).values():
        if "serialization_alias" in one and "validation_alias" not in one:
            one["validation_alias"] = one["serialization_alias"]
    if issubclass(cls, (CheckedModel, CheckedRoot)):
        inner = core.with_info_wrap_validator_function(_judge(cls), inner)
    model["schema"] = inner
    return schema


@cache
def _wire_names(cls: type[BaseModel]) -> dict[str, str]:
    """The wire names of the fields whose Python name differs."""
    fields = cls.__pydantic_fields__
    return {name: one.serialization_alias for name, one in fields.items() if one.serialization_alias}


_within = threading.local()


def _judge(cls: type[BaseModel]) -> Callable[[Any, Any, core.ValidationInfo], Any]:
    """The check of a class, around the validation of its types.

    A document is judged as it stands. Python values (from construction by keyword) are judged as they are written.
    """
    always = issubclass(cls, JudgedModel)

    def judge(value: Any, handler: Any, info: core.ValidationInfo) -> Any:
        if getattr(_within, "checked", False):
            if not always:
                return handler(value)
            found, unknown = _findings(cls, value)
            if found and not unknown:
                raise ValidationError.from_exception_data(cls.__name__, found)
            return handler(value)
        found, unknown = _findings(cls, value)
        if found and (info.mode == "json" or unknown is False and _is_plain(value)):
            raise ValidationError.from_exception_data(cls.__name__, found)
        _within.checked = True
        try:
            result = handler(value)
        finally:
            _within.checked = False
        if found:
            again, _ = _findings(cls, _written(cls, result))
            if again:
                raise ValidationError.from_exception_data(cls.__name__, again)
        return result

    return judge


def _findings(cls: type[BaseModel], value: Any) -> tuple[list[InitErrorDetails], bool]:
    """What the contract has against a value (at most 100 findings), and whether the value is no JSON at all."""
    validator = _validator(cls)
    try:
        if validator.is_valid(value):
            return [], False
        found = [_detail(one, value) for one, _ in zip(validator.iter_errors(value), range(100), strict=False)]
        return found, False
    except ValueError as refusal:
        error = PydanticCustomError("json", "Input should be JSON: {reason}", {"reason": str(refusal)})
        return [InitErrorDetails(type=error, loc=(), input=None)], True


def _detail(error: Any, value: Any) -> InitErrorDetails:
    keyword = str(error.schema_path[-1]) if error.schema_path else "false"
    for step in error.instance_path:
        value = value[step]
    kind = PydanticCustomError("contract", "{reason} ({keyword})", {"reason": error.message, "keyword": keyword})
    return InitErrorDetails(type=kind, loc=tuple(error.instance_path), input=value)


def _is_plain(value: Any) -> bool:
    """Whether a value is made of JSON's own types alone."""
    waiting = [value]
    seen = 0
    while waiting:
        one = waiting.pop()
        seen += 1
        if type(one) is dict:
            waiting.extend(one.values())
        elif type(one) is list:
            waiting.extend(one)
        elif type(one) not in (str, int, float, bool, type(None)):
            return False
        if seen > 1_000_000:
            return True
    return True


def _written(cls: type[BaseModel], result: Any) -> Any:
    """The document of a validated, not yet finished model."""
    probe = cls.__new__(cls)
    if issubclass(cls, RootModel):
        fields, extra, given = {"root": result}, None, {"root"}
    else:
        fields, extra, given = result
    object.__setattr__(probe, "__dict__", fields)
    object.__setattr__(probe, "__pydantic_fields_set__", given)
    object.__setattr__(probe, "__pydantic_extra__", extra)
    object.__setattr__(probe, "__pydantic_private__", None)
    return probe.model_dump(mode="json", by_alias=True)


@cache
def _schemas(module: str) -> dict[str, Any]:
    package, _, name = module.rpartition(".")
    return cast(dict[str, Any], json.loads(get_data(package, f"_schemas/{name}.json") or b"{}"))


@cache
def _validator(cls: type[BaseModel]) -> Validator:
    """The compiled check of a class: that of the nearest class that a contract names."""
    for one in cls.__mro__:
        if issubclass(one, (WireModel, WireRoot)) and one.__module__ != __name__:
            schemas = _schemas(one.__module__)
            if one.__name__ in schemas["rules"]:
                return _compiled(one.__module__, schemas, schemas["rules"][one.__name__])
    return validator_for(True)


def _compiled(module: str, schemas: dict[str, Any], rule: Any) -> Validator:
    package = module.rpartition(".")[0]
    others: dict[str, str] = dict(schemas["others"])

    def retrieve(uri: str) -> Any:
        if uri in schemas["documents"]:
            return schemas["documents"][uri]
        neighbour = _schemas(f"{package}.{others[uri]}")
        others.update(neighbour["others"])
        return neighbour["documents"][uri]

    return validator_for(rule, validate_formats=True, retriever=retrieve, pattern_options=_PATTERNS)
