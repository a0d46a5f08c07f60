"""Takes home what a user wrote into the old folder while it was being exchanged."""

from __future__ import annotations

import os
import stat

from codegen.output import digest, manifest
from codegen.output.model import Manifest
from codegen.output.paths import MANIFEST
from codegen.output.tree import kinds


def rescue(old: str, live: str, known: Manifest) -> None:
    """Moves every file of the old folder into the live one that is neither there already nor generated.

    A file that both folders hold is one inode; the old folder's name of it can go. What the old manifest lists was
    replaced or removed on purpose. Anything else came while the run was at work, and belongs to somebody.
    """
    listed = known.outputs.keys() | known.pending.keys() | {MANIFEST}
    strays = [path for path in _files(old) if path not in listed and not _same(f"{old}/{path}", f"{live}/{path}")]
    if not strays:
        return
    fresh = manifest.salvaged((digest.read(f"{live}/{MANIFEST}") or b"").decode("utf-8", "replace")).outputs
    for path in strays:
        target = path
        while target in fresh or _kind(f"{live}/{target}") == stat.S_IFDIR:
            target += ".orig"
        os.makedirs(os.path.dirname(f"{live}/{target}"), exist_ok=True)
        os.replace(f"{old}/{path}", f"{live}/{target}")


def _files(root: str) -> list[str]:
    found: list[str] = []
    ahead = [""]
    while ahead:
        prefix = ahead.pop()
        for path, kind in kinds(f"{root}/{prefix}", ()).items():
            if kind == "folder":
                ahead.append(f"{prefix}{path}/")
            else:
                found.append(prefix + path)
    return sorted(found)


def _same(one: str, other: str) -> bool:
    try:
        a, b = os.lstat(one), os.lstat(other)
    except OSError:
        return False
    return (a.st_dev, a.st_ino) == (b.st_dev, b.st_ino)


def _kind(path: str) -> int:
    try:
        return stat.S_IFMT(os.lstat(path).st_mode)
    except OSError:
        return 0
