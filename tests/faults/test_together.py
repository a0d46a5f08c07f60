"""Two runs at once, and readers that read while a run writes."""

from __future__ import annotations

import os
import shutil
import threading
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from codegen.output import lock
from tests.faults import operations, world
from tests.faults.test_killed import MODES
from tests.output.place import SOURCES, codes, generate, identity, named, outputs, snapshot


@MODES
def test_runs_at_once_follow_one_another(tmp_path: Path, in_place: bool) -> None:
    folder = tmp_path / "generated"
    generate(folder, tag="start")
    children = []
    for tag in ("one", "two", "three"):
        child = os.fork()
        if child == 0:
            status = 1
            try:
                for _ in range(8):
                    found = generate(folder, tag=tag, in_place=in_place)
                    assert named(found) in ([], ["locked"])
                status = 0
            finally:
                os._exit(status)
        children.append(child)
    assert [os.waitpid(child, 0)[1] for child in children] == [0, 0, 0]
    assert codes(folder) == []
    texts = [{one.path: one.text.encode() for one in outputs(tag=tag)} for tag in ("one", "two", "three")]
    now = {path: data for path, data in snapshot(folder).items() if data != b"/" and path != "manifest.json"}
    assert now in texts
    assert os.listdir(tmp_path) == ["generated"]


def test_a_second_run_gives_up_with_a_clear_error_while_the_first_holds_the_lock(tmp_path: Path) -> None:
    folder = tmp_path / "generated"
    with lock.exclusive(folder, 0) as held:
        assert held
        status = operations.in_a_child(lambda: os._exit(7 if named(generate(folder)) == ["locked"] else 1))
        assert os.WEXITSTATUS(status) == 7
    assert os.listdir(tmp_path) == []
    assert generate(folder).diagnostics == ()


def test_a_lock_goes_with_a_process_that_is_killed(tmp_path: Path) -> None:
    folder = world.made(tmp_path / "here")
    ready, go = os.pipe()
    child = os.fork()
    if child == 0:
        with lock.exclusive(folder, 0):
            os.write(go, b"x")
            time.sleep(60)
        os._exit(0)
    os.read(ready, 1)
    assert named(generate(folder, tag="new")) == ["locked"]
    os.kill(child, 9)
    os.waitpid(child, 0)
    assert named(generate(folder, tag="new")) == []


@MODES
def test_a_reader_never_sees_a_torn_or_missing_file(tmp_path: Path, in_place: bool) -> None:
    folder = tmp_path / "generated"
    generate(folder, tag="one")
    allowed: dict[str, set[str]] = {}
    for tag in ("one", "two"):
        for one in outputs(tag=tag):
            allowed.setdefault(one.path, set()).add(one.text)
    wrong, reads, stop = [], [0], threading.Event()

    def read() -> None:
        while not stop.is_set():
            for path, texts in allowed.items():
                try:
                    text = (folder / path).read_text()
                except OSError as error:
                    wrong.append(repr(error))
                else:
                    reads[0] += 1
                    if text not in texts:
                        wrong.append(text)

    reader = threading.Thread(target=read)
    reader.start()
    try:
        for number in range(30):
            assert named(generate(folder, tag=("two", "one")[number % 2], in_place=in_place)) == []
    finally:
        stop.set()
        reader.join()
    assert wrong == []
    assert reads[0] > len(allowed)


@pytest.mark.parametrize("planted", ["a file", "a folder that is not marked", "a link"])
def test_only_marked_staging_folders_are_removed(tmp_path: Path, planted: str) -> None:
    folder = world.made(tmp_path / "here")
    lookalike = tmp_path / "here/.generated.type-contracts-1f-0123abcd"
    make: dict[str, Callable[[], object]] = {
        "a file": lambda: lookalike.write_text("mine"),
        "a folder that is not marked": lambda: shutil.copytree(folder / "python", lookalike),
        "a link": lambda: lookalike.symlink_to(folder),
    }
    make[planted]()
    before = identity(lookalike) if lookalike.is_dir() else lookalike.lstat().st_ino
    assert generate(folder, SOURCES, tag="new").diagnostics == ()
    assert (identity(lookalike) if lookalike.is_dir() else lookalike.lstat().st_ino) == before or planted == "a link"
    assert lookalike.is_symlink() == (planted == "a link")
