"""File by file, where the folder cannot be exchanged as a whole: a mount point, a foreign repository, other systems.

The manifest goes first, marked as pending, and last, as it shall be: `check` calls everything between a mixed tree.
Each file is complete before it takes its place. An error or a signal on the way puts everything back.
"""

from __future__ import annotations

import os
import shutil
import stat
from collections.abc import Callable
from dataclasses import dataclass, field

from codegen.output import staging, system
from codegen.output.paths import MANIFEST, ancestors, folders
from codegen.output.plan import Plan


class UnsettledError(Exception):
    """The disk failed while files were replaced, and again while they were put back; `args[0]` is its error."""


@dataclass(frozen=True, slots=True)
class _Journal:
    """Where the folder and its staging are, and how to undo each step taken, the last one first."""

    folder: str
    staging: str
    undo: list[Callable[[], None]] = field(default_factory=list)

    def backup(self) -> str:
        return f"{self.staging}/old-{len(self.undo)}"


def prepare(folder: str, where: str, plan: Plan, pending: bytes) -> dict[str, str]:
    """Writes every new file into the staging folder; returns path -> staged file. Nothing else is touched."""
    staged: dict[str, str] = {}
    for number, (path, text) in enumerate(plan.writes.items()):
        staged[path] = f"{where}/new-{number}"
        staging.write_new(staged[path], text.encode("utf-8"), f"{folder}/{path}")
    staging.write_new(f"{where}/pending", pending, f"{folder}/{MANIFEST}")
    system.settle([where, *staged.values(), f"{where}/pending"])
    return staged


def commit(folder: str, where: str, plan: Plan, staged: dict[str, str]) -> None:
    """Puts the staged files in their places; on any failure the folder is as it was before."""
    journal = _Journal(folder, where)
    try:
        _put(journal, f"{where}/pending", MANIFEST)
        system.settle([folder])
        for path in plan.removals:
            _remove(journal, path)
        for path in plan.vacated:
            _prune(journal, path)
        for path in staged:
            if path != MANIFEST:
                _put(journal, staged[path], path)
        system.settle([folder, *(f"{folder}/{one}" for one in sorted(folders(staged)))])
        _put(journal, staged[MANIFEST], MANIFEST)
        system.settle([folder])
    except BaseException as reason:
        _undo(journal, reason)
        raise


def _undo(journal: _Journal, reason: BaseException) -> None:
    try:
        for step in reversed(journal.undo):
            step()
    except OSError as error:
        # The manifest goes back last, so it still says pending.
        raise UnsettledError(error) from reason


def _put(journal: _Journal, new: str, path: str) -> None:
    target = f"{journal.folder}/{path}"
    for above in ancestors(path):
        _folder(journal, f"{journal.folder}/{above}")
    if not os.path.lexists(target):
        os.replace(new, target)
        journal.undo.append(lambda: os.unlink(target))
        return
    backup = journal.backup()
    try:
        os.link(target, backup, follow_symlinks=False)
    except OSError:
        shutil.copy2(target, backup, follow_symlinks=False)
    os.replace(new, target)
    journal.undo.append(lambda: os.replace(backup, target))


def _remove(journal: _Journal, path: str) -> None:
    target, backup = f"{journal.folder}/{path}", journal.backup()
    os.rename(target, backup)
    journal.undo.append(lambda: os.rename(backup, target))


def _folder(journal: _Journal, path: str) -> None:
    if not os.path.lexists(path):
        os.mkdir(path)
        journal.undo.append(lambda: os.rmdir(path))


def _prune(journal: _Journal, path: str) -> None:
    target = f"{journal.folder}/{path}"
    if not os.listdir(target):
        mode = stat.S_IMODE(os.lstat(target).st_mode)
        os.rmdir(target)
        journal.undo.append(lambda: os.mkdir(target, mode))
