"""Versions of installed distributions are those that the standard library tells."""

from __future__ import annotations

import sys
from importlib import metadata
from pathlib import Path

import pytest

from codegen.installed import version
from codegen.targets.registry import LIBRARIES


def distribution(folder: Path, name: str, head: str) -> None:
    (folder / name).mkdir(parents=True)
    (folder / name / "METADATA").write_text(f"Metadata-Version: 2.1\n{head}\n\nVersion: 9\n", encoding="utf-8")


def test_every_installed_distribution_has_the_version_that_the_standard_library_tells() -> None:
    known = [one.metadata["Name"] for one in metadata.distributions()]
    assert {one: version(one) for one in known} == {one: metadata.version(one) for one in known}
    assert {"pydantic", "jsonschema_rs"} <= {one.replace("-", "_") for one in known}
    assert all(version(one) for names in LIBRARIES.values() for one in names)


@pytest.mark.parametrize("asked", ["some-thing", "Some.Thing", "some_thing"])
def test_the_first_folder_of_the_path_wins_however_the_name_is_written(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, asked: str
) -> None:
    distribution(tmp_path / "a", "some_thing-1.5.dist-info", "Name: some-thing\nVersion: 1.5")
    distribution(tmp_path / "b", "some_thing-2.0.dist-info", "Name: some-thing\nVersion: 2.0")
    monkeypatch.setattr(sys, "path", [str(tmp_path / one) for one in ("none", "a", "b")] + sys.path)
    assert version(asked) == metadata.version(asked) == "1.5"


def test_eggs_are_left_to_the_standard_library(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "other_thing.egg-info").mkdir()
    (tmp_path / "other_thing.egg-info" / "PKG-INFO").write_text(
        "Metadata-Version: 2.1\nName: other-thing\nVersion: 3.1\n", encoding="utf-8"
    )
    monkeypatch.setattr(sys, "path", [str(tmp_path), *sys.path])
    assert version("other-thing") == "3.1"


def test_what_is_not_installed_is_told_as_the_standard_library_tells_it() -> None:
    with pytest.raises(metadata.PackageNotFoundError):
        version("no-such-thing-at-all")
