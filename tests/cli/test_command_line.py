"""Understanding a command line, or refusing it: statuses, streams, formats."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

from codegen import __version__
from codegen.cli.options import Voice, voice_of

COMMANDS = ("init", "generate", "check", "lint", "watch", "show", "explain", "dialect")
HEAVY = {
    "pydantic",
    "jinja2",
    "datamodel_code_generator",
    "jsonschema_rs",
    "rich",
    "referencing",
    "watchfiles",
}


def test_help_lists_every_command(run) -> None:
    done = run("--help")
    assert done.returncode == 0
    assert done.stderr == ""
    assert all(f"  {command} " in done.stdout for command in COMMANDS)


@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_has_help(run, command: str) -> None:
    done = run(command, "--help")
    assert done.returncode == 0
    assert f"Usage: type-contracts {command}" in done.stdout


def test_version_is_the_package_version(run) -> None:
    assert run("--version").stdout == f"type-contracts {__version__}\n"


def test_nothing_said_shows_the_help_and_is_a_usage_error(run) -> None:
    done = run()
    assert (done.returncode, done.stdout) == (2, "")
    assert "Commands:" in done.stderr


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["chekc"], "there is no command `chekc` (did you mean `check`?)"),
        (["--verison"], "(did you mean `--version`?)"),
        (["check", "--ful"], "`--ful` is not understood here (did you mean `--full`?)"),
        (["check", "--format", "yaml"], "invalid choice `yaml` for `--format`"),
        (["show"], "CONTRACT"),
        (["check", "--out", ""], "`--out` needs a path"),
        (["check", "--out"], "option '--out' requires an argument"),
        (["explain", "one", "two"], "(two)"),
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


PROBE = """
import sys
from codegen.cli.app import main
main(sys.argv[1:])
print(*{name.partition('.')[0] for name in sys.modules}, file=sys.stderr)
"""


def imported_by(environment: dict[str, str], folder: Path, *arguments: str) -> set[str]:
    done = subprocess.run(
        [sys.executable, "-c", PROBE, *arguments],
        cwd=folder,
        env=environment,
        capture_output=True,
        text=True,
        check=True,
    )
    return set(done.stderr.split())


@pytest.mark.parametrize(
    "arguments",
    [["--help"], ["--version"], ["check", "--help"], ["chekc"], ["check", "--ful"], ["check", "--out", "made"]],
)
def test_light_commands_import_nothing_heavy(environment: dict[str, str], tmp_path: Path, arguments: list[str]) -> None:
    imported = imported_by(environment, tmp_path, *arguments)
    assert "typer" in imported
    assert not HEAVY & imported


def test_a_fresh_check_imports_nothing_heavy(run, environment: dict[str, str], tmp_path: Path) -> None:
    assert run("init").returncode == 0
    assert not HEAVY & imported_by(environment, tmp_path, "check")
    assert run("check").returncode == 0


def test_help_is_the_same_under_every_hash_seed(run) -> None:
    assert len({run("check", "--help", PYTHONHASHSEED=seed).stdout for seed in "0123"}) == 1


def test_a_shell_completes_commands_options_and_choices(run) -> None:
    def completed(line: str) -> list[str]:
        words = line.split(" ")
        done = run(_TYPE_CONTRACTS_COMPLETE="complete_bash", COMP_WORDS=line, COMP_CWORD=str(len(words) - 1))
        return done.stdout.split()

    assert completed("type-contracts ch") == ["check"]
    assert completed("type-contracts check --fu") == ["--full"]
    assert completed("type-contracts check --format j") == ["json", "junit"]
