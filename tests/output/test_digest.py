"""Digests of many files at once are those of each file, whatever stands there."""

from __future__ import annotations

import hashlib
import os
from pathlib import Path

import pytest

from codegen.output import digest


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
