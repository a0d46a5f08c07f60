"""Understanding a command line, or refusing it: statuses, streams, formats."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

from codegen import __version__
from codegen.cli.app import COMMANDS
from codegen.cli.options import Voice, voice_of

HEAVY = {
    "pydantic",
    "jinja2",
    "datamodel_code_generator",
    "jsonschema_rs",
    "rich",
    "referencing",
    "typer",
    "watchfiles",
}


def test_help_lists_every_command(run) -> None:
    done = run("--help")
    assert done.returncode == 0
    assert done.stderr == ""
    assert all(f"  {command.name} " in done.stdout for command in COMMANDS)


@pytest.mark.parametrize("command", [command.name for command in COMMANDS])
def test_every_command_has_help(run, command: str) -> None:
    done = run(command, "--help")
    assert done.returncode == 0
    assert f"usage: type-contracts {command}" in done.stdout


def test_version_is_the_package_version(run) -> None:
    assert run("--version").stdout == f"type-contracts {__version__}\n"


def test_nothing_said_shows_the_help_and_is_a_usage_error(run) -> None:
    done = run()
    assert (done.returncode, done.stdout) == (2, "")
    assert "commands:" in done.stderr


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["chekc"], "there is no command `chekc` (did you mean `check`?)"),
        (["--verison"], "(did you mean `--version`?)"),
        (["check", "--ful"], "`--ful` is not understood here (did you mean `--full`?)"),
        (["check", "--format", "yaml"], "invalid choice"),
        (["show"], "CONTRACT"),
        (["check", "--out", ""], "--out"),
        (["explain", "one", "two"], "`two` is not understood here"),
    ],
)
def test_a_refused_command_line_has_status_2_and_says_why(run, arguments: list[str], message: str) -> None:
    done = run(*arguments)
    assert (done.returncode, done.stdout) == (2, "")
    assert "error[cli/usage]" in done.stderr
    assert message in done.stderr
    assert "Traceback" not in done.stderr


@pytest.mark.parametrize("arguments", [["check", "--ful", "--format", "json"], ["--format=json", "chekc"]])
def test_a_refusal_in_json_is_one_object_on_standard_output(run, arguments: list[str]) -> None:
    done = run(*arguments)
    assert done.returncode == 2
    [one] = json.loads(done.stdout)["diagnostics"]
    assert one["code"] == "cli/usage"
    assert done.stderr == ""


@pytest.mark.parametrize("command", ["generate", "check", "lint", "watch"])
def test_a_folder_without_contracts_has_status_2(run, command: str) -> None:
    done = run(command, "--format", "json")
    assert done.returncode == 2
    [one] = json.loads(done.stdout)["diagnostics"]
    assert (one["code"], one["file"]) == ("config/missing-folder", "contracts")


def test_a_bad_configuration_is_reported_with_its_line(run, tmp_path: Path) -> None:
    (tmp_path / "pyproject.toml").write_text('[tool.type-contracts]\nout = "made"\ntarget = []\n', encoding="utf-8")
    done = run("check")
    assert done.returncode == 2
    assert "  --> pyproject.toml:3:1\n" in done.stderr
    assert "3 | target = []\n" in done.stderr
    assert "did you mean `targets`?" in done.stderr


def test_control_characters_of_an_argument_reach_no_terminal(run) -> None:
    done = run("check\x1b[31m\u202e")
    assert done.returncode == 2
    assert "\x1b" not in done.stderr
    assert "U+001B" in done.stderr
    assert "U+202E" in done.stderr


def test_an_encoding_that_lacks_characters_stops_nothing(run) -> None:
    done = run("käse", PYTHONIOENCODING="ascii")
    assert done.returncode == 2
    assert "k\\xe4se" in done.stderr


def test_the_way_of_speaking_is_known_before_the_line_is_understood() -> None:
    assert voice_of(["explain", "json"]) == Voice("text")
    assert voice_of(["x", "--format", "text", "--format=sarif", "-q", "--no-color"]) == Voice("sarif", True, True)
    assert voice_of(["--format"]) == Voice("text")
    assert voice_of(["--format", "yaml"]) == Voice("text")


@pytest.mark.parametrize("arguments", [["--help"], ["check", "--help"], ["chekc"], ["check", "--ful"], ["check"]])
def test_light_commands_import_nothing_heavy(environment: dict[str, str], tmp_path: Path, arguments: list[str]) -> None:
    program = (
        "import sys\n"
        "from codegen.cli.app import main\n"
        f"main({arguments!r})\n"
        "print(*{name.partition('.')[0] for name in sys.modules}, file=sys.stderr)"
    )
    done = subprocess.run(
        [sys.executable, "-c", program], cwd=tmp_path, env=environment, capture_output=True, text=True, check=True
    )
    assert not HEAVY & set(done.stderr.split())
    assert "argparse" in done.stderr
