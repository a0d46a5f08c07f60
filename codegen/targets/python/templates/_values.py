"""Values of the wire that Python would write another way keep their text; every other one has one canonical text."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import UTC, date, datetime, time, timedelta, timezone
from decimal import Decimal
from functools import cache
from typing import TYPE_CHECKING, Any, cast
from uuid import UUID

from pydantic_core import CoreSchema, PydanticSerializationUnexpectedValue
from pydantic_core import core_schema as core

if TYPE_CHECKING:
    from jsonschema_rs import Validator


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

    def __reduce__(self) -> Any:
        return read_decimal, (self.written,)


_DAY = r"([0-9]{4})-([0-9]{2})-([0-9]{2})"
_CLOCK = r"([0-9]{2}):([0-9]{2}):([0-9]{2})(?:\.([0-9]+))?"
_ZONE = r"(?:[Zz]|([+-])([0-9]{2}):([0-9]{2}))"
_READ_DATE_TIME = re.compile(f"{_DAY}[Tt]{_CLOCK}{_ZONE}")
_READ_TIME = re.compile(f"{_CLOCK}{_ZONE}")
# What Python's own readers take of texts of these forms, they write the same way again. Longer ones are rounded.
_PLAIN_CLOCK = r"(?:[01][0-9]|2[0-3]):[0-9]{2}:[0-9]{2}(?:\.[0-9]{0,5}[1-9])?Z"
_PLAIN_DAY = "[0-9]{4}-[0-9]{2}-[0-9]{2}"
_PLAIN_UUID = "[0-9a-f]+-[-0-9a-f]+"


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


def read_decimal(text: str) -> Decimal:
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
        return UTC
    shift = timedelta(hours=int(hours), minutes=int(minutes))
    return timezone(-shift if sign == "-" else shift)


def _text_of_date_time(value: datetime) -> str:
    zoned = value if value.utcoffset() in (None, timedelta(0)) else value.astimezone(UTC)
    return zoned.date().isoformat() + "T" + _text_of_time(zoned.timetz())


def _text_of_time(value: time) -> str:
    text = time(value.hour, value.minute, value.second).isoformat()
    fraction = f".{value.microsecond:06d}".rstrip("0") if value.microsecond else ""
    shift = value.strftime("%z") if value.utcoffset() else ""
    return f"{text}{fraction}{shift[:3] + ':' + shift[3:5] if shift else 'Z'}"


def text_of(value: Any) -> str:
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
    raise PydanticSerializationUnexpectedValue(f"no value of the wire: {type(value).__name__}")


def _plain(pattern: str) -> CoreSchema:
    return core.str_schema(strict=True, pattern=f"^{pattern}$")


_THEN = core.no_info_after_validator_function
READERS: dict[str, tuple[type[Any], Callable[[str], Any], str, CoreSchema]] = {
    "uuid": (UUID, _uuid, "uuid", core.chain_schema([_plain(_PLAIN_UUID), core.uuid_schema()])),
    "datetime": (
        datetime, _date_time, "date-time",
        _THEN(datetime.fromisoformat, _plain(f"{_PLAIN_DAY}T{_PLAIN_CLOCK}")),
    ),
    "date": (date, _date, "date", _THEN(date.fromisoformat, _plain(_PLAIN_DAY))),
    "time": (time, _time, "time", _THEN(time.fromisoformat, _plain(_PLAIN_CLOCK))),
}  # fmt: skip
"""By pydantic's name of a type: the type, the reader of any text of its format, the format, and a schema that reads
canonical texts, fast."""


_WRITTEN_AS = {
    "date": f"^{_DAY}$",
    "time": f"^{_CLOCK}{_ZONE}$",
    "date-time": f"^{_DAY}[Tt]{_CLOCK}{_ZONE}$",
}
"""How formats are written: the validator takes punctuation for digits (`2024-0*-01`)."""


@cache
def format_checker(name: str) -> Validator:
    from jsonschema_rs import validator_for

    guard = {"pattern": _WRITTEN_AS[name]} if name in _WRITTEN_AS else {}
    return validator_for({"type": "string", "format": name, **guard}, validate_formats=True)
