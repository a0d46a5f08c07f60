"""The gate: each kind of staleness is caught and named, and a fresh folder passes."""

from __future__ import annotations

import json
import os
from dataclasses import replace
from pathlib import Path

import pytest

from codegen.diagnostics import Diagnostic
from codegen.output import manifest, stale, verdict
from codegen.output.model import Manifest
from tests.output.place import GENERATOR, OPTIONS, SOURCES, codes, full, generate, outputs, record, snapshot, source


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    assert generate(tmp_path / "generated").diagnostics == ()
    return tmp_path / "generated"


def said(folder: Path, sources=SOURCES, options=OPTIONS, generator=GENERATOR):  # type: ignore[no-untyped-def]
    return verdict.check(folder, Path("contracts"), sources, options, generator)


def test_a_fresh_folder_passes(folder: Path) -> None:
    assert codes(folder) == []
    assert full(folder, outputs()) == []


def test_a_changed_contract_names_the_files_that_it_makes_stale_directly_and_through_others(folder: Path) -> None:
    now = [source("accounts/address", "new text", ()), *SOURCES[1:]]
    (found,) = said(folder, now)
    assert found.code.name == "output/contract-changed"
    assert found.place.file == "contracts/accounts/address.schema.json"
    stale_files = {place.file.rpartition("generated/")[2] for place in found.related}
    assert stale_files == {
        "python/accounts/address.py",
        "docs/accounts/address.md",
        "python/accounts/user.py",
        "docs/accounts/user.md",
        "typescript/accounts/ALL.ts",
    }
    assert SOURCES[0].digest[:12] in found.message
    assert now[0].digest[:12] in found.message


def test_an_added_contract_is_named(folder: Path) -> None:
    now = [*SOURCES, source("shop/cart")]
    assert codes(folder, now) == ["contract-added"]
    assert [place.file[-12:] for place in said(folder, now)[0].related] == ["/shop/ALL.ts"]


def test_a_removed_contract_and_its_orphans_are_named(folder: Path) -> None:
    assert codes(folder, SOURCES[:2]) == ["contract-removed", "orphan", "orphan", "orphan"]


def test_a_renamed_contract_is_told_from_one_that_went_and_one_that_came(folder: Path) -> None:
    found = said(folder, [*SOURCES[:2], replace(SOURCES[2], path="shop/purchase.schema.json")])
    assert found[0].code.name == "output/contract-renamed"
    assert "`shop/order.schema.json` is now `shop/purchase.schema.json`" in found[0].message


def test_a_changed_option_is_named_with_both_values(folder: Path) -> None:
    (found,) = said(folder, options={**OPTIONS, "dates": "iso"})
    assert found.code.name == "output/option-changed"
    assert '`dates` changed from "Date" to "iso"' in found.message


def test_an_option_that_came_or_went_is_a_change_even_if_it_is_null(folder: Path) -> None:
    assert [one.code.name for one in said(folder, options={**OPTIONS, "new": None})] == ["output/option-changed"]


def test_a_tuple_is_the_same_option_as_the_list_that_json_makes_of_it(folder: Path) -> None:
    assert said(folder, options={**OPTIONS, "targets": ("python", "typescript")}) == ()


def test_an_edited_output_is_named(folder: Path) -> None:
    (folder / "python/accounts/user.py").write_text("mine")
    assert codes(folder) == ["edited-by-hand"]


def test_a_deleted_output_is_named(folder: Path) -> None:
    (folder / "python/accounts/user.py").unlink()
    assert codes(folder) == ["missing"]


def test_a_folder_in_the_place_of_an_output_counts_as_missing(folder: Path) -> None:
    (folder / "python/accounts/user.py").unlink()
    (folder / "python/accounts/user.py").mkdir()
    assert codes(folder) == ["missing"]


def test_an_output_that_would_no_longer_be_made_is_an_orphan_for_the_full_check(folder: Path) -> None:
    assert full(folder, [one for one in outputs() if one.target != "markdown"]) == ["orphan"] * 3


def test_an_output_that_is_not_there_yet_is_missing_for_the_full_check(folder: Path) -> None:
    extra = replace(outputs()[0], path="python/extra.py")
    assert full(folder, [*outputs(), extra]) == ["generator-changed", "missing"]


@pytest.mark.parametrize("spoiled", ["", "{", "[]", "nonsense", '{"format": 1}', '{"format": "1"}'])
def test_a_manifest_that_is_none_is_caught(folder: Path, spoiled: str) -> None:
    (folder / "manifest.json").write_text(spoiled)
    assert codes(folder)[0] in ("manifest-unreadable", "manifest-edited")


