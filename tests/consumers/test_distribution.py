"""Generated packages are built for registries, installed where nothing else is, checked and run there."""

from __future__ import annotations

import ast
import json
import os
import shutil
import subprocess
import sys
import sysconfig
import tarfile
import tomllib
import venv
import zipfile
from email import message_from_bytes
from importlib.metadata import version
from pathlib import Path

import pytest
from packaging.requirements import Requirement

from tests.consumers.ground import COMPILERS, CONTRACTS, PACKAGES, REPOSITORY, complaints, generate, node, once, project
from tests.node import node_modules

CONFIGURATION = """
[python]
distribution = { name = "acme-contracts", version = "1.4.0rc1" }

[typescript]
distribution = { name = "@acme/contracts", version = "1.4.0-rc.1" }
"""
STRAY = (
    "dist/left.py",
    "build/lib/left.py",
    "notes.txt",
    "left.py",
    "kitesforu/__pycache__/left.pyc",
    "kitesforu/left.log",
)

PYTHON = """\
from importlib import import_module

for name in ("accounts", "kitesforu", "koreanstory", "sight"):
    package = import_module(name)
    for one in package.__all__:
        getattr(package, one)

from kitesforu import Credits, JobStatus, MinutesFloat, UpdatePodcastJob, User, can_transition_job_status

asked = UpdatePodcastJob(duration_min=MinutesFloat(1.5))
balance: type[User] = User
left = Credits(5)
assert can_transition_job_status(JobStatus.QUEUED, JobStatus.PROCESSING)
assert asked.model_dump_json() == '{"duration_min":1.5}'
try:
    User.model_validate({"credits_balance": -1})
except ValueError as refusal:
    print(type(refusal).__name__)
"""
TYPESCRIPT = """\
import { JobStatus, type Course, type CreditTransaction } from '@acme/contracts/kitesforu/TYPE-CONTRACTS';
import { CourseCodec } from '@acme/contracts/kitesforu/codecs';
import { canTransitionJobStatus, credits, formatDuration } from '@acme/contracts/kitesforu/helpers';
import { UserCodec } from '@acme/contracts/accounts/codecs';

export const course = (value: unknown): Course => CourseCodec.parse(value);
export const balance = (one: CreditTransaction): string => formatDuration(one.amount + credits(1));
console.log(canTransitionJobStatus('queued', 'processing'), JobStatus.length > 0);
console.log(UserCodec.is({}), CourseCodec.safeParse({}).success);
"""


@pytest.fixture(scope="module")
def published(shared: Path) -> Path:
    """What our contracts yield with the metadata for registries."""

    def make(folder: Path) -> None:
        generate(CONTRACTS, folder / "generated", PACKAGES, work=folder, more=CONFIGURATION)

    return once(shared / "published", make) / "generated"


@pytest.fixture(scope="module")
def built(published: Path, shared: Path) -> Path:
    """A source distribution and the wheel that is built of it, from a folder in which other tools left things."""

    def make(folder: Path) -> None:
        source = folder / "source"
        shutil.copytree(published / "python", source)
        for name in STRAY:
            (source / name).parent.mkdir(parents=True, exist_ok=True)
            (source / name).write_text("left = 1\n", encoding="utf-8")
        _done([sys.executable, "-m", "build", "--no-isolation", "--outdir", str(folder / "out"), str(source)], folder)

    return once(shared / "built", make) / "out"


@pytest.fixture(scope="module")
def environment(built: Path, shared: Path) -> Path:
    """The Python of an environment that has the wheel, and the libraries (not the checkout) of this one."""

    def make(folder: Path) -> None:
        venv.create(folder / "venv", with_pip=False, symlinks=True)
        python = folder / "venv" / "bin" / "python"
        [wheel] = built.glob("*.whl")
        install = [sys.executable, "-m", "pip", "--python", str(python), "install", "--no-deps", "--no-index", "-q"]
        _done([*install, str(wheel)], folder)
        told = _done([str(python), "-c", "import sysconfig; print(sysconfig.get_path('purelib'))"], folder)
        libraries = {sysconfig.get_path("purelib"), sysconfig.get_path("platlib")}
        Path(told.strip(), "libraries.pth").write_text("\n".join(sorted(libraries)) + "\n", encoding="utf-8")

    return once(shared / "environment", make) / "venv" / "bin" / "python"


@pytest.fixture(scope="module")
def packed(published: Path, shared: Path) -> Path:
    """The tarball that npm makes, with the compiler that is installed here."""

    def make(folder: Path) -> None:
        source = folder / "source"
        shutil.copytree(published / "typescript", source)
        tools = source / "node_modules" / ".bin"
        tools.mkdir(parents=True)
        (tools / "tsc").symlink_to(node_modules() / "typescript5" / "bin" / "tsc")
        _done(["npm", "pack", "--pack-destination", str(folder), "--loglevel=error"], source)

    return next(once(shared / "packed", make).glob("*.tgz"))


