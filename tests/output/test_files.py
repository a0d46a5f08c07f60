"""The writer: all or nothing, only what changed, and nothing that is not its own."""

from __future__ import annotations

import os
import stat
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from codegen.output import exchange, files, manifest, system
from codegen.output.model import Output
from tests.output.place import SOURCES, codes, generate, identity, named, outputs, record, snapshot, source

IN_PLACE = pytest.mark.parametrize("in_place", [False, True], ids=["exchanged", "in place"])


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    assert generate(tmp_path / "generated").diagnostics == ()
    return tmp_path / "generated"


@IN_PLACE
def test_a_first_run_writes_everything_and_nothing_beside(tmp_path: Path, in_place: bool) -> None:
    result = generate(tmp_path / "deep/er/generated", in_place=in_place)
    assert result.diagnostics == ()
    assert set(result.written) == {one.path for one in outputs()} | {"manifest.json"}
    assert os.listdir(tmp_path / "deep/er") == ["generated"]
    for one in outputs():
        assert (tmp_path / "deep/er/generated" / one.path).read_bytes() == one.text.encode()


@IN_PLACE
def test_a_run_without_change_touches_nothing_at_all(folder: Path, in_place: bool) -> None:
    before, times = identity(folder.parent), [path.stat().st_mtime_ns for path in sorted(folder.parent.rglob("*"))]
    result = generate(folder, in_place=in_place)
    assert (result.written, result.removed, result.unchanged) == ((), (), len(outputs()))
    assert identity(folder.parent) == before
    assert [path.stat().st_mtime_ns for path in sorted(folder.parent.rglob("*"))] == times


@IN_PLACE
def test_only_changed_files_get_a_new_inode_or_time(folder: Path, in_place: bool) -> None:
    before = identity(folder)
    changed = [replace(one, text="new\n") if one.path == "docs/shop/order.md" else one for one in outputs()]
    result = files.write(folder, changed, record(changed), in_place=in_place)
    assert result.written == ("docs/shop/order.md", "manifest.json")
    after = identity(folder)
    assert {path for path in after if after[path] != before[path]} == set(result.written)


@IN_PLACE
def test_own_orphans_go_with_their_folders(folder: Path, in_place: bool) -> None:
    result = generate(folder, SOURCES[:2], in_place=in_place)
    assert result.removed == ("docs/shop/order.md", "python/shop/order.py", "typescript/shop/ALL.ts")
    assert not (folder / "python/shop").exists()
    assert codes(folder, SOURCES[:2]) == []


@IN_PLACE
def test_an_empty_folder_of_a_user_keeps_the_folder_of_an_orphan(folder: Path, in_place: bool) -> None:
    (folder / "python/shop/mine").mkdir()
    assert generate(folder, SOURCES[:2], in_place=in_place).diagnostics == ()
    assert os.listdir(folder / "python/shop") == ["mine"]


@IN_PLACE
def test_an_empty_folder_of_a_user_is_in_the_way_of_a_file(tmp_path: Path, in_place: bool) -> None:
    folder = tmp_path / "generated"
    before = [Output("a/b", "b")]
    assert files.write(folder, before, record(before), in_place=in_place).diagnostics == ()
    (folder / "a/mine").mkdir()
    after = [Output("a", "a")]
    assert named(files.write(folder, after, record(after), in_place=in_place)) == ["file-in-the-way"]
    assert (folder / "a/mine").is_dir()


@IN_PLACE
def test_a_folder_that_a_killed_run_has_emptied_makes_room_for_a_file(tmp_path: Path, in_place: bool) -> None:
    folder = tmp_path / "generated"
    before = [Output("a/b/c", "c")]
    assert files.write(folder, before, record(before), in_place=in_place).diagnostics == ()
    (folder / "a/b/c").unlink()
    after = [Output("a", "a")]
    assert files.write(folder, after, record(after), in_place=in_place).diagnostics == ()
    assert (folder / "a").read_text() == "a"


@IN_PLACE
def test_an_edited_orphan_is_left_alone_and_reported(folder: Path, in_place: bool) -> None:
    (folder / "docs/shop/order.md").write_text("my own words")
    result = generate(folder, SOURCES[:2], in_place=in_place)
    assert named(result) == ["edited-orphan"]
    assert result.diagnostics[0].severity == "warning"
    assert (folder / "docs/shop/order.md").read_text() == "my own words"
    assert codes(folder, SOURCES[:2]) == []


