"""A folder that changes in every way at once: files new, changed, unchanged, removed, and some that are not ours."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

from codegen.output.model import WriteResult
from tests.output.place import SOURCES, codes, generate, identity, snapshot, source

BEFORE = SOURCES
AFTER = (SOURCES[0], source("accounts/user", "changed", ["accounts/address"]), source("crm/lead"))
FOREIGN = ("python/shop/mine.py", "notes/deep/own.txt", "notes/link")


def made(root: Path) -> Path:
    """The folder before the run, with files of a user's own in it."""
    folder = root / "generated"
    template = root.parent / "template/generated"
    if not template.exists():
        _filled(template)
    shutil.copytree(template, folder, symlinks=True)
    return folder


def _filled(folder: Path) -> None:
    assert generate(folder, BEFORE).diagnostics == ()
    (folder / "python/shop/mine.py").write_text("mine")
    (folder / "notes/deep").mkdir(parents=True)
    (folder / "notes/deep/own.txt").write_text("mine")
    (folder / "notes/link").symlink_to("deep")


def run(folder: Path, *, in_place: bool) -> WriteResult:
    """The run under test: address stays the same file, user changes, order goes, lead comes."""
    return generate(folder, AFTER, in_place=in_place)


def expected(root: Path, *, in_place: bool) -> tuple[dict[str, bytes], dict[str, bytes]]:
    """The folder before and after an undisturbed run."""
    folder = made(root)
    before = snapshot(folder)
    assert run(folder, in_place=in_place).diagnostics == ()
    return before, snapshot(folder)


def holds(folder: Path, old: dict[str, bytes], new: dict[str, bytes], mine: dict[str, tuple[int, int]]) -> None:
    """The laws at any moment: no torn file, nothing foreign touched, and `check` calls no mixture fresh."""
    now = snapshot(folder)
    for path, data in now.items():
        if path != "manifest.json":
            assert data in (old.get(path), new.get(path)), f"torn: {path}"
    times = identity(folder)
    assert {path: times[path] for path in FOREIGN} == mine
    if codes(folder, BEFORE) == []:
        assert files(now) == files(old)
    if codes(folder, AFTER) == []:
        assert files(now) == files(new)


def files(tree: dict[str, bytes]) -> dict[str, bytes]:
    """A snapshot without its folders: an empty one that is left over makes no difference to anybody."""
    return {path: data for path, data in tree.items() if data != b"/"}


def repairs(folder: Path, new: dict[str, bytes], mine: dict[str, tuple[int, int]]) -> None:
    """The next run, undisturbed, makes the new tree and leaves nothing beside it."""
    assert generate(folder, AFTER).diagnostics == ()
    assert snapshot(folder) == new
    assert codes(folder, AFTER) == []
    assert os.listdir(folder.parent) == [folder.name]
    times = identity(folder)
    assert {path: times[path] for path in FOREIGN} == mine
