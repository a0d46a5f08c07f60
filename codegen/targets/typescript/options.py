"""The options of this target, as its configuration table says them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

from codegen.targets.target import OptionError

Dates = Literal["Date", "string", "Temporal.Instant"]
DATES: tuple[Dates, ...] = ("Date", "string", "Temporal.Instant")


@dataclass(frozen=True, slots=True)
class Options:
    """`dates`: the type of a date-time in the program. `header_path`: the folder that the path line names."""

    dates: Dates = "Date"
    header_path: str = "typescript"


def options(table: Mapping[str, object]) -> Options:
    """The typed options. Raises `OptionError` for an unknown key or a value that is not allowed."""
    for name in table:
        if name not in ("dates", "header_path"):
            raise OptionError(name, f"unknown option `{name}`; known are `dates` and `header_path`")
    dates = table.get("dates", "Date")
    if dates not in DATES:
        raise OptionError("dates", f"`dates` is one of {', '.join(DATES)}, not {dates!r}")
    path = table.get("header_path", "typescript")
    if not isinstance(path, str) or not path.isprintable() or path.startswith("/"):
        raise OptionError("header_path", "`header_path` is a relative folder, as text")
    return Options(dates, path.strip("/"))
