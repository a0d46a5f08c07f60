"""Paths of generated files: which are acceptable, and how they are shown."""

from __future__ import annotations

import os
import unicodedata
from collections.abc import Iterable, Iterator
from pathlib import Path

MANIFEST = "manifest.json"

_ASTRAY = frozenset(("", ".", ".."))


def acceptable(path: str) -> bool:
    """Whether a path stays below the output folder, and can be no one's but a generated file's."""
    odd = "\\" in path or ":" in path or "\0" in path
    return not odd and path != MANIFEST and _ASTRAY.isdisjoint(path.split("/"))


def ancestors(path: str) -> Iterator[str]:
    """The folders above a path, outermost first, without the output folder itself."""
    end = path.find("/")
    while end >= 0:
        yield path[:end]
        end = path.find("/", end + 1)


def folders(paths: Iterable[str]) -> set[str]:
    """Every folder above any of the paths, without the output folder itself."""
    found: set[str] = set()
    for path in paths:
        cut = path.rfind("/")
        while cut >= 0 and path[:cut] not in found:
            found.add(path[:cut])
            cut = path.rfind("/", 0, cut)
    return found


def folded(path: str) -> str:
    """The form in which two names meet on a file system that ignores case or normalises Unicode."""
    if path.isascii():
        return path.lower()
    return unicodedata.normalize("NFC", unicodedata.normalize("NFC", path).casefold())


def shown(folder: Path, path: str = "") -> str:
    """A path below the output folder as a person sees it: relative to the working directory where that is shorter."""
    text = str(folder)
    if folder.is_absolute():
        try:
            near = os.path.relpath(text)
        except (ValueError, OSError):
            near = text
        text = text if near.startswith("..") else near
    text = text.replace(os.sep, "/")
    return f"{text}/{path}" if path else text
