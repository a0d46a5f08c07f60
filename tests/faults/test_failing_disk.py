"""ENOSPC, EIO, EDQUOT, EROFS at every operation: a clear error, and the tree is as it was."""

from __future__ import annotations

import errno
import os
from pathlib import Path

import pytest

from codegen.diagnostics import has_errors
from codegen.output import codes as declared
from tests.faults import operations, world
from tests.faults.test_killed import MODES, count
from tests.output.place import codes, identity, named, snapshot

ERRORS = {
    errno.ENOSPC: "disk-full",
    errno.EDQUOT: "disk-full",
    errno.EIO: "disk-error",
    errno.EROFS: "read-only",
}


@MODES
@pytest.mark.parametrize("error", ERRORS, ids=lambda number: errno.errorcode[number])
def test_one_failing_operation_leaves_the_tree_as_it_was_and_says_why(
    tmp_path: Path, in_place: bool, error: int
) -> None:
    old, new = world.expected(tmp_path / "expected", in_place=in_place)
    for number in range(1, count(tmp_path / "count", in_place) + 1):
        folder = world.made(tmp_path / f"run-{number}")
        mine = {path: identity(folder)[path] for path in world.FOREIGN}
        with operations.watched(operations.failing_at(number, error)) as came:
            result = world.run(folder, in_place=in_place)
        what = f"{number}: {came[number - 1]}"
        now = snapshot(folder)
        world.holds(folder, old, new, mine)
        if has_errors(result.diagnostics):
            assert named(result) == [ERRORS[error]], what
            assert result.diagnostics[0].code.name in declared.ENVIRONMENT
            assert now == old, what
            assert (result.written, result.removed) == ((), ())
        else:
            assert now == new, what
            assert set(named(result)) <= {"leftover"}
        world.repairs(folder, new, mine)


@MODES
@pytest.mark.parametrize("error", [errno.ENOSPC, errno.EROFS], ids=lambda number: errno.errorcode[number])
def test_a_disk_that_fails_for_good_leaves_the_old_tree_or_one_that_check_refuses(
    tmp_path: Path, in_place: bool, error: int
) -> None:
    old, new = world.expected(tmp_path / "expected", in_place=in_place)
    for number in range(1, count(tmp_path / "count", in_place) + 1):
        folder = world.made(tmp_path / f"run-{number}")
        mine = {path: identity(folder)[path] for path in world.FOREIGN}
        with operations.watched(operations.failing_at(number, error, ever_after=True)):
            result = world.run(folder, in_place=in_place)
        now = snapshot(folder)
        world.holds(folder, old, new, mine)
        assert named(result), number
        assert now in (old, new) or named(result) == [ERRORS[error], "mixed-tree"]
        if now not in (old, new):
            assert in_place
            assert codes(folder, world.BEFORE) == ["mixed-tree"]
        world.repairs(folder, new, mine)


def test_a_place_that_cannot_be_made_is_an_error_with_a_place(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x")
    result = world.run(tmp_path / "file/generated", in_place=False)
    assert named(result) == ["disk-error"]
    assert result.diagnostics[0].place.file.endswith("file/generated")
    assert os.listdir(tmp_path) == ["file"]