@pytest.fixture(scope="module")
def website(packed: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A strict TypeScript program in a folder where nothing but the tarball is installed."""
    folder = tmp_path_factory.mktemp("website")
    (folder / "package.json").write_text('{"type": "module"}', encoding="utf-8")
    _done(["npm", "install", "--offline", "--no-audit", "--no-fund", "--loglevel=error", str(packed)], folder)
    (folder / "use.ts").write_text(TYPESCRIPT, encoding="utf-8")
    return project(folder, {"lib": ["es2022", "dom"], "module": "nodenext", "moduleResolution": "nodenext"}, ["use.ts"])


def _done(command: list[str], cwd: Path) -> str:
    mine = {name: value for name, value in os.environ.items() if not name.startswith("PYTHON")}
    done = subprocess.run(command, cwd=cwd, env=mine, capture_output=True, text=True, timeout=300, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


def test_a_wheel_has_the_packages_and_nothing_else(built: Path) -> None:
    [wheel] = built.glob("acme_contracts-1.4.0rc1-*.whl")
    [source] = built.glob("acme_contracts-1.4.0rc1.tar.gz")
    with zipfile.ZipFile(wheel) as archive:
        names = {one for one in archive.namelist() if ".dist-info/" not in one}
        told = message_from_bytes(archive.read("acme_contracts-1.4.0rc1.dist-info/METADATA"))
    with tarfile.open(source) as archive:
        sources = {one.name.partition("/")[2] for one in archive.getmembers() if one.isfile()}
    assert {one.partition("/")[0] for one in names} == set(PACKAGES)
    assert {f"{one}/py.typed" for one in PACKAGES} <= names
    assert not [one for one in names | sources if "left" in one or "notes" in one]
    assert names | {"PKG-INFO", "pyproject.toml"} == sources
    assert told["Version"] == "1.4.0rc1"


def test_what_the_packages_require_is_what_their_tests_run_with(published: Path) -> None:
    stated = tomllib.loads((published / "python" / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    required = [Requirement(one) for one in stated["dependencies"]]
    assert all(one.specifier.contains(version(one.name)) for one in required)
    ours = tomllib.loads((REPOSITORY / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    assert stated["requires-python"] == ours["requires-python"]
    assert {str(one) for one in required if one.name == "pydantic"} <= {
        str(Requirement(one)) for one in ours["dependencies"]
    }
    trees = [ast.parse(path.read_text(encoding="utf-8")) for path in (published / "python").rglob("*.py")]
    nodes = [node for tree in trees for node in ast.walk(tree)]
    imported = {one.name.partition(".")[0] for node in nodes if isinstance(node, ast.Import) for one in node.names}
    imported |= {
        str(node.module).partition(".")[0] for node in nodes if isinstance(node, ast.ImportFrom) and not node.level
    }
    assert imported - sys.stdlib_module_names == {"pydantic", "pydantic_core", "jsonschema_rs"}


def test_an_installed_wheel_is_typed_and_runs(environment: Path, tmp_path: Path) -> None:
    (tmp_path / "use.py").write_text(PYTHON, encoding="utf-8")
    assert _done([str(environment), "use.py"], tmp_path) == "ValidationError\n"
    where = _done([str(environment), "-c", "import kitesforu; print(kitesforu.__file__)"], tmp_path)
    assert Path(where).is_relative_to(environment.parents[1])
    check = [sys.executable, "-m", "mypy", "--strict", "--cache-dir", str(tmp_path), "--python-executable"]
    assert "Success" in _done([*check, str(environment), "use.py"], tmp_path)
    (tmp_path / "use.py").write_text(PYTHON.replace("=MinutesFloat(1.5)", "=Credits(1)"), encoding="utf-8")
    done = subprocess.run(
        [*check, str(environment), "use.py"], cwd=tmp_path, capture_output=True, text=True, check=False
    )
    assert 'incompatible type "Credits"' in done.stdout, done.stdout


@pytest.mark.parametrize("compiler", COMPILERS)
def test_an_installed_tarball_is_typed(website: Path, compiler: str) -> None:
    assert complaints(website, compiler) == ""


def test_an_installed_tarball_runs_in_node_as_it_is(website: Path) -> None:
    script = TYPESCRIPT.partition("\nexport")[0].replace("JobStatus, type Course, type CreditTransaction", "JobStatus")
    calls = "\n".join(line for line in TYPESCRIPT.splitlines() if line.startswith("console"))
    (website / "use.mjs").write_text(f"{script}\n{calls}\n", encoding="utf-8")
    assert node(["node", "use.mjs"], website).split() == ["true", "true", "false", "false"]


def test_a_workspace_takes_the_sources_without_a_build(published: Path, tmp_path: Path) -> None:
    (tmp_path / "use.ts").write_text(TYPESCRIPT, encoding="utf-8")
    (tmp_path / "node_modules" / "@acme").mkdir(parents=True)
    (tmp_path / "node_modules" / "@acme" / "contracts").symlink_to(published / "typescript", target_is_directory=True)
    project(tmp_path, {"lib": ["es2022", "dom"], "customConditions": ["source"]}, ["use.ts"])
    assert complaints(tmp_path, "typescript5") == ""


def test_the_metadata_says_what_npm_and_bundlers_ask(published: Path) -> None:
    told = json.loads((published / "typescript" / "package.json").read_text(encoding="utf-8"))
    assert (told["name"], told["version"], told["type"]) == ("@acme/contracts", "1.4.0-rc.1", "module")
    assert told["sideEffects"] is False
    assert "dependencies" not in told
