"""kill -9 before every operation: the old tree or the new one, and the next run repairs."""

from __future__ import annotations

import os
import signal
from pathlib import Path

import pytest

from codegen.output import system
from tests.faults import operations, world
from tests.faults.signals import interruptible
from tests.output.place import codes, identity, snapshot

MODES = pytest.mark.parametrize("in_place", [False, True], ids=["exchanged", "in place"])


def count(root: Path, in_place: bool) -> int:
    folder = world.made(root)
    with operations.watched(lambda number, name, args: None) as came:
        world.run(folder, in_place=in_place)
    return len(came)


@MODES
@pytest.mark.parametrize("torn", [False, True], ids=["before", "within"])
def test_a_run_killed_at_any_operation_leaves_the_old_tree_or_the_new_one(
    tmp_path: Path, in_place: bool, torn: bool
) -> None:
    old, new = world.expected(tmp_path / "expected", in_place=in_place)
    total = count(tmp_path / "count", in_place)
    assert total > 30
    for number in range(1, total + 1):
        folder = world.made(tmp_path / f"run-{number}")
        times = identity(folder)
        mine = {path: times[path] for path in world.FOREIGN}

        def work(number: int = number, folder: Path = folder) -> None:
            with operations.watched(operations.killed_at(number, torn=torn)):
                world.run(folder, in_place=in_place)

        assert os.WTERMSIG(operations.in_a_child(work)) == signal.SIGKILL, number
        world.holds(folder, old, new, mine)
        if not in_place and system.can_swap():
            assert snapshot(folder) in (old, new), number
        world.repairs(folder, new, mine)


def test_a_first_run_killed_at_any_operation_leaves_nothing_or_all(tmp_path: Path) -> None:
    whole = tmp_path / "whole/generated"
    with operations.watched(lambda number, name, args: None) as came:
        world.run(whole, in_place=False)
    for number in range(1, len(came) + 1):
        folder = tmp_path / f"run-{number}/generated"

        def work(number: int = number, folder: Path = folder) -> None:
            with operations.watched(operations.killed_at(number)):
                world.run(folder, in_place=False)

        operations.in_a_child(work)
        assert not folder.exists() or snapshot(folder) == snapshot(whole)
        world.run(folder, in_place=False)
        assert snapshot(folder.parent) == snapshot(whole.parent)


def test_a_killed_repair_is_repaired_too(tmp_path: Path) -> None:
    old, new = world.expected(tmp_path / "expected", in_place=False)
    for number in range(1, count(tmp_path / "count", in_place=False), 3):
        folder = world.made(tmp_path / f"run-{number}")
        mine = {path: identity(folder)[path] for path in world.FOREIGN}
        for second in (number, 4, 9):

            def work(second: int = second, folder: Path = folder) -> None:
                with operations.watched(operations.killed_at(second)):
                    world.run(folder, in_place=False)

            operations.in_a_child(work)
            assert snapshot(folder) in (old, new)
        world.repairs(folder, new, mine)


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
@MODES
def test_a_signal_at_any_operation_cleans_up_and_exits_with_128_and_its_number(
    tmp_path: Path, in_place: bool, number: signal.Signals
) -> None:
    old, new = world.expected(tmp_path / "expected", in_place=in_place)
    for step in range(1, count(tmp_path / "count", in_place), 2):
        folder = world.made(tmp_path / f"run-{step}")

        def work(step: int = step, folder: Path = folder) -> None:
            with interruptible(), operations.watched(operations.signalled_at(step, number)):
                world.run(folder, in_place=in_place)

        assert os.WEXITSTATUS(operations.in_a_child(work)) == 128 + number
        now = snapshot(folder)
        assert now in (old, new), (step, sorted(now.keys() ^ old.keys()))
        assert codes(folder, world.BEFORE if now == old else world.AFTER) == []
        leftovers = [name for name in os.listdir(folder.parent) if name != folder.name]
        assert leftovers == [] or now == new or step <= 4
