"""What stands in the output folder, without following a link."""

from __future__ import annotations

import os
from collections.abc import Collection
from dataclasses import dataclass
from typing import Literal

Kind = Literal["file", "folder", "link", "other"]

FOREIGN_LIMIT = 1000
"""With more files than this that are not ours, the folder is not exchanged as a whole."""


@dataclass(frozen=True, slots=True)
class Survey:
    """Everything below a folder: paths of its folders (outer ones first) and of all else."""

    folders: tuple[str, ...]
    files: tuple[str, ...]


def kinds(root: str, folders: Collection[str]) -> dict[str, Kind]:
    """What stands in the root and in those of the given folders that are folders: path -> kind."""
    found: dict[str, Kind] = {}
    for folder in ("", *sorted(folders)):
        if folder and found.get(folder) != "folder":
            continue
        prefix = f"{folder}/" if folder else ""
        try:
            with os.scandir(f"{root}/{folder}") as entries:
                for entry in entries:
                    found[prefix + entry.name] = _kind(entry)
        except FileNotFoundError:
            continue
    return found


def survey(root: str, ours: Collection[str]) -> Survey | None:
    """All that is below the root; `None` when it is not fit to be made again from hard links.

    Not fit: another file system inside, things that are neither files nor folders nor links, a repository of its own,
    or too much that is not ours.
    """
    device = os.lstat(root).st_dev
    folders: list[str] = []
    files: list[str] = []
    ahead, foreign = [""], 0
    while ahead:
        folder = ahead.pop()
        with os.scandir(f"{root}/{folder}") as entries:
            for entry in entries:
                path = f"{folder}/{entry.name}" if folder else entry.name
                kind = _kind(entry)
                if kind == "folder":
                    if entry.name == ".git" or entry.stat(follow_symlinks=False).st_dev != device:
                        return None
                    folders.append(path)
                    ahead.append(path)
                    continue
                foreign += path not in ours
                if kind == "other" or foreign > FOREIGN_LIMIT:
                    return None
                files.append(path)
    return Survey(tuple(sorted(folders)), tuple(sorted(files)))


def _kind(entry: os.DirEntry[str]) -> Kind:
    if entry.is_file(follow_symlinks=False):
        return "file"
    if entry.is_symlink() or (hasattr(entry, "is_junction") and entry.is_junction()):
        return "link"
    return "folder" if entry.is_dir(follow_symlinks=False) else "other"