def test_a_manifest_cut_off_anywhere_is_caught(folder: Path) -> None:
    whole = (folder / "manifest.json").read_bytes()
    for end in range(len(whole)):
        assert isinstance(manifest.loads(whole[:end].decode()), Diagnostic)


def test_every_edited_line_of_the_manifest_is_caught(folder: Path) -> None:
    lines = (folder / "manifest.json").read_text().splitlines(keepends=True)
    for number in range(len(lines)):
        (folder / "manifest.json").write_text("".join(lines[:number] + lines[number + 1 :]))
        assert codes(folder) != [], lines[number]


def test_a_missing_manifest_is_caught(folder: Path) -> None:
    (folder / "manifest.json").unlink()
    assert codes(folder) == ["manifest-missing"]


def test_a_folder_that_is_not_there_has_no_manifest(tmp_path: Path) -> None:
    assert codes(tmp_path / "generated") == ["manifest-missing"]


def test_a_manifest_of_a_newer_format_is_told_apart_from_a_damaged_one(folder: Path) -> None:
    value = json.loads((folder / "manifest.json").read_text())
    (folder / "manifest.json").write_text(json.dumps({**value, "format": manifest.FORMAT + 1}))
    assert codes(folder) == ["manifest-newer"]


def test_a_pending_manifest_is_a_mixed_tree(folder: Path) -> None:
    pending = replace(record(outputs()), pending={"python/accounts/user.py": "0" * 64})
    (folder / "manifest.json").write_text(manifest.dumps(pending))
    assert codes(folder) == ["mixed-tree"]
    assert full(folder, outputs()) == ["mixed-tree"]


def test_other_versions_alone_leave_the_quick_check_undecided_and_the_full_one_content(folder: Path) -> None:
    newer = {**GENERATOR, "pydantic": "2.15.0"}
    facts = stale.find(folder, SOURCES, OPTIONS, newer)
    assert isinstance(facts, tuple)
    assert stale.undecided(facts)
    assert stale.compare(folder, outputs(), SOURCES, OPTIONS, newer) == ()


def test_other_versions_that_write_other_bytes_are_named_with_the_files(folder: Path) -> None:
    newer = {**GENERATOR, "pydantic": "2.15.0"}
    facts = stale.compare(folder, outputs(tag="new"), SOURCES, OPTIONS, newer)
    assert isinstance(facts, tuple)
    assert [(one.kind.value, one.subject, len(one.outputs)) for one in facts] == [("generator-changed", "pydantic", 8)]
    assert "`pydantic` 2.14.3 -> 2.15.0" in verdict.findings(facts, folder, Path("contracts"))[0].message


def test_versions_do_not_hide_another_reason(folder: Path) -> None:
    (folder / "docs/shop/order.md").unlink()
    facts = stale.find(folder, SOURCES, OPTIONS, {"type-contracts": "2"})
    assert isinstance(facts, tuple)
    assert not stale.undecided(facts)


def test_line_endings_do_not_make_a_file_stale(folder: Path) -> None:
    for path in (path for path in folder.rglob("*") if path.is_file()):
        path.write_bytes(path.read_bytes().replace(b"\n", b"\r\n"))
    assert codes(folder) == []
    before = snapshot(folder)
    assert generate(folder).written == ()
    assert snapshot(folder) == before


def test_a_link_in_the_place_of_an_output_or_its_folder_is_named(folder: Path, tmp_path: Path) -> None:
    os.rename(folder / "docs", tmp_path / "docs")
    (folder / "docs").symlink_to(tmp_path / "docs")
    os.rename(folder / "python/shop/order.py", tmp_path / "order.py")
    (folder / "python/shop/order.py").symlink_to(tmp_path / "order.py")
    assert codes(folder) == ["link-in-the-way", "link-in-the-way"]


def test_a_file_of_the_users_own_is_no_staleness(folder: Path) -> None:
    (folder / "python/accounts/mine.py").write_text("mine")
    assert codes(folder) == []


def test_check_writes_nothing(folder: Path) -> None:
    before = snapshot(folder.parent)
    codes(folder, SOURCES[:1])
    full(folder, outputs(tag="other"))
    assert snapshot(folder.parent) == before


def test_the_difference_is_text_of_what_a_run_would_change(folder: Path) -> None:
    known = manifest.load(folder)
    assert isinstance(known, Manifest)
    assert list(verdict.differences(folder, outputs(), known)) == []
    (folder / "docs/shop/order.md").unlink()
    changed = [one for one in outputs() if one.path != "python/shop/order.py"]
    changed[0] = replace(changed[0], text="class D:\n")
    text = "".join(verdict.differences(folder, changed, known))
    assert "+class D:\n" in text
    assert "--- /dev/null" in text
    assert "+++ /dev/null" in text
