"""Finding and parsing the configuration file."""

from __future__ import annotations

import re
import stat
from collections.abc import Mapping
from pathlib import Path

from codegen.config import codes
from codegen.config.settings import Source
from codegen.diagnostics import Diagnostic, Place, finding
from codegen.paths import shown_path

OWN_FILE = "type-contracts.toml"
PROJECT_FILE = "pyproject.toml"
TABLE = ("tool", "type-contracts")
SIZE_LIMIT = 1_000_000

_POSITION = re.compile(r" \(at (?:line (\d+), column (\d+)|end of document)\)$")


def find(start: Path) -> Path | None:
    """The nearest configuration file at or above `start`: our own file, or a pyproject.toml that has our table."""
    for folder in (start, *start.parents):
        own, project = folder / OWN_FILE, folder / PROJECT_FILE
        if own.is_file():
            return own
        if project.is_file() and _mentions_us(project):
            return project
    return None


def _mentions_us(project: Path) -> bool:
    try:
        text = project.read_bytes()[: SIZE_LIMIT + 1]
    except OSError:
        return False
    # Cheap on the way up; whether it is really our table, parsing tells.
    return b"type-contracts" in text and _has_table(text)


def _has_table(data: bytes) -> bool:
    import tomllib

    try:
        tool = tomllib.loads(data.decode("utf-8")).get("tool", {})
    except (ValueError, RecursionError):
        # A broken file that speaks of us is reported, not passed over.
        return re.search(rb"^\s*\[\s*tool\s*\.\s*[\"']?type-contracts\b", data, re.MULTILINE) is not None
    return isinstance(tool, dict) and TABLE[1] in tool


def parse(path: Path) -> tuple[Source, Mapping[str, object]] | Diagnostic:
    """The file with our table in it (empty when a pyproject.toml has none), or what keeps it from being read."""
    import tomllib

    shown = shown_path(path)
    text = _text(path, shown)
    if isinstance(text, Diagnostic):
        return text
    try:
        document = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        return _not_toml(str(error), shown, text)
    except RecursionError:
        return finding(codes.UNREADABLE, "the file is nested too deeply", Place(shown, 1, 1))
    except ValueError:
        return finding(
            codes.UNREADABLE, "the file has a number that is too long, or a date that is none", Place(shown, 1, 1)
        )
    if path.name != PROJECT_FILE:
        return Source(path, shown, text, ()), document
    source = Source(path, shown, text, TABLE)
    tool = document.get("tool", {})
    table = tool.get(TABLE[1], {}) if isinstance(tool, dict) else {}
    if not isinstance(table, dict):
        return finding(codes.WRONG_TYPE, "`tool.type-contracts` must be a table", source.place())
    return source, table


def _text(path: Path, shown: str) -> str | Diagnostic:
    try:
        status = path.stat()
        if not stat.S_ISREG(status.st_mode):
            return finding(codes.UNREADABLE, "this is no regular file", Place(shown))
        if status.st_size > SIZE_LIMIT:
            return finding(codes.UNREADABLE, f"the file is larger than {SIZE_LIMIT} bytes", Place(shown))
        data = path.read_bytes()
    except OSError as error:
        return finding(codes.UNREADABLE, f"cannot read the file: {error.strerror or error}", Place(shown))
    try:
        return data.decode("utf-8").replace("\r\n", "\n")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        column = error.start - (data.rfind(b"\n", 0, error.start) + 1) + 1
        return finding(codes.UNREADABLE, "the file is not UTF-8 from here on", Place(shown, line, column))


def _not_toml(message: str, shown: str, text: str) -> Diagnostic:
    match = _POSITION.search(message)
    said = _POSITION.sub("", message)
    if match and match[1]:
        place = Place(shown, int(match[1]), int(match[2]))
    else:
        place = Place(shown, text.rstrip("\n").count("\n") + 1, 1)
    return finding(codes.UNREADABLE, f"this is not TOML: {said}", place, help="mend the file at this place")