@IN_PLACE
def test_what_is_not_ours_keeps_content_inode_and_time(folder: Path, tmp_path: Path, in_place: bool) -> None:
    (folder / "python/shop/mine.py").write_text("mine")
    (folder / "empty").mkdir()
    (folder / "own/deep").mkdir(parents=True)
    (folder / "own/deep/file").write_text("mine too")
    (folder / "own/link").symlink_to("/nowhere")
    (folder / "own").chmod(0o750)
    mine = ["python/shop/mine.py", "own/deep/file", "own/link"]
    before, own_time = identity(folder), (folder / "own").stat().st_mtime_ns
    assert named(generate(folder, SOURCES[:2], tag="new", in_place=in_place)) == []
    assert all(identity(folder)[path] == before[path] for path in mine)
    assert (folder / "empty").is_dir()
    assert stat.S_IMODE((folder / "own").stat().st_mode) == 0o750
    assert (folder / "own").stat().st_mtime_ns == own_time
    assert os.listdir(folder / "python/shop") == ["mine.py"]


@IN_PLACE
def test_a_file_in_the_way_that_is_not_listed_is_refused_unless_it_is_the_same(tmp_path: Path, in_place: bool) -> None:
    folder = tmp_path / "generated"
    (folder / "python/shop").mkdir(parents=True)
    (folder / "python/shop/order.py").write_text("mine")
    before = snapshot(tmp_path)
    result = generate(folder, in_place=in_place)
    assert named(result) == ["file-in-the-way"]
    assert result.diagnostics[0].place.file.endswith("generated/python/shop/order.py")
    assert snapshot(tmp_path) == before
    (folder / "python/shop/order.py").write_text(next(one.text for one in outputs() if "shop/order.py" in one.path))
    assert generate(folder, in_place=in_place).diagnostics == ()


@pytest.mark.parametrize("planted", ["python", "python/shop", "python/shop/order.py", "manifest.json"])
def test_a_planted_link_is_refused_and_nothing_is_written(folder: Path, tmp_path: Path, planted: str) -> None:
    elsewhere = tmp_path / "elsewhere"
    os.rename(folder / planted, elsewhere)
    (folder / planted).symlink_to(elsewhere)
    before = snapshot(tmp_path)
    result = generate(folder, tag="new")
    assert "link-in-the-way" in named(result)
    assert any(one.place.file.endswith(planted) for one in result.diagnostics)
    assert snapshot(tmp_path) == before


def test_orphans_behind_a_planted_link_are_not_deleted(folder: Path, tmp_path: Path) -> None:
    os.rename(folder / "python/shop", tmp_path / "shop")
    (folder / "python/shop").symlink_to(tmp_path / "shop")
    assert named(generate(folder, SOURCES[:2])) == []
    assert (tmp_path / "shop/order.py").is_file()
    assert (folder / "python/shop").is_symlink()


@IN_PLACE
def test_the_output_folder_itself_may_be_a_link(tmp_path: Path, in_place: bool) -> None:
    (tmp_path / "real").mkdir()
    (tmp_path / "generated").symlink_to("real")
    for tag in ("", "new"):
        assert generate(tmp_path / "generated", tag=tag, in_place=in_place).diagnostics == ()
        assert (tmp_path / "generated").is_symlink()
        assert codes(tmp_path / "real") == []


@pytest.mark.parametrize("path", ["../x", "/x", "a/../x", "a//x", "", "manifest.json", "MANIFEST.json", "c:x", "a\\x"])
def test_a_path_that_is_not_allowed_is_refused(tmp_path: Path, path: str) -> None:
    made = [*outputs(), Output(path, "x")]
    assert named(files.write(tmp_path / "generated", made, record(made))) == ["unsafe-path"]
    assert os.listdir(tmp_path) == []


@pytest.mark.parametrize("pair", [("a/User.py", "a/user.py"), ("a", "a/b"), ("e\u0301", "\u00e9"), ("x", "x")])
def test_outputs_that_would_meet_on_some_system_are_refused(tmp_path: Path, pair: tuple[str, str]) -> None:
    made = [Output(path, path) for path in pair]
    assert named(files.write(tmp_path / "generated", made, record(made))) == ["unsafe-path"]


