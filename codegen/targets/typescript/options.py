"""The options of this target, as its configuration table says them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

from codegen.targets.target import OptionError
from codegen.targets.typescript.distribution import Distribution, distribution

Dates = Literal["Date", "string", "Temporal.Instant"]
DATES: tuple[Dates, ...] = ("Date", "string", "Temporal.Instant")


@dataclass(frozen=True, slots=True)
class Options:
    """`dates`: the type of a date-time in the program. `header_path`: the folder that the path line names.
    `distribution`: what the modules are published as, if at all.
    """

    dates: Dates = "Date"
    header_path: str = "typescript"
    distribution: Distribution | None = None


_KNOWN = ("dates", "distribution", "header_path")


def options(table: Mapping[str, object]) -> Options:
    """The typed options. Raises `OptionError` for an unknown key or a value that is not allowed."""
    for name in table:
        if name not in _KNOWN:
            raise OptionError(name, f"unknown option `{name}`; known are {', '.join(f'`{one}`' for one in _KNOWN)}")
    dates = table.get("dates", "Date")
    if dates not in DATES:
        raise OptionError("dates", f"`dates` is one of {', '.join(DATES)}, not {dates!r}")
    path = table.get("header_path", "typescript")
    if not isinstance(path, str) or not path.isprintable() or path.startswith("/"):
        raise OptionError("header_path", "`header_path` is a relative folder, as text")
    published = distribution(table["distribution"]) if "distribution" in table else None
    return Options(dates, path.strip("/"), published)
