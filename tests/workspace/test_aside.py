"""A second process finds out what the first one asks it; nothing stands on what it did not say whole."""

from __future__ import annotations

import errno
import os
import signal
from pathlib import Path
from unittest.mock import ANY

import pytest

from codegen import aside, workspace
from codegen.aside import Aside, asked

from .shop import STATE, open_shop


@pytest.fixture(autouse=True)
def two_cores(monkeypatch: pytest.MonkeyPatch) -> None:
    """As on a machine with two cores, in a process with one thread."""
    monkeypatch.setattr(os, "sched_getaffinity", lambda process: {0, 1}, raising=False)
    monkeypatch.setattr(aside.threading, "active_count", lambda: 1)


def test_a_second_process_answers_by_itself() -> None:
    here = os.getpid()
    assert asked(lambda: os.getpid() != here).answer()
    assert not asked(lambda: False).answer()


def test_an_answer_of_any_size_comes_whole() -> None:
    here = os.getpid()
    process, text = asked(lambda: (os.getpid(), "é" * 5_000_000)).answer()
    assert process != here
    assert text == "é" * 5_000_000


def test_a_process_that_was_killed_has_said_nothing() -> None:
    here = os.getpid()

    def question() -> bool:
        if os.getpid() != here:
            os.kill(os.getpid(), signal.SIGKILL)
        return False

    assert not asked(question).answer()


def test_a_process_that_failed_has_said_nothing() -> None:
    here = os.getpid()

    def question() -> bool:
        if os.getpid() != here:
            raise OSError
        return False

    assert not asked(question).answer()


def test_a_question_that_is_dropped_leaves_no_process() -> None:
    one = asked(lambda: bool(signal.pause()))
    assert one.copy is not None
    process = one.copy.process
    one.drop()
    with pytest.raises(ChildProcessError):
        os.waitpid(process, 0)
    one.drop()


def test_without_a_second_core_the_question_waits(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(os, "sched_getaffinity", lambda process: {0}, raising=False)
    assert asked(lambda: True).copy is None
    assert Aside(lambda: True).answer()


def test_where_the_system_has_no_room_for_a_second_process_the_question_waits(monkeypatch: pytest.MonkeyPatch) -> None:
    def full() -> int:
        raise BlockingIOError(errno.EAGAIN, os.strerror(errno.EAGAIN))

    monkeypatch.setattr(os, "fork", full)
    assert asked(lambda: True) == Aside(ANY, None)
    assert asked(lambda: True).answer()


@pytest.mark.parametrize("in_place", [False, True])
def test_a_file_edited_beside_a_changed_contract_is_repaired(tmp_path: Path, in_place: bool) -> None:
    shop = open_shop(tmp_path / "shop")
    shop.generate()
    page = tmp_path / "shop" / "generated" / "docs" / "sales" / "buyer.md"
    page.write_text(page.read_text(encoding="utf-8") + "Mine.\n", encoding="utf-8")
    shop.write("state", {**STATE, "description": "Where it stands now."})
    outcome = workspace.generate(shop.settings(), in_place=in_place)
    assert outcome.status == 0
    shop.generate("fresh")
    assert shop.tree() == shop.tree("fresh")


def test_a_deleted_file_beside_a_changed_contract_comes_back(tmp_path: Path) -> None:
    shop = open_shop(tmp_path / "shop")
    shop.generate()
    (tmp_path / "shop" / "generated" / "docs" / "sales" / "buyer.md").unlink()
    shop.write("state", {**STATE, "description": "Where it stands now."})
    assert shop.generate().status == 0
    shop.generate("fresh")
    assert shop.tree() == shop.tree("fresh")