@IN_PLACE
def test_paths_in_a_tampered_manifest_are_never_deleted(folder: Path, tmp_path: Path, in_place: bool) -> None:
    (tmp_path / "victim").write_text("mine")
    entry = manifest.made([Output("victim", "mine")], [], {}, {}).outputs["victim"]
    listed = {**record(outputs()).outputs, "../victim": entry, str(tmp_path / "victim"): entry}
    (folder / "manifest.json").write_text(manifest.dumps(replace(record(outputs()), outputs=listed)))
    assert generate(folder, tag="new", in_place=in_place).diagnostics == ()
    assert (tmp_path / "victim").read_text() == "mine"
    assert codes(folder) == []


@IN_PLACE
def test_a_rename_in_case_alone_leaves_one_file(folder: Path, in_place: bool) -> None:
    now = [*SOURCES[:2], source("shop/Order")]
    assert generate(folder, now, in_place=in_place).diagnostics == ()
    assert os.listdir(folder / "python/shop") == ["Order.py"]
    assert codes(folder, now) == []


@IN_PLACE
def test_a_file_becomes_a_folder_and_back(tmp_path: Path, in_place: bool) -> None:
    folder = tmp_path / "generated"
    for paths in (["a", "b/c"], ["a/x", "b"], ["a", "b/c"], ["a/x/y/z", "b"], ["a", "b/c"]):
        made = [Output(path, path) for path in paths]
        assert files.write(folder, made, record(made), in_place=in_place).diagnostics == ()
        assert {path for path, data in snapshot(folder).items() if data != b"/"} == {*paths, "manifest.json"}


def test_kept_files_stay_and_a_kept_file_that_is_gone_is_an_error(folder: Path) -> None:
    made = outputs(tag="new")[:1]
    kept = [one.path for one in outputs()[1:]]
    entries = {path: record(outputs()).outputs[path] for path in kept}
    new = replace(record(made), outputs={**entries, **record(made).outputs})
    before = identity(folder)
    assert files.write(folder, made, new, kept).written == ("manifest.json", made[0].path)
    assert all(identity(folder)[path] == before[path] for path in kept)
    assert codes(folder) == []
    (folder / kept[0]).unlink()
    assert named(files.write(folder, made, new, kept)) == ["missing"]


def test_other_versions_with_the_same_bytes_write_nothing(folder: Path) -> None:
    newer = replace(record(outputs()), generator={"type-contracts": "9"})
    assert files.write(folder, outputs(), newer).written == ()


def test_a_manifest_that_alone_is_wrong_is_written_alone(folder: Path) -> None:
    before = identity(folder)
    result = files.write(folder, outputs(), replace(record(outputs()), options={"dates": "iso"}))
    assert result.written == ("manifest.json",)
    assert all(identity(folder)[path] == before[path] for path in before if path != "manifest.json")
    assert os.listdir(folder.parent) == ["generated"]


