"""Digests of many files at once are those of each file, whatever stands there."""

from __future__ import annotations

import hashlib
import os
import threading
import time
from pathlib import Path
from types import SimpleNamespace
from typing import cast

import pytest

from codegen.output import digest
from codegen.output.memory import SETTLING, Memory


def made(folder: Path, count: int) -> list[str]:
    paths = [folder / f"{number:03}.txt" for number in range(count)]
    for number, path in enumerate(paths):
        path.write_bytes(b"line\n" * (number * 997))
    return [str(path) for path in paths]


@pytest.mark.parametrize("count", [0, 1, 10, 300])
def test_many_files_have_the_digests_of_each_in_their_order(tmp_path: Path, count: int) -> None:
    paths = made(tmp_path, count)
    assert digest.of_files(paths) == [hashlib.sha256(Path(path).read_bytes()).hexdigest() for path in paths]


def test_a_file_that_is_absent_a_folder_or_a_link_has_no_digest_among_many(tmp_path: Path) -> None:
    paths = made(tmp_path, 200)
    os.remove(paths[10])
    os.remove(paths[20])
    os.mkdir(paths[20])
    os.remove(paths[30])
    os.symlink(paths[31], paths[30])
    found = digest.of_files(paths)
    assert [index for index, one in enumerate(found) if not one] == [10, 20, 30]
    assert digest.of_linked_files(paths)[30] == found[31]


def test_a_disk_that_fails_in_any_thread_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    paths = made(tmp_path, 200)
    sound = digest.of_file

    def failing(path: str) -> str:
        if path in paths[100:102]:
            raise OSError(5, "Input/output error", path)
        return sound(path)

    monkeypatch.setattr(digest, "of_file", failing)
    with pytest.raises(OSError, match="Input/output error"):
        digest.of_files(paths)


@pytest.mark.parametrize("text", [b"", b"\r", b"a\r\nb\r\n", b"a\rb\n", b"\r\r\n", b"a\nb"])
def test_line_endings_make_no_difference_and_lone_carriage_returns_do(tmp_path: Path, text: bytes) -> None:
    path = tmp_path / "one"
    path.write_bytes(text)
    assert digest.of_file(str(path)) == hashlib.sha256(text.replace(b"\r\n", b"\n")).hexdigest()


def test_a_file_of_which_the_system_tells_no_size_is_read_whole(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "one"
    path.write_bytes(b"0123456789" * 1000)
    empty = os.stat_result((0o100644, 1, 1, 1, 0, 0, 0, 0, 0, 0))
    monkeypatch.setattr(os, "fstat", lambda handle: empty)
    assert digest.read(str(path)) == b"0123456789" * 1000


@pytest.mark.parametrize("size", [0, 10, 300_000])
def test_a_digest_that_is_begun_is_that_of_the_text(size: int) -> None:
    text = "é" * size
    begun = digest.begun(text)
    assert begun() == begun() == digest.of_text(text)


def aged(path: Path, nanoseconds: int, fraction: int) -> os.stat_result:
    """The state of a file as it would be that long ago, by a clock that counts in such fractions."""
    found = os.lstat(path)
    then = (time.time_ns() - nanoseconds) // fraction * fraction
    then += fraction == 1 and then % 1_000_000 == 0
    times = {"st_mtime_ns": then, "st_ctime_ns": then}
    return cast(os.stat_result, SimpleNamespace(**times, st_size=found.st_size, st_ino=0, st_dev=0))


@pytest.mark.parametrize(
    ("age", "fraction", "known"),
    [(10_000_000, 1, False), (200_000_000, 1, True), (200_000_000, 10**7, False), (5 * 10**9, 10**9, True)],
)
def test_a_file_is_known_by_its_times_once_they_would_tell_of_a_change(
    tmp_path: Path, age: int, fraction: int, known: bool
) -> None:
    path = tmp_path / "a.txt"
    path.write_text("a", encoding="utf-8")
    memory = Memory()
    memory.keep(str(path), aged(path, age, fraction), "digest")
    assert (str(path) in memory.known) == known


def test_what_is_remembered_of_a_file_ends_with_its_next_change(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(digest, "_memories", [Memory()])
    paths = made(tmp_path, 100)
    first = digest.of_files(paths)
    time.sleep(SETTLING)
    assert digest.of_files(paths) == first
    Path(paths[7]).write_bytes(b"other")
    assert digest.of_files(paths)[7] == hashlib.sha256(b"other").hexdigest()
    Path(paths[8]).unlink()
    assert digest.of_files(paths)[8] == ""


def test_where_the_system_has_no_room_for_a_second_thread_one_does_it_all(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(_: threading.Thread) -> None:
        raise RuntimeError("can't start new thread")

    monkeypatch.setattr(threading.Thread, "start", full)
    paths = [tmp_path / f"{at}.txt" for at in range(100)]
    for at, path in enumerate(paths):
        path.write_text(str(at), encoding="utf-8")
    assert digest.of_files([str(path) for path in paths]) == [digest.of_text(str(at)) for at in range(100)]
    large = "x" * 1_000_000
    assert digest.begun(large)() == digest.of_text(large)
