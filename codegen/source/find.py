"""Finding the contracts of a package: names that work everywhere, folders that are no links."""

from __future__ import annotations

import os
import re
import unicodedata
from collections.abc import Collection, Iterator
from dataclasses import dataclass

from codegen.diagnostics import Code, Diagnostic, Place, finding
from codegen.source import codes

SUFFIX = ".schema.json"
"""How the name of every contract's file ends."""

_DEVICES = frozenset(
    (
        "con",
        "prn",
        "aux",
        "nul",
        "conin$",
        "conout$",
        *(f"{port}{digit}" for port in ("com", "lpt") for digit in "0123456789¹²³"),
    )
)
_UNPORTABLE = re.compile(r'[#<>:"|?*\\]|[. ]\Z|^ ')
_UNSEEN = frozenset(("Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"))


@dataclass(frozen=True, slots=True)
class Found:
    """A contract's file: its real path, its path below the root with forward slashes, and the contract's name."""

    real: str
    path: str
    name: str


def find(
    real_root: str, folder: str, others: Collection[str], shown: str
) -> tuple[tuple[Found, ...], tuple[Diagnostic, ...]]:
    """The contracts below `folder` (relative to the real path `real_root`), in the order of their paths.

    `others` are the folders of other packages, which are passed over; `shown` stands before paths in messages.
    """
    found: list[Found] = []
    troubles: list[Diagnostic] = []
    waiting = [folder]
    while waiting:
        here = waiting.pop()
        try:
            entries = sorted(os.scandir(os.path.join(real_root, here)), key=lambda entry: entry.name)
        except OSError as error:
            reason = (error.strerror or "it cannot be opened").lower()
            troubles.append(
                finding(
                    codes.UNREADABLE,
                    f"the folder cannot be read: {reason}",
                    Place(visible(shown, here)),
                    help="look at its permissions",
                )
            )
            continue
        for entry in entries:
            path = f"{here}/{entry.name}" if here else entry.name
            trouble = _entry_trouble(entry)
            if trouble is not None:
                code, message, advice = trouble
                troubles.append(finding(code, message, Place(visible(shown, path)), help=advice))
            elif entry.is_dir(follow_symlinks=False):
                if path not in others:
                    waiting.append(path)
            elif entry.name.endswith(SUFFIX):
                found.append(Found(entry.path, path, entry.name.removesuffix(SUFFIX)))
    found.sort(key=lambda one: one.path)
    return tuple(found), (*troubles, *_name_troubles(found, folder, shown))


def visible(shown: str, path: str) -> str:
    """A path as messages show it; bytes that are no UTF-8 appear as U+FFFD."""
    whole = f"{shown}/{path}" if shown and path else shown or path or "."
    return whole.encode("utf-8", "surrogateescape").decode("utf-8", "replace") if not whole.isascii() else whole


def _entry_trouble(entry: os.DirEntry[str]) -> tuple[Code, str, str] | None:
    is_folder = entry.is_dir(follow_symlinks=False)
    named = entry.name.endswith(SUFFIX)
    if (is_folder or named) and not entry.name.isascii() and not _is_utf8(entry.name):
        return codes.UNPORTABLE_NAME, "the name is no UTF-8", "rename it"
    if is_folder and named:
        return codes.NO_REGULAR_FILE, "this is a folder, named like a contract", "rename it"
    if entry.is_symlink() and os.path.isdir(entry.path):
        return codes.LINKED_FOLDER, "this folder is a link", "put the folder itself here"
    return None


def _is_utf8(name: str) -> bool:
    try:
        name.encode("utf-8")
    except UnicodeEncodeError:
        return False
    return True


def _name_troubles(found: list[Found], folder: str, shown: str) -> Iterator[Diagnostic]:
    taken: dict[str, Found] = {}
    sound: set[str] = {""}
    for one in found:
        place = Place(visible(shown, one.path))
        if trouble := next(filter(None, map(_trouble, _new_parts(one, folder, sound))), ""):
            yield finding(codes.UNPORTABLE_NAME, f"the name {trouble}", place, help="rename it")
        first = taken.setdefault(_folded(one.name), one)
        if first is not one:
            yield finding(
                codes.NAME_COLLISION,
                f"the contracts {first.name!r} and {one.name!r} have one name",
                place,
                help="rename one of the two files",
                related=(Place(visible(shown, first.path)),),
            )


def _new_parts(one: Found, folder: str, sound: set[str]) -> Iterator[str]:
    above = one.path.rpartition("/")[0]
    if above not in sound:
        sound.add(above)
        yield from above.removeprefix(folder).split("/")
    yield one.name or " "


def _folded(name: str) -> str:
    if name.isascii():
        return name.lower()
    return unicodedata.normalize("NFC", unicodedata.normalize("NFKC", name).casefold())


def _trouble(part: str) -> str:
    if part.isascii() and part.isidentifier() and part.lower() not in _DEVICES:
        return ""
    if part.partition(".")[0].rstrip(" ").lower() in _DEVICES:
        return f"{part!r} is that of a device on Windows"
    if unseen := next((mark for mark in part if unicodedata.category(mark) in _UNSEEN), None):
        return f"has the invisible character U+{ord(unseen):04X}"
    if part.strip() == "" and part:
        return "is empty"
    return f"{part!a} has a character that some systems refuse" if _UNPORTABLE.search(part) else ""