@pytest.mark.parametrize("spoiled", ["missing", "cut", "edited", "conflict"])
def test_the_next_run_repairs_a_damaged_manifest(folder: Path, spoiled: str) -> None:
    path = folder / "manifest.json"
    text = path.read_text()
    path.unlink()
    if spoiled == "cut":
        path.write_text(text[: len(text) // 2])
    elif spoiled == "edited":
        path.write_text(text.replace("Date", "date"))
    elif spoiled == "conflict":
        path.write_text(text.replace('  "outputs"', '<<<<<<< ours\n  "outputs"'))
    assert codes(folder) != []
    assert generate(folder).diagnostics == ()
    assert path.read_text() == text
    assert codes(folder) == []


def test_after_a_merge_conflict_files_are_still_known_as_ours(folder: Path) -> None:
    path = folder / "manifest.json"
    path.write_text(path.read_text().replace('  "outputs"', '<<<<<<< ours\n  "outputs"'))
    assert generate(folder, SOURCES[:2], tag="new").removed != ()
    assert codes(folder, SOURCES[:2]) == []


def test_a_newer_manifest_is_left_alone(folder: Path) -> None:
    path = folder / "manifest.json"
    path.write_text(path.read_text().replace('"format": 1', '"format": 2'))
    before = snapshot(folder.parent)
    assert named(generate(folder, tag="new")) == ["manifest-newer"]
    assert snapshot(folder.parent) == before


@pytest.mark.parametrize("kind", ["file", "dangling", "root"])
def test_a_place_that_can_be_no_folder_is_refused(tmp_path: Path, kind: str) -> None:
    place = Path("/") if kind == "root" else tmp_path / "place"
    if kind == "file":
        place.write_text("x")
    elif kind == "dangling":
        (tmp_path / "target").write_text("x")
        place.symlink_to(tmp_path / "target")
    assert named(generate(place)) == ["folder-unusable"]


def test_without_the_exchange_of_folders_files_are_replaced_one_by_one(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    inode = folder.stat().st_ino
    monkeypatch.setattr(system, "can_swap", lambda: False)
    assert generate(folder, tag="new").diagnostics == ()
    assert folder.stat().st_ino == inode
    assert codes(folder) == []


@pytest.mark.parametrize("number", ["ENOSYS", "EINVAL", "EXDEV", "EBUSY", "EPERM"])
def test_a_file_system_that_refuses_the_exchange_gets_files_one_by_one(
    folder: Path, monkeypatch: pytest.MonkeyPatch, number: str
) -> None:
    import errno

    def refuse(one: str, other: str) -> None:
        raise OSError(getattr(errno, number), "refused")

    monkeypatch.setattr(system, "swap", refuse)
    assert generate(folder, tag="new").diagnostics == ()
    assert codes(folder) == []
    assert os.listdir(folder.parent) == ["generated"]


@IN_PLACE
def test_a_folder_where_its_own_file_system_is_mounted_again_is_written(
    folder: Path, monkeypatch: pytest.MonkeyPatch, in_place: bool
) -> None:
    """As containers do with a volume: the device is the same, and yet nothing can be moved or linked across."""
    import errno

    def crossing(call: Callable[..., None]) -> Callable[..., None]:
        def guarded(one: str, other: str, **more: bool) -> None:
            if (f"{one}/".startswith(f"{folder}/")) != (f"{other}/".startswith(f"{folder}/")):
                raise OSError(errno.EXDEV, "Invalid cross-device link", one, None, other)
            call(one, other, **more)

        return guarded

    for name in ("rename", "replace", "link"):
        monkeypatch.setattr(os, name, crossing(getattr(os, name)))
    monkeypatch.setattr(system, "swap", crossing(system.swap))
    assert generate(folder, tag="new", in_place=in_place).diagnostics == ()
    assert codes(folder) == []
    assert os.listdir(folder.parent) == ["generated"]
    assert sorted(os.listdir(folder)) == ["docs", "manifest.json", "python", "typescript"]


def test_the_folder_is_not_pulled_from_under_a_working_directory(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(folder / "python")
    assert not exchange.possible(str(folder))
    assert generate(Path(".."), tag="new").diagnostics == ()
    assert os.path.samefile(os.getcwd(), folder / "python")


def test_a_folder_with_a_repository_or_much_of_others_is_not_exchanged(folder: Path) -> None:
    inode = folder.stat().st_ino
    (folder / ".git").mkdir()
    generate(folder, tag="new")
    (folder / ".git").rmdir()
    (folder / "many").mkdir()
    for number in range(1001):
        (folder / f"many/{number}").touch()
    generate(folder, tag="newer")
    assert folder.stat().st_ino == inode
    assert codes(folder) == []


def test_what_a_user_writes_while_the_folder_is_exchanged_is_taken_home(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (folder / "own.txt").write_text("before")
    swap = system.swap

    def late(one: str, other: str) -> None:
        (folder / "notes").mkdir()
        (folder / "notes/new.txt").write_text("just written")
        (folder / "own.tmp").write_text("saved again")
        os.replace(folder / "own.tmp", folder / "own.txt")
        swap(one, other)

    monkeypatch.setattr(system, "swap", late)
    assert generate(folder, tag="new").diagnostics == ()
    assert (folder / "notes/new.txt").read_text() == "just written"
    assert (folder / "own.txt").read_text() == "saved again"
    assert os.listdir(folder.parent) == ["generated"]


def test_an_executable_or_private_file_keeps_its_mode(folder: Path) -> None:
    (folder / "docs/shop/order.md").chmod(0o640)
    generate(folder, tag="new")
    assert stat.S_IMODE((folder / "docs/shop/order.md").stat().st_mode) == 0o640
