"""Putting files into a project: what a user has is never harmed."""

import json
from pathlib import Path

import pytest

from codegen.output.placing import append, create, is_toml, merge_member

ENTRY = '{"url": "u"}'


def merged(root: Path) -> str:
    return merge_member(root, "s.json", "k", ENTRY, mark='"u"').done


def test_a_new_file_is_created_with_its_folders(tmp_path: Path) -> None:
    assert create(tmp_path, "a/b.txt", "text\n", mark="text").done == "created"
    assert (tmp_path / "a/b.txt").read_bytes() == b"text\n"


def test_a_file_that_is_there_is_kept_or_left_alone_with_advice(tmp_path: Path) -> None:
    (tmp_path / "b.txt").write_text("mine", encoding="utf-8")
    note = create(tmp_path, "b.txt", "text", mark="text")
    assert (note.done, note.advice) == ("left alone", "text")
    assert create(tmp_path, "b.txt", "text", mark="mine").done == "kept"
    assert (tmp_path / "b.txt").read_text(encoding="utf-8") == "mine"


def test_nothing_is_written_through_a_link_out_of_the_project(tmp_path: Path) -> None:
    project, outside = tmp_path / "project", tmp_path / "outside"
    project.mkdir()
    outside.mkdir()
    (outside / "c.toml").write_text("a = 1\n", encoding="utf-8")
    (project / "folder").symlink_to(outside)
    assert create(project, "folder/b.txt", "text", mark="text").done == "left alone"
    assert append(project, "folder/c.toml", "b = 2\n", holds=is_toml).done == "left alone"
    (project / "dangling").symlink_to(outside / "new.txt")
    assert create(project, "dangling", "text", mark="text").done == "left alone"
    assert sorted(path.name for path in outside.iterdir()) == ["c.toml"]
    assert (outside / "c.toml").read_text(encoding="utf-8") == "a = 1\n"


def test_appending_keeps_line_endings_and_mode(tmp_path: Path) -> None:
    file = tmp_path / "c.toml"
    file.write_bytes(b"[a]\r\nb = 1")
    file.chmod(0o640)
    assert append(tmp_path, "c.toml", "\n[c]\nd = 2\n", holds=is_toml).done == "extended"
    assert file.read_bytes() == b"[a]\r\nb = 1\r\n\r\n[c]\r\nd = 2\r\n"
    assert file.stat().st_mode & 0o777 == 0o640
    assert [path.name for path in tmp_path.iterdir()] == ["c.toml"]


def test_appending_that_would_break_the_file_is_advice(tmp_path: Path) -> None:
    (tmp_path / "c.toml").write_text("tool = { a = 1 }\n", encoding="utf-8")
    assert append(tmp_path, "c.toml", "[tool.b]\nc = 1\n", holds=is_toml).done == "left alone"
    assert (tmp_path / "c.toml").read_text(encoding="utf-8") == "tool = { a = 1 }\n"


def test_a_file_that_is_no_text_is_left_alone(tmp_path: Path) -> None:
    (tmp_path / "c.toml").write_bytes(b"\xff\xfe")
    assert append(tmp_path, "c.toml", "a = 1\n", holds=is_toml).done == "left alone"
    (tmp_path / "s.json").mkdir()
    assert merged(tmp_path) == "left alone"
    assert (tmp_path / "c.toml").read_bytes() == b"\xff\xfe"


@pytest.mark.parametrize("before", ["{}", "{\n}\n", '{"a": {"k": 1}}', '{\n\t"a": [1,2],\n\t"b": "x"\n}\n'])
def test_a_member_is_merged_and_the_rest_of_the_text_stays(tmp_path: Path, before: str) -> None:
    (tmp_path / "s.json").write_text(before, encoding="utf-8")
    assert merged(tmp_path) == "extended"
    text = (tmp_path / "s.json").read_text(encoding="utf-8")
    assert json.loads(text) == {"k": [{"url": "u"}], **json.loads(before)}
    assert text.endswith(before.strip().lstrip("{").strip() + ("\n" if before.endswith("\n") else ""))
    assert merged(tmp_path) == "kept"
    assert (tmp_path / "s.json").read_text(encoding="utf-8") == text


@pytest.mark.parametrize("before", ["// a comment\n{}\n", '{"k": []}', "[]", '{"a": 1,}'])
def test_settings_that_cannot_be_merged_safely_are_left_alone(tmp_path: Path, before: str) -> None:
    (tmp_path / "s.json").write_text(before, encoding="utf-8")
    assert merged(tmp_path) == "left alone"
    assert (tmp_path / "s.json").read_text(encoding="utf-8") == before
