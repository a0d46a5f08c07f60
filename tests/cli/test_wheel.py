"""The wheel in an environment of its own, and the README followed word by word with it."""

import json
import os
import re
import subprocess
import sys
import sysconfig
import venv
from collections.abc import Mapping
from pathlib import Path

import pytest
import yaml

from tests.cli.walkthrough import README, blocks, played

ROOT = README.parent
TSCONFIG = {
    "compilerOptions": {
        "strict": True,
        "exactOptionalPropertyTypes": True,
        "noUncheckedIndexedAccess": True,
        "module": "esnext",
        "moduleResolution": "bundler",
        "target": "es2022",
        "lib": ["es2023", "dom"],
        "types": [],
        "noEmit": True,
        "paths": {
            "@/types/contracts": ["./generated/typescript/contracts/TYPE-CONTRACTS.ts"],
            "@/types/codecs": ["./generated/typescript/contracts/codecs.ts"],
        },
    },
    "include": ["frontend.ts"],
}


def done(*command: str | Path, cwd: Path, env: Mapping[str, str] | None = None) -> str:
    """What a command prints; it has to succeed."""
    ran = subprocess.run(command, cwd=cwd, env=env, capture_output=True, encoding="utf-8", timeout=300, check=False)
    assert ran.returncode == 0, ran.stdout + ran.stderr
    return ran.stdout


