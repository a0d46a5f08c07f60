"""Contracts that change while a run is at work: the manifest vouches for what was read, so the next look sees it."""

from __future__ import annotations

import json
import os
from pathlib import Path

import pytest

from codegen import stages, workspace
from codegen.config.settings import Overrides, Settings
from codegen.workspace import Run


@pytest.fixture
def settings(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Settings:
    monkeypatch.chdir(tmp_path)
    Path("contracts").mkdir()
    for name in ("a", "b"):
        _write(name, "string")
    found = workspace.settle(Overrides(targets=("typescript",))).settings
    assert found is not None
    return found


def _write(name: str, kind: str) -> None:
    contract = {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "type": "object",
        "properties": {"p": {"type": kind}},
    }
    Path(f"contracts/{name}.schema.json").write_text(json.dumps(contract))


@pytest.mark.parametrize("harm", ["edited", "deleted"])
def test_a_contract_that_changes_after_it_was_read_is_stale(
    settings: Settings, monkeypatch: pytest.MonkeyPatch, harm: str
) -> None:
    model = stages.model

    def meanwhile(run: Run) -> Run:
        if harm == "edited":
            _write("a", "boolean")
        else:
            os.unlink("contracts/a.schema.json")
        return model(run)

    with monkeypatch.context() as patched:
        patched.setattr(stages, "model", meanwhile)
        assert workspace.generate(settings).status == 0
    assert workspace.check(settings, full=False, diff=False).status == 1
    assert workspace.generate(settings).status == 0
    text = Path("generated/typescript/contracts/TYPE-CONTRACTS.ts").read_text()
    assert ("boolean" in text) == (harm == "edited")
    assert workspace.check(settings, full=True, diff=False).status == 0
