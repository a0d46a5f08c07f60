"""The new folder is built whole from hard links and new files, and takes the old one's place in a single step."""

from __future__ import annotations

import os
import shutil
import stat

from codegen.output import staging, system
from codegen.output.paths import ancestors, folders
from codegen.output.plan import Plan
from codegen.output.tree import Survey

_NOTHING = Survey((), ())


def possible(folder: str) -> bool:
    """Whether the folder is one that may be exchanged: not a mount point, and nobody's working directory is ours.

    The working directory of this process inside it would be left standing in a folder that is gone.
    """
    if not system.can_swap() or os.path.ismount(folder):
        return False
    here = os.path.realpath(os.getcwd())
    return here != folder and not here.startswith(f"{folder}/")


def build(folder: str, tree: str, plan: Plan, found: Survey | None) -> None:
    """Builds the new folder at `tree`: what stays is linked, not copied, so it keeps its times and its inode."""
    found = found or _NOTHING
    gone = set(plan.removals)
    stays = [path for path in found.files if path not in gone and path not in plan.writes]
    needed = folders((*stays, *plan.writes))
    others = [one for one in found.folders if one not in plan.vacated and plan.writes.keys().isdisjoint(_line(one))]
    needed |= {*others, *folders(others)}
    _folder(folder, tree)
    made = [tree]
    for path in sorted(needed):
        _folder(f"{folder}/{path}", f"{tree}/{path}")
        made.append(f"{tree}/{path}")
    for path in stays:
        os.link(f"{folder}/{path}", f"{tree}/{path}", follow_symlinks=False)
    for path, text in plan.writes.items():
        staging.write_new(f"{tree}/{path}", text.encode("utf-8"), f"{folder}/{path}")
        made.append(f"{tree}/{path}")
    touched = {one.rpartition("/")[0] for one in (*plan.writes, *plan.removals)}
    for path in sorted((set(found.folders) & needed) - touched, reverse=True):
        _times(f"{folder}/{path}", f"{tree}/{path}")
    system.settle(made)


def commit(folder: str, tree: str) -> None:
    """The single step: before it the old files stand, after it the new ones do."""
    if os.path.lexists(folder):
        system.swap(tree, folder)
    else:
        os.rename(tree, folder)


def _folder(old: str, new: str) -> None:
    os.mkdir(new)
    try:
        before = os.lstat(old)
    except (FileNotFoundError, NotADirectoryError):
        return
    if not stat.S_ISDIR(before.st_mode):
        return
    now = os.lstat(new)
    if (before.st_uid, before.st_gid) != (now.st_uid, now.st_gid):
        os.chown(new, before.st_uid, before.st_gid)
    shutil.copystat(old, new)


def _line(path: str) -> tuple[str, ...]:
    return (*ancestors(path), path)


def _times(old: str, new: str) -> None:
    before = os.lstat(old)
    os.utime(new, ns=(before.st_atime_ns, before.st_mtime_ns))
