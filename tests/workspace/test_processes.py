"""Rendering on several cores: whatever becomes of a process, the files are those that one process makes."""

from __future__ import annotations

import errno
import os
import signal
from collections.abc import Callable
from pathlib import Path

import pytest

from benchmarks import make_contracts
from codegen import rendering
from codegen.rendering import Job, Made

from .shop import Shop


@pytest.fixture
def many(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Shop:
    """As many contracts as several processes share, on two cores, with the files that one process makes in `alone`."""
    make_contracts.write(80, tmp_path / "contracts")
    (tmp_path / "type-contracts.toml").write_text('[packages]\nmany = "."\n', encoding="utf-8")
    shop = Shop(tmp_path)
    monkeypatch.setattr(os, "sched_getaffinity", lambda process: {0}, raising=False)
    shop.generate("alone", targets=("typescript", "markdown"))
    monkeypatch.setattr(os, "sched_getaffinity", lambda process: {0, 1}, raising=False)
    return shop


def render_with(many: Shop, monkeypatch: pytest.MonkeyPatch, befalls: Callable[[], object]) -> int:
    """Generates while something befalls every other process as it begins to render; how many jobs were done here."""
    here, do = os.getpid(), rendering._do
    done: list[Job] = []

    def noted(job: Job) -> Made:
        if os.getpid() != here:
            befalls()
        done.append(job)
        return do(job)

    monkeypatch.setattr(rendering, "_do", noted)
    many.generate(targets=("typescript", "markdown"))
    return len(done)


def test_several_processes_make_the_files_of_one(many: Shop, monkeypatch: pytest.MonkeyPatch) -> None:
    assert render_with(many, monkeypatch, lambda: None) == 0
    assert many.tree() == many.tree("alone")


def test_what_a_killed_process_left_is_made_here(many: Shop, monkeypatch: pytest.MonkeyPatch) -> None:
    assert render_with(many, monkeypatch, lambda: os.kill(os.getpid(), signal.SIGKILL)) > 0
    assert many.tree() == many.tree("alone")


def test_where_the_system_has_no_room_for_a_process_all_is_made_here(
    many: Shop, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full() -> int:
        raise BlockingIOError(errno.EAGAIN, os.strerror(errno.EAGAIN))

    monkeypatch.setattr(os, "fork", full)
    assert render_with(many, monkeypatch, lambda: None) > 0
    assert many.tree() == many.tree("alone")
