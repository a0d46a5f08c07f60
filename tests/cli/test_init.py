"""`init`: the result generates and is fresh at once; again changes nothing; a user's files are safe."""

import json
import tomllib
from pathlib import Path


def everything(root: Path) -> dict[str, bytes]:
    return {path.relative_to(root).as_posix(): path.read_bytes() for path in root.rglob("*") if path.is_file()}


def test_an_empty_folder_becomes_a_project_that_is_fresh(run, tmp_path: Path) -> None:
    done = run("init", "--format", "json")
    assert done.returncode == 0, done.stdout + done.stderr
    assert all(note["done"] == "created" for note in json.loads(done.stdout)["files"])
    assert run("check").returncode == 0
    assert run("check", "--full").returncode == 0
    assert run("lint").returncode == 0
    assert (tmp_path / "generated/manifest.json").is_file()


def test_a_second_init_changes_nothing(run, tmp_path: Path) -> None:
    run("init")
    before = everything(tmp_path)
    done = run("init", "--format", "json")
    assert done.returncode == 0, done.stdout + done.stderr
    assert {note["done"] for note in json.loads(done.stdout)["files"]} == {"kept"}
    assert everything(tmp_path) == before


def test_files_of_the_user_stay_as_they_are(run, tmp_path: Path) -> None:
    mine = {
        "pyproject.toml": '[project] # mine\nname = "shop"\nversion = "1"\n',
        ".gitattributes": "*.png binary\n",
        ".pre-commit-config.yaml": "repos: []\n",
        ".vscode/settings.json": '{\n  // mine\n  "editor.tabSize": 2\n}\n',
        ".github/workflows/type-contracts.yml": "name: mine\n",
    }
    for path, text in mine.items():
        (tmp_path / path).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / path).write_text(text, encoding="utf-8")
    done = run("init")
    assert done.returncode == 0, done.stdout + done.stderr
    now = {path: (tmp_path / path).read_text(encoding="utf-8") for path in mine}
    assert now["pyproject.toml"].startswith(mine["pyproject.toml"])
    assert tomllib.loads(now["pyproject.toml"])["tool"]["type-contracts"]["contracts"] == "contracts"
    assert now[".gitattributes"].startswith(mine[".gitattributes"])
    for path in (".pre-commit-config.yaml", ".vscode/settings.json", ".github/workflows/type-contracts.yml"):
        assert path in done.stdout
        assert now[path] == mine[path]
    assert "left .pre-commit-config.yaml alone" in done.stdout
    assert not (tmp_path / "type-contracts.toml").exists()


def test_contracts_that_are_there_get_no_example(run, tmp_path: Path) -> None:
    (tmp_path / "contracts").mkdir()
    contract = (
        '{"$schema": "https://json-schema.org/draft/2020-12/schema", "description": "A name.", "type": "string"}\n'
    )
    (tmp_path / "contracts/name.schema.json").write_text(contract, encoding="utf-8")
    assert run("init").returncode == 0
    assert [path.name for path in (tmp_path / "contracts").iterdir()] == ["name.schema.json"]


def test_inside_a_larger_repository_the_workflow_is_advice(run, tmp_path: Path) -> None:
    (tmp_path / ".git").mkdir()
    inner = tmp_path / "service"
    inner.mkdir()
    done = run("init", cwd=inner)
    assert "left .github/workflows/type-contracts.yml alone" in done.stdout
    assert not (inner / ".github").exists()


def test_a_broken_configuration_is_reported_and_nothing_written(run, tmp_path: Path) -> None:
    (tmp_path / "type-contracts.toml").write_text("out = \n", encoding="utf-8")
    done = run("init")
    assert done.returncode == 2
    assert "type-contracts.toml:1:7" in done.stderr
    assert list(everything(tmp_path)) == ["type-contracts.toml"]
