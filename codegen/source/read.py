"""Reading one file strictly: bytes that are exactly one JSON value, or findings that say where they are not."""

from __future__ import annotations

import errno
import json
import os
import re
import stat
from dataclasses import dataclass
from pathlib import Path
from sys import intern
from typing import Any, NoReturn

from codegen.diagnostics import Code, Diagnostic, Place, finding
from codegen.source import codes
from codegen.source.faults import (
    DEPTH_BUDGET,
    INTEGER_DIGITS_BUDGET,
    faults_of,
    loses_value,
    syntax_fault,
    too_deep,
)
from codegen.source.model import JsonValue
from codegen.source.scan import deeper_than, line_and_column

SIZE_BUDGET = 8 * 1024 * 1024
"""The most bytes that a file may have."""

_SURROGATE = re.compile(rb"\\u[dD][89a-fA-F]")
_FLAGS = os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0) | getattr(os, "O_CLOEXEC", 0)
_NO_FOLLOW = getattr(os, "O_NOFOLLOW", 0)


@dataclass(frozen=True, slots=True)
class Reading:
    """A file that is one JSON value, and its bytes."""

    value: JsonValue
    data: bytes


class _SuspectError(Exception):
    """Something that JSON's grammar allows and we refuse: a second, slower look says where."""


def _object(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    # Contracts have the same names in them: one text for all of them.
    members = {intern(name): value for name, value in pairs}
    if len(members) != len(pairs):
        raise _SuspectError
    return members


def _integer(literal: str) -> int:
    if len(literal) > INTEGER_DIGITS_BUDGET:
        raise _SuspectError
    return int(literal)


def _float(literal: str) -> float:
    number = float(literal)
    if loses_value(literal, number):
        raise _SuspectError
    return number


def _constant(_: str) -> NoReturn:
    raise _SuspectError


_DECODER = json.JSONDecoder(object_pairs_hook=_object, parse_int=_integer, parse_float=_float, parse_constant=_constant)


def parse(data: bytes, shown: str) -> JsonValue | tuple[Diagnostic, ...]:
    """The JSON value that the bytes are, or what is wrong with them (a tuple; no JSON value is a tuple)."""
    if data.startswith((b"\xef\xbb\xbf", b"\xff\xfe", b"\xfe\xff")):
        return (
            finding(
                codes.BYTE_ORDER_MARK,
                "the file begins with a byte order mark",
                Place(shown, 1, 1),
                help="save it as UTF-8 without BOM",
            ),
        )
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError as error:
        return (_not_utf8(data, error.start, shown),)
    if b"\0" in data:
        place = Place(shown, *line_and_column(text, text.index("\0")))
        return (finding(codes.NUL_CHARACTER, "the file has a NUL character", place, help="remove it"),)
    if deeper_than(data, DEPTH_BUDGET):
        return (too_deep(text, shown),)
    try:
        value: JsonValue = _DECODER.decode(text)
    except json.JSONDecodeError as error:
        return (syntax_fault(text, error.pos, error.msg, shown),)
    except _SuspectError:
        return faults_of(text, shown) or _misspelt(text, shown)
    if b"\\u" in data and _SURROGATE.search(data) and (faults := faults_of(text, shown)):
        return faults
    return value


def _misspelt(text: str, shown: str) -> tuple[Diagnostic, ...]:
    """The fault of a text that only seemed to have a refused number: `1e999x` is none, and no JSON either."""
    try:
        json.loads(text, parse_int=len, parse_float=len)
    except json.JSONDecodeError as error:
        return (syntax_fault(text, error.pos, error.msg, shown),)
    raise AssertionError("a text that is suspect has a fault, or is no JSON")


def read_file(path: str, root: str, shown: str) -> Reading | tuple[Diagnostic, ...]:
    """One file below `root` (a real path), called `shown` in messages.

    `path` has no link among its folders (`find` makes sure of that); the file itself may be a link to a regular file
    inside the root.
    """
    try:
        data = _bytes_of(path, root, shown)
    except OSError as error:
        reason = error.strerror or "it cannot be opened"
        return (
            finding(
                codes.UNREADABLE,
                f"the file cannot be read: {reason.lower()}",
                Place(shown),
                help="look at its permissions, and whether it is still there",
            ),
        )
    if isinstance(data, Diagnostic):
        return (data,)
    value = parse(data, shown)
    return value if isinstance(value, tuple) else Reading(value, data)


def _bytes_of(path: str, root: str, shown: str) -> bytes | Diagnostic:
    try:
        if not _NO_FOLLOW and os.path.islink(path):
            raise OSError(errno.ELOOP, os.strerror(errno.ELOOP))
        descriptor = os.open(path, _FLAGS | _NO_FOLLOW)
    except OSError as error:
        if error.errno not in (errno.ELOOP, errno.EMLINK) or not os.path.islink(path):
            raise
        real = os.path.realpath(path)
        if not Path(real).is_relative_to(root):
            return _refused(
                codes.OUTSIDE_ROOT,
                "the link leads outside of the contracts' folder",
                shown,
                "replace it by the file it leads to",
            )
        descriptor = os.open(real, _FLAGS | _NO_FOLLOW)
    try:
        status = os.fstat(descriptor)
        if not stat.S_ISREG(status.st_mode):
            return _refused(codes.NO_REGULAR_FILE, "this is no regular file", shown, "a contract is a file of text")
        data = _all_of(descriptor, status.st_size) if status.st_size <= SIZE_BUDGET else None
    finally:
        os.close(descriptor)
    if data is None or len(data) > SIZE_BUDGET:
        return _refused(
            codes.TOO_LARGE,
            f"the file is larger than {SIZE_BUDGET // 1024 // 1024} MiB",
            shown,
            "divide it: `$ref` leads to contracts in files of their own",
        )
    return data


def _all_of(descriptor: int, size: int) -> bytes:
    data = os.read(descriptor, size + 1)
    while len(data) <= SIZE_BUDGET and (more := os.read(descriptor, SIZE_BUDGET + 1 - len(data))):
        data += more
    return data


def _refused(code: Code, message: str, shown: str, help: str) -> Diagnostic:
    return finding(code, message, Place(shown), help=help)


def _not_utf8(data: bytes, offset: int, shown: str) -> Diagnostic:
    before = data[:offset].decode("utf-8")
    place = Place(shown, *line_and_column(before, len(before)))
    return finding(
        codes.NOT_UTF8,
        f"the byte 0x{data[offset]:02X} is no UTF-8",
        place,
        help="save the file as UTF-8; other encodings are not guessed",
    )
