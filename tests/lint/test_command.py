"""`type-contracts lint` as a user sees it: exit status, and every format of findings."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from xml.etree import ElementTree

import pytest

import codegen

Lint = Callable[..., "subprocess.CompletedProcess[str]"]

CONTRACT = {
    "description": "A person.",
    "x-store": {"engine": "postgresql", "name": "users", "key": ["id"]},
    "type": "object",
    "properties": {
        "id": {"description": "Identifies it.", "type": "string", "format": "uuid", "x-column": {"type": "UUID"}},
        "plan": {"type": "string", "x-column": {"type": "TEXT"}},
    },
}


@pytest.fixture
def lint(tmp_path: Path) -> Lint:
    """Runs `lint` on the contract above, with an undocumented field in it."""
    (tmp_path / "contracts").mkdir()
    (tmp_path / "contracts" / "user.schema.json").write_text(json.dumps(CONTRACT, indent=2), encoding="utf-8")
    assert codegen.__file__ is not None
    plain = {name: value for name, value in os.environ.items() if not name.startswith("GITHUB_")}
    environment = {**plain, "PYTHONPATH": str(Path(codegen.__file__).parents[1]), "COLUMNS": "100"}

    def call(*arguments: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            [sys.executable, "-m", "codegen", "lint", *arguments],
            cwd=tmp_path, env=environment, capture_output=True, text=True, encoding="utf-8", timeout=120, check=False,
        )  # fmt: skip

    return call


def test_an_incomplete_contract_fails_with_the_line_and_what_to_do(lint: Lint) -> None:
    done = lint("--no-color")
    assert done.returncode == 1
    text = done.stdout + done.stderr
    assert "error[lint/undocumented-field]" in text
    assert "contracts/user.schema.json:20:13" in text
    assert "say what a value means" in text


def test_a_name_that_a_target_cannot_give_fails(lint: Lint, tmp_path: Path) -> None:
    text = {"description": "A text.", "type": "string", "x-column": {"type": "TEXT"}}
    properties = {**CONTRACT["properties"], "plan": text, "plan_name": text, "planName": text}  # type: ignore[dict-item]
    contract = {**CONTRACT, "properties": properties}
    (tmp_path / "contracts" / "user.schema.json").write_text(json.dumps(contract, indent=2), encoding="utf-8")
    (tmp_path / "type-contracts.toml").write_text('[lint]\nnot-snake-case = "off"\n', encoding="utf-8")
    done = lint("--format", "json")
    assert done.returncode == 1
    (found,) = json.loads(done.stdout)["diagnostics"]
    assert (found["code"], found["pointer"]) == ("typescript/name-collision", "/properties/planName")
    assert lint("--target", "python").returncode == 0


def test_json_has_the_place_of_the_field(lint: Lint) -> None:
    (found,) = json.loads(lint("--format", "json").stdout)["diagnostics"]
    assert found["code"] == "lint/undocumented-field"
    assert (found["line"], found["pointer"], found["severity"]) == (20, "/properties/plan", "error")


def test_github_gets_an_annotation(lint: Lint) -> None:
    done = lint("--format", "github")
    assert "::error file=contracts/user.schema.json,line=20" in done.stdout


def test_sarif_has_the_rule_and_the_result(lint: Lint) -> None:
    (run,) = json.loads(lint("--format", "sarif").stdout)["runs"]
    assert [one["id"] for one in run["tool"]["driver"]["rules"]] == ["lint/undocumented-field"]
    assert [one["ruleId"] for one in run["results"]] == ["lint/undocumented-field"]


def test_junit_has_a_failure(lint: Lint) -> None:
    root = ElementTree.fromstring(lint("--format", "junit").stdout)
    assert len(root.findall(".//failure")) == 1


def test_a_project_that_configures_the_offence_as_a_warning_passes(lint: Lint, tmp_path: Path) -> None:
    table = '[lint]\nundocumented-field = "warning"\n'
    (tmp_path / "type-contracts.toml").write_text(table, encoding="utf-8")
    assert lint().returncode == 0


def test_an_entry_that_names_no_rule_is_found_in_the_configuration(lint: Lint, tmp_path: Path) -> None:
    table = '[lint]\nundocumented-field = "off"\nundocumented-feild = "off"\n'
    (tmp_path / "type-contracts.toml").write_text(table, encoding="utf-8")
    done = lint("--format", "json")
    (found,) = json.loads(done.stdout)["diagnostics"]
    assert done.returncode == 2
    assert (found["code"], found["file"], found["line"]) == ("config/unknown-key", "type-contracts.toml", 3)
    assert "undocumented-feild" in found["message"]
