"""The options of this target, as its configuration table says them."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

from codegen.targets.distribution import Distribution, distribution
from codegen.targets.target import OptionError
from codegen.targets.typescript.distribution import REGISTRY

Dates = Literal["Date", "string", "Temporal.Instant"]
DATES: tuple[Dates, ...] = ("Date", "string", "Temporal.Instant")


FOLDER = "typescript/{package}"
_PACKAGE = "{package}"
_TAKEN = r"(?:con|prn|aux|nul|com[0-9]|lpt[0-9]|node_modules)(?:[./]|\Z)"
_PART = rf"(?!{_TAKEN})[A-Za-z0-9@_-](?:[A-Za-z0-9@._-]{{0,98}}[A-Za-z0-9@_-])?"
_FOLDER = re.compile(rf"{_PART}(?:/{_PART}){{0,9}}", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Options:
    """`dates`: the type of a date-time in the program. `header_path`: the folder that the path line names.
    `check_codecs`: compilers that meet codecs.ts check its bodies, which are proven where they are generated.
    `folder`: where a package's files lie below the output folder; `{package}` in it stands for the package's name.
    `distribution`: what the modules are published as, if at all.
    """

    dates: Dates = "Date"
    header_path: str = "typescript"
    check_codecs: bool = False
    distribution: Distribution | None = None
    folder: str = FOLDER

    def place(self, package: str) -> str:
        """The folder of a package's files."""
        return self.folder.replace(_PACKAGE, package)

    def shown(self, package: str, file: str) -> str:
        """The path of a file as its first line says it."""
        parts = (self.header_path, package if _PACKAGE in self.folder else "", file)
        return "/".join(part for part in parts if part)


_KNOWN = ("check_codecs", "dates", "distribution", "folder", "header_path")


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
    check = table.get("check_codecs", False)
    if not isinstance(check, bool):
        raise OptionError("check_codecs", "`check_codecs` is true or false")
    published = distribution(table["distribution"], REGISTRY) if "distribution" in table else None
    folder = table.get("folder", FOLDER)
    if not isinstance(folder, str) or not _FOLDER.fullmatch(folder.replace(_PACKAGE, "package")):
        raise OptionError("folder", "`folder` is a folder below the output folder, as text: `data`, `types/{package}`")
    if published is not None and folder != FOLDER:
        raise OptionError(
            "folder", f"`folder` and `distribution` exclude each other: what is published lies in {FOLDER}"
        )
    return Options(dates, path.strip("/"), check, distribution=published, folder=folder)