@pytest.fixture(scope="module")
def scripts(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The scripts of an environment that has the wheel, and the libraries (not the checkout) of this one."""
    place = tmp_path_factory.mktemp("wheel")
    done(sys.executable, "-m", "build", "--wheel", "--no-isolation", "--outdir", place, ROOT, cwd=place)
    [wheel] = place.glob("*.whl")
    venv.create(place / "venv", with_pip=False, symlinks=os.name != "nt")
    folder = place / "venv" / ("Scripts" if os.name == "nt" else "bin")
    installer = (sys.executable, "-m", "pip", "--python", folder / "python", "install", "--no-deps", "--no-index")
    done(*installer, "--quiet", wheel, cwd=place)
    paths = done(folder / "python", "-c", "import sysconfig; print(sysconfig.get_path('purelib'))", cwd=place)
    libraries = {sysconfig.get_path("purelib"), sysconfig.get_path("platlib")}
    Path(paths.strip(), "libraries.pth").write_text("\n".join(sorted(libraries)) + "\n", encoding="utf-8")
    return folder


@pytest.fixture(scope="module")
def environment(scripts: Path) -> dict[str, str]:
    """A terminal of somebody who has activated that environment."""
    mine = {name: value for name, value in os.environ.items() if not name.startswith(("PYTHON", "GITHUB_", "TYPE_"))}
    return {**mine, "PATH": f"{scripts}{os.pathsep}{os.environ['PATH']}", "COLUMNS": "100", "NO_COLOR": "1"}


@pytest.fixture(scope="module")
def project(environment: dict[str, str], tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, str]:
    """The folder in which the README was followed, and the README with the output that came."""
    folder = tmp_path_factory.mktemp("project")
    return folder, played(folder, environment)


def test_the_wheel_brings_everything_and_nothing_of_the_checkout(scripts: Path, environment: dict[str, str]) -> None:
    where = done(scripts / "python", "-c", "import codegen; print(codegen.__file__)", cwd=scripts, env=environment)
    assert Path(where.strip()).is_relative_to(scripts.parent)
    assert done(scripts / "type-contracts", "dialect", cwd=scripts, env=environment).startswith("{")


def test_the_readme_shows_what_its_commands_print(project: tuple[Path, str], request: pytest.FixtureRequest) -> None:
    _, now = project
    if request.config.getoption("--record"):
        README.write_text(now, encoding="utf-8")
    assert [_unchanging(one) for one in blocks("console", now)] == [_unchanging(one) for one in blocks("console")]


def _unchanging(printed: str) -> str:
    # Digests, counts of files and places of a diff change with every improvement of a target.
    return re.sub(
        r"\b[0-9a-f]{12}\b|\b\d+(?= (files|written|unchanged|more))|^@@ .* @@", "#", printed, flags=re.MULTILINE
    )


def test_the_readmes_backend_runs(project: tuple[Path, str], environment: dict[str, str], scripts: Path) -> None:
    [program] = blocks("python")
    folder, _ = project
    done(
        scripts / "python",
        "-c",
        program,
        cwd=folder,
        env={**environment, "PYTHONPATH": str(folder / "generated/python")},
    )


def test_the_readmes_frontend_compiles_and_runs(project: tuple[Path, str], node_modules: Path) -> None:
    [program] = blocks("ts")
    folder, _ = project
    (folder / "frontend.ts").write_text(program, encoding="utf-8")
    (folder / "tsconfig.json").write_text(json.dumps(TSCONFIG), encoding="utf-8")
    done("node", node_modules / "typescript5/bin/tsc", "-p", "tsconfig.json", cwd=folder)
    bundle = done(node_modules / ".bin/esbuild", "frontend.ts", "--bundle", "--format=esm", cwd=folder)
    (folder / "frontend.mjs").write_text(bundle, encoding="utf-8")
    said = done("node", "frontend.mjs", cwd=folder).splitlines()
    assert said == [
        "min@example.com 2025 created_at",
        '{"user_id":"5f0c1b9e-6a43-4d0b-9d3e-0c8e8f3a2b11","email_address":"min@example.com",'
        '"role":"admin","created_at":"2025-03-01T12:00:00.123Z"}',
        "false false",
    ]


def test_the_readme_speaks_of_every_command_and_option(scripts: Path, environment: dict[str, str]) -> None:
    readme = README.read_text(encoding="utf-8")
    program = done(scripts / "type-contracts", "--help", cwd=scripts, env=environment)
    commands = [line.split()[0] for line in program.partition("Commands:")[2].splitlines() if line.strip()]
    for command in commands:
        assert f"| `{command}" in readme
        for line in done(scripts / "type-contracts", command, "--help", cwd=scripts, env=environment).splitlines():
            flags = [word.strip(",") for word in line.split() if word.startswith("--")]
            assert all(flag == "--help" or f"`{flag}" in readme for flag in flags), line


def test_the_action_annotates_what_is_stale(
    project: tuple[Path, str], environment: dict[str, str], scripts: Path
) -> None:
    """Its last step, as a runner runs it; the step before installs the tool into an environment like this one."""
    folder, _ = project
    steps = yaml.safe_load((ROOT / "action.yml").read_text(encoding="utf-8"))["runs"]["steps"]
    inputs = {"CONFIG": "type-contracts.toml", "FULL": "true", "TYPE_CONTRACTS_SCRIPTS": str(scripts)}
    step = ("bash", "--noprofile", "--norc", "-eo", "pipefail", "-c", steps[-1]["run"])
    assert set(steps[-1]["env"]) < set(inputs)
    assert "fresh" in done(*step, cwd=folder, env=environment | inputs)
    hand_edited = folder / "generated/python/contracts/py.typed"
    before = hand_edited.read_bytes()
    hand_edited.write_text("mine", encoding="utf-8")
    stale = subprocess.run(step, cwd=folder, env=environment | inputs, capture_output=True, text=True, check=False)
    hand_edited.write_bytes(before)
    assert stale.returncode == 1
    assert "::error file=generated/python/contracts/py.typed," in stale.stdout


def test_the_hooks_for_pre_commit_run(project: tuple[Path, str], environment: dict[str, str], scripts: Path) -> None:
    hooks = yaml.safe_load((ROOT / ".pre-commit-hooks.yaml").read_text(encoding="utf-8"))
    assert [hook["id"] for hook in hooks] == ["type-contracts-check", "type-contracts-generate"]
    for hook in hooks:
        program, *arguments = hook["entry"].split()
        done(scripts / program, *arguments, cwd=project[0], env=environment)
