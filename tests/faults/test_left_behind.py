"""A run that has nothing to write clears what a killed one left all the same."""

from __future__ import annotations

import errno
import json
import os
from pathlib import Path

import pytest

from codegen import workspace
from codegen.config.settings import Overrides
from codegen.output import staging


def test_a_run_without_change_removes_the_staging_of_a_killed_one(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "contracts").mkdir()
    contract = {"$schema": "https://json-schema.org/draft/2020-12/schema", "type": "object"}
    (tmp_path / "contracts/a.schema.json").write_text(json.dumps(contract))
    monkeypatch.chdir(tmp_path)
    settings = workspace.settle(Overrides(targets=("typescript",))).settings
    assert settings is not None
    assert workspace.generate(settings).written
    for parent in (tmp_path, tmp_path / "generated"):
        staging.make(str(parent), str(tmp_path / "generated"))
    result = workspace.generate(settings)
    assert (result.written, result.status) == ((), 0)
    assert sorted(os.listdir(tmp_path)) == ["contracts", "generated"]
    assert sorted(os.listdir(tmp_path / "generated")) == [".gitattributes", "manifest.json", "typescript"]


def test_a_staging_folder_that_cannot_be_marked_is_not_left(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(handle: int, data: memoryview) -> int:
        raise OSError(errno.EFBIG, os.strerror(errno.EFBIG))

    monkeypatch.setattr(os, "write", full)
    with pytest.raises(OSError, match="too large"):
        staging.make(str(tmp_path), str(tmp_path / "generated"))
    assert os.listdir(tmp_path) == []
