"""Putting a text into somebody's project without ever harming what is there."""

from __future__ import annotations

import json
import os
import tempfile
import tomllib
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

Done = Literal["created", "extended", "kept", "left alone"]


@dataclass(frozen=True, slots=True)
class Placed:
    """What became of one file. `advice` is the text that a person may add where the tool could not."""

    path: str
    done: Done
    advice: str = ""


def create(root: Path, path: str, text: str, *, mark: str, advice: str = "") -> Placed:
    """Writes a new file. A file that is there is kept: as set up where it has the `mark`, else with the advice."""
    there = _read(root, path)
    if there is not None:
        return Placed(path, "kept") if mark in there else Placed(path, "left alone", advice or text)
    if not _free(root, path):
        return Placed(path, "left alone", advice or text)
    target = root / path
    target.parent.mkdir(parents=True, exist_ok=True)
    with open(target, "x", encoding="utf-8", newline="\n") as opened:
        opened.write(text)
    return Placed(path, "created")


def append(root: Path, path: str, text: str, *, holds: Callable[[str], bool]) -> Placed:
    """Appends to a file that is there, if what comes out `holds`; writes it anew where there is none."""
    there = _read(root, path)
    if there is None:
        return create(root, path, text, mark=text)
    newline = "\r\n" if "\r\n" in there else "\n"
    gap = "" if not there or there.endswith("\n") else newline
    changed = there + gap + text.replace("\n", newline)
    if not holds(changed) or not _free(root, path):
        return Placed(path, "left alone", text)
    _replace(root / path, changed)
    return Placed(path, "extended")


def put(target: Path, text: str) -> None:
    """Makes a file of the project hold this text, whatever it held."""
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_text(text, encoding="utf-8", newline="\n")


def take(target: Path) -> None:
    """Removes a file of the project."""
    target.unlink()


def add(target: Path, text: str) -> None:
    """Writes a text behind what a file holds."""
    with open(target, "a", encoding="utf-8") as opened:
        opened.write(text)


def merge_member(root: Path, path: str, key: str, item: str, *, mark: str) -> Placed:
    """Puts `"key": [item]` first into a JSON object; nothing else of the text changes."""
    member = f'"{key}": [\n    {item}\n  ]'
    advice = f'"{key}": [ ... ]  (the schema: type-contracts dialect, registered under {mark})'
    there = _read(root, path)
    if there is None:
        return create(root, path, f"{{\n  {member}\n}}\n", mark=mark, advice=advice)
    if f'"{key}"' in there and mark in there:
        return Placed(path, "kept")
    changed = _with_member(there, key, member)
    if changed is None or not _free(root, path):
        return Placed(path, "left alone", advice)
    _replace(root / path, changed)
    return Placed(path, "extended")


def is_toml(text: str) -> bool:
    """Whether the text is TOML."""
    try:
        tomllib.loads(text)
    except tomllib.TOMLDecodeError:
        return False
    return True


def _with_member(text: str, key: str, member: str) -> str | None:
    try:
        before = json.loads(text)
    except ValueError:
        return None
    if not isinstance(before, dict) or key in before:
        return None
    opening = text.index("{") + 1
    rest = text[opening:]
    changed = f"{text[:opening]}\n  {member}{',' if before else ''}{rest if before else chr(10) + rest.lstrip()}"
    after = json.loads(changed)
    after.pop(key)
    return changed if after == before else None


def _read(root: Path, path: str) -> str | None:
    target = root / path
    if not os.path.lexists(target):
        return None
    try:
        with open(target, encoding="utf-8", newline="") as opened:
            return opened.read()
    except (IsADirectoryError, FileNotFoundError, UnicodeDecodeError):
        # Something that is no text file stands there: whatever it is, it is in the way and stays.
        return None


def _free(root: Path, path: str) -> bool:
    """Whether the place is inside the project, links followed, and holds a text or nothing at all."""
    target, base = root / path, os.path.realpath(root)
    inside = os.path.commonpath((os.path.realpath(target), base)) == base
    return inside and (_read(root, path) is not None or not os.path.lexists(target))


def _replace(target: Path, text: str) -> None:
    real = os.path.realpath(target)
    handle, staged = tempfile.mkstemp(dir=os.path.dirname(real), prefix=".type-contracts-")
    try:
        with os.fdopen(handle, "w", encoding="utf-8", newline="") as opened:
            opened.write(text)
        os.chmod(staged, os.stat(real).st_mode & 0o7777)
        os.replace(staged, real)
    except BaseException:
        os.unlink(staged)
        raise
