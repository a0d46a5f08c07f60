"""`generate`, `check`, `lint`, `show`, `watch` on a small project, as a user sees them."""

import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

CONTRACT = {
    "$schema": "https://json-schema.org/draft/2020-12/schema",
    "title": "Course",
    "description": "A course that people take.",
    "type": "object",
    "required": ["course_id"],
    "properties": {"course_id": {"description": "Identifies it.", "type": "string"}},
    "additionalProperties": False,
}


@pytest.fixture
def contract(tmp_path: Path) -> Path:
    path = tmp_path / "contracts/course.schema.json"
    path.parent.mkdir()
    path.write_text(json.dumps(CONTRACT, indent=2), encoding="utf-8")
    return path


def changed(contract: Path) -> None:
    contract.write_text(json.dumps({**CONTRACT, "description": "Something else."}, indent=2), encoding="utf-8")


def test_generate_says_what_it_wrote_and_then_that_nothing_changed(run, contract: Path) -> None:
    first = run("generate", "--format", "json")
    assert first.returncode == 0, first.stdout + first.stderr
    document = json.loads(first.stdout)
    assert (document["diagnostics"], document["removed"], document["unchanged"]) == ([], [], 0)
    files = len(document["written"])
    again = run("generate")
    assert again.stdout.startswith(f"generated {files} files (0 written, {files} unchanged, 0 removed) from 1 contract")


def test_check_is_fresh_after_generate_and_stale_after_a_change(run, contract: Path) -> None:
    run("generate")
    assert run("check").returncode == 0
    changed(contract)
    done = run("check", "--format", "json", "--diff")
    assert done.returncode == 1
    document = json.loads(done.stdout)
    assert document["fresh"] is False
    assert document["diagnostics"]
    assert "Something else." in document["diff"]


def test_quiet_prints_nothing_when_there_is_nothing_to_find(run, contract: Path) -> None:
    done = run("generate", "--quiet")
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")


def test_a_contract_at_fault_has_status_1_and_writes_nothing(run, contract: Path, tmp_path: Path) -> None:
    contract.write_text('{"type": "strnig",\n "type": "string"}', encoding="utf-8")
    done = run("generate")
    assert done.returncode == 1
    assert "  --> contracts/course.schema.json:2:2\n" in done.stdout
    assert "nothing was written" in done.stdout
    assert not (tmp_path / "generated").exists()


def test_an_option_that_a_target_does_not_take_is_the_configurations_fault(run, contract: Path, tmp_path: Path) -> None:
    (tmp_path / "type-contracts.toml").write_text('[typescript]\ndates = "moment"\n', encoding="utf-8")
    done = run("generate", "--format", "json")
    [one] = json.loads(done.stdout)["diagnostics"]
    assert (one["code"], one["file"], one["line"]) == ("config/bad-option", "type-contracts.toml", 2)
    assert done.returncode == 2
    assert not (tmp_path / "generated").exists()


@pytest.mark.parametrize("format", ["sarif", "junit", "github"])
def test_every_format_reports_a_contract_at_fault(run, contract: Path, format: str, tmp_path: Path) -> None:
    contract.write_text("{", encoding="utf-8")
    summary = tmp_path / "summary.md"
    done = run("generate", "--format", format, GITHUB_STEP_SUMMARY=str(summary), GITHUB_WORKSPACE=str(tmp_path.parent))
    assert done.returncode == 1
    assert "course.schema.json" in done.stdout
    if format == "github":
        assert f"file={tmp_path.name}/contracts/course.schema.json," in done.stdout
        assert "course.schema.json" in summary.read_text(encoding="utf-8")


def test_show_prints_names_and_refuses_an_unknown_contract_with_status_2(run, contract: Path) -> None:
    done = run("show", "course")
    assert done.returncode == 0, done.stderr
    assert "course_id" in done.stdout
    assert "courseId" in done.stdout
    wrong = run("show", "corse", "--format", "json")
    assert wrong.returncode == 2
    [one] = json.loads(wrong.stdout)["diagnostics"]
    assert one["code"] == "config/unknown-contract"
    assert "course" in one["message"]


def test_watch_goes_on_when_the_configuration_is_deleted_and_comes_back(
    contract: Path, tmp_path: Path, environment: dict[str, str]
) -> None:
    config = tmp_path / "type-contracts.toml"
    config.write_text('targets = ["typescript"]\n', encoding="utf-8")
    process = subprocess.Popen(
        [sys.executable, "-m", "codegen", "watch"],
        cwd=tmp_path,
        env=environment,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
        text=True,
    )
    assert process.stderr is not None
    try:
        while "watching" not in process.stderr.readline():
            assert process.poll() is None
        config.unlink()
        time.sleep(1)
        config.write_text('targets = ["markdown"]\n', encoding="utf-8")
        deadline = time.monotonic() + 60
        while not (tmp_path / "generated/docs").is_dir() and time.monotonic() < deadline:
            time.sleep(0.05)
        assert (tmp_path / "generated/docs").is_dir()
        assert not (tmp_path / "generated/python").exists()
    finally:
        process.kill()
        process.wait(30)
        process.stderr.close()


def test_watch_generates_again_after_a_change_and_ends_with_130(
    contract: Path, tmp_path: Path, environment: dict[str, str]
) -> None:
    process = subprocess.Popen(
        [sys.executable, "-m", "codegen", "watch"],
        cwd=tmp_path,
        env=environment,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
        text=True,
    )
    assert process.stderr is not None
    try:
        manifest = tmp_path / "generated/manifest.json"
        while "watching" not in process.stderr.readline():
            assert process.poll() is None
        before = manifest.read_bytes()
        contract.write_text("{", encoding="utf-8")
        changed(contract)
        deadline = time.monotonic() + 60
        while manifest.read_bytes() == before and time.monotonic() < deadline:
            time.sleep(0.05)
        assert manifest.read_bytes() != before
        os.kill(process.pid, signal.SIGINT)
        assert process.wait(30) == 130
    finally:
        process.kill()
        process.stderr.close()
