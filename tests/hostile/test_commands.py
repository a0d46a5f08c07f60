"""Every command and every format of messages, faced with names and messages that attack terminals, services and files."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from xml.etree import ElementTree

import pytest

from tests.hostile.front import TERMINAL, Answer, Front, written
from tests.hostile.texts import PAYLOADS

GOOD = {"type": "object", "properties": {"a": {"type": "string"}}}
FORMATS = ("text", "json", "github", "sarif", "junit")
COMMANDS = ("generate", "check", "lint")


def bad(payload: str) -> dict[str, object]:
    """A contract whose errors quote the payload: in names, values, references and unknown words."""
    return {
        "properties": {
            payload: {"type": payload, "pattern": "(" + payload, "x-" + payload: 1},
            "b": {"$ref": "#/" + payload},
        },
        "required": [payload, payload],
    }


def quiet(answer: Answer, kind: str) -> None:
    """Nothing for a terminal to obey; the lines of a service are our own."""
    said = answer.stdout + answer.stderr
    assert not any(mark in said for mark in TERMINAL), ascii(said[:2000])
    assert "Traceback" not in said
    if kind == "github":
        assert all(
            line.startswith(("::error ", "::warning ", "::notice "))
            for line in said.splitlines()
            if line.startswith("::")
        )
        assert "::set-output" not in said.replace("message=", "").splitlines()
        assert not any(line.lstrip().startswith(("::set-output", "::add-mask", "##[")) for line in said.splitlines())


@pytest.mark.parametrize("kind", FORMATS)
@pytest.mark.parametrize("command", COMMANDS)
def test_findings_that_quote_an_attack_are_harmless_in_every_format(
    front: Front, tmp_path: Path, kind: str, command: str
) -> None:
    written(tmp_path, {f"c_{name}": bad(payload) for name, payload in PAYLOADS.items() if len(payload) < 1000})
    places = ["--contracts", "contracts", "--out", "out"]
    answer = front.ask(
        [command, *places, "--format", kind],
        tmp_path,
        environment={"GITHUB_STEP_SUMMARY": str(tmp_path / "summary.md")},
    )
    assert answer.status == 1
    assert answer.deeds == ()
    quiet(answer, kind)
    if kind in ("json", "sarif"):
        json.loads(answer.stdout)
    if kind == "junit":
        ElementTree.fromstring(answer.stdout)
    assert not (tmp_path / "out").exists()


@pytest.mark.parametrize("payload", ["terminal", "bidi_override", "docstring_end", "proto", "workflow_command", "path"])
def test_show_and_lint_of_a_hostile_contract_are_text(front: Front, tmp_path: Path, payload: str) -> None:
    from tests.hostile import texts

    written(tmp_path, {"attack": texts.words(PAYLOADS[payload]), "named": texts.names(PAYLOADS[payload])})
    for argv in (
        ["show", "attack"],
        ["show", "named"],
        ["show", PAYLOADS[payload].replace("\x00", "")],
        ["lint"],
        ["explain", "../../etc/passwd"],
    ):
        answer = front.ask([*argv, *([] if argv[0] == "explain" else ["--contracts", "contracts"])], tmp_path)
        assert answer.status in (0, 1, 2)
        assert answer.deeds == ()
        quiet(answer, "text")


LONG, LONG_NUMBER = "x" * 300, "9" * 300
CONFIGURATIONS: dict[str, str] = {
    "no_toml": "[packages\n",
    "binary": "\x01\x02",
    "contracts_number": "contracts = 5",
    "contracts_nul": 'contracts = "a\\u0000b"',
    "contracts_missing": 'contracts = "nothing"',
    "contracts_file": 'contracts = "type-contracts.toml"',
    "out_is_contracts": 'out = "contracts"',
    "out_is_above": 'out = "."',
    "out_is_root": 'out = "/"',
    "out_empty": 'out = ""',
    "out_is_a_file": 'out = "type-contracts.toml"',
    "out_is_a_device": 'out = "/dev/null"',
    "package_dots": '[packages]\n"../x" = "."',
    "package_slash": '[packages]\n"a/b" = "."',
    "package_statement": '[packages]\n"x; import pwned" = "."',
    "package_keyword": '[packages]\nclass = "."',
    "package_device": '[packages]\nnul = "."',
    "package_stdlib": '[packages]\n"" = "."',
    "package_outside": '[packages]\na = "../elsewhere"',
    "package_absolute": '[packages]\na = "/etc"',
    "package_number": "[packages]\na = 1",
    "package_bidi": '[packages]\n"a\u202eb" = "."',
    "package_long": f'[packages]\n{"a" * 300} = "."',
    "package_missing": '[packages]\na = "nothing"',
    "packages_overlap": '[packages]\na = "."\nb = "."',
    "package_skipped": '[packages]\nnode_modules = "."',
    "package_built": '[packages]\ndist = "."',
    "folder_device": '[typescript]\nfolder = "con/{package}"',
    "folder_dot": '[typescript]\nfolder = "a./b"',
    "folder_long": f'[typescript]\nfolder = "{LONG}"',
    "folder_manifest": '[typescript]\nfolder = "manifest.json"',
    "folder_manifest_case": '[typescript]\nfolder = "Manifest.json/{package}"',
    "folder_case": '[typescript]\nfolder = "PYTHON"',
    "folder_skipped": '[typescript]\nfolder = "node_modules/{package}"',
    "version_digits": '[python]\ndistribution = {name = "a", version = "1.\u0663"}',
    "version_long": f'[python]\ndistribution = {{name = "a", version = "{LONG_NUMBER}"}}',
    "name_long": f'[python]\ndistribution = {{name = "{LONG}", version = "1.0"}}',
    "version_zeros": '[typescript]\ndistribution = {name = "a", version = "1.0.0-01"}',
    "name_option": '[typescript]\ndistribution = {name = "-a", version = "1.0.0"}',
    "name_skipped": '[typescript]\ndistribution = {name = "node_modules", version = "1.0.0"}',
    "target_unknown": 'targets = ["python", "os.system"]',
    "target_path": 'targets = ["../../evil"]',
    "target_number": "targets = [1]",
    "option_unknown": "[python]\ntemplate = '/etc/passwd'",
    "option_dates": "[typescript]\ndates = 'pwned'",
    "option_header": "[typescript]\nheader_path = '*/ pwned()\\n'\n[typescript.x]\ny = 1",
    "option_header_newline": '[typescript]\nheader_path = "x\\npwned()"',
    "option_header_absolute": '[typescript]\nheader_path = "/etc"',
    "option_markdown": "[markdown]\ncontracts = 5",
    "unknown_key": "evil = true",
    "lint_unknown": "[lint]\nmissing-key = 'fatal'",
    "deep": "a = " + "[" * 5000 + "]" * 5000,
    "duplicate": 'out = "a"\nout = "b"',
    "long_integer": "a = " + "9" * 10_000,
}


@pytest.mark.parametrize("name", CONFIGURATIONS)
def test_a_hostile_configuration_is_refused_and_nothing_is_written(front: Front, tmp_path: Path, name: str) -> None:
    folder = tmp_path / "project"
    written(folder, {"good": GOOD})
    (tmp_path / "elsewhere").mkdir()
    (folder / "type-contracts.toml").write_text(CONFIGURATIONS[name], encoding="utf-8")
    answer = front.ask(["generate", "--format", "json"], folder)
    assert answer.status in (1, 2), answer.stdout
    assert answer.errors
    assert answer.errors[0]["code"] != "cli/internal-error", answer.errors
    assert answer.deeds == ()
    quiet(answer, "text")
    assert sorted(one.name for one in folder.iterdir()) == ["contracts", "type-contracts.toml"]
    assert sorted(one.name for one in (folder / "contracts").iterdir()) == ["good.schema.json"]


@pytest.mark.parametrize(
    "value", ["*/ pwned() /*", "// @ts-nocheck", "</script>", "x\u202ey", "`${pwned()}`", "../../..", "a\\nb"]
)
def test_a_header_path_stays_in_its_comment(front: Front, tmp_path: Path, value: str) -> None:
    written(tmp_path, {"good": GOOD})
    (tmp_path / "type-contracts.toml").write_text(f"[typescript]\nheader_path = {json.dumps(value)}", encoding="utf-8")
    answer = front.ask(["generate", "--format", "json"], tmp_path, tmp_path / "generated")
    assert answer.status in (0, 1, 2)
    if answer.status == 0:
        first = (
            (tmp_path / "generated/typescript/contracts/TYPE-CONTRACTS.ts").read_text(encoding="utf-8").splitlines()[0]
        )
        assert first.startswith("// ")
        assert "@ts-" not in first
        assert first.isprintable()


def test_contracts_behind_a_link_out_of_the_project_are_refused(front: Front, tmp_path: Path) -> None:
    project, elsewhere = tmp_path / "project", tmp_path / "elsewhere"
    written(elsewhere, {"good": GOOD})
    project.mkdir()
    (project / "contracts").symlink_to(elsewhere / "contracts", target_is_directory=True)
    answer = front.ask(["generate", "--format", "json"], project)
    assert answer.status == 2
    assert {one["code"] for one in answer.errors} == {"config/path-escapes"}


def _file(path: Path) -> None:
    path.write_text("mine")


def _link(path: Path) -> None:
    path.symlink_to("/etc")


@pytest.mark.parametrize("make", [_file, _link])
def test_an_output_folder_that_is_none_is_left_alone(
    front: Front, tmp_path: Path, make: Callable[[Path], None]
) -> None:
    project = tmp_path / "project"
    written(project, {"good": GOOD})
    make(project / "generated")
    answer = front.ask(["generate", "--format", "json"], project, project / "generated")
    assert answer.status == 2, answer.stdout
    assert answer.errors
    assert answer.deeds == ()
    assert (project / "generated").is_symlink() or (project / "generated").read_text() == "mine"


def test_init_follows_no_planted_link(front: Front, tmp_path: Path) -> None:
    victim = tmp_path / "victim"
    victim.write_text("mine")
    project = tmp_path / "project"
    project.mkdir()
    for name in ("contracts", ".github", ".vscode", "type-contracts.toml", ".pre-commit-config.yaml"):
        (project / name).symlink_to(victim)
    answer = front.ask(["init"], project)
    assert answer.status in (0, 1, 2)
    assert "Traceback" not in answer.stderr
    assert victim.read_text() == "mine"
