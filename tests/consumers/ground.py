"""The ground consumers stand on: packages generated through the front door, and the programs of Node."""

from __future__ import annotations

import fcntl
import json
import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Generator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from tests.node import node_modules

HERE = Path(__file__).parent
REPOSITORY = HERE.parents[1]
CONTRACTS = REPOSITORY / "contracts"
PACKAGES = ("accounts", "kitesforu", "koreanstory", "sight")
NASTY_CONTRACTS = REPOSITORY / "tests" / "output_quality" / "contracts"
NASTY = ("nasty", "nouns", "twin")
JUDGED = (*PACKAGES, *NASTY)
STRICT: Mapping[str, object] = {
    "strict": True,
    "exactOptionalPropertyTypes": True,
    "noUncheckedIndexedAccess": True,
    "noPropertyAccessFromIndexSignature": True,
    "verbatimModuleSyntax": True,
    "isolatedModules": True,
    "erasableSyntaxOnly": True,
    "noUnusedLocals": True,
    "noUnusedParameters": True,
    "noImplicitReturns": True,
    "noImplicitOverride": True,
    "noFallthroughCasesInSwitch": True,
    "noUncheckedSideEffectImports": True,
    "allowUnreachableCode": False,
    "allowUnusedLabels": False,
    "noEmit": True,
    "target": "es2022",
    "lib": ["es2022"],
    "types": [],
    "module": "esnext",
    "moduleResolution": "bundler",
}
"""Every option of the TypeScript compiler that may find something, but for `isolatedDeclarations` (libraries only)."""

COMPILERS = ("typescript5", "typescript7")


def folder_of(package: str) -> Path:
    """The contracts of a package: one of ours, or one made to break a generator."""
    return (NASTY_CONTRACTS if package in NASTY else CONTRACTS) / package


def generate(
    contracts: Path, out: Path, packages: Sequence[str], *, work: Path, more: str = ""
) -> list[dict[str, Any]]:
    """Generates the packages (folders of `contracts`) into `out`, and returns the findings; an error fails.

    `more` is further configuration.
    """
    config = work / "type-contracts.toml"
    config.write_text("[packages]\n" + "".join(f'{one} = "{one}"\n' for one in packages) + more, encoding="utf-8")
    places = ["--config", str(config), "--contracts", str(contracts), "--out", str(out)]
    done = subprocess.run(
        [sys.executable, "-m", "codegen", "generate", *places, "--format", "json"],
        cwd=work, env={**os.environ, "PYTHONPATH": str(REPOSITORY)}, capture_output=True, text=True, timeout=300,
    )  # fmt: skip
    assert done.returncode == 0, done.stdout + done.stderr
    findings: list[dict[str, Any]] = json.loads(done.stdout)["diagnostics"]
    return findings


def once(folder: Path, make: Callable[[Path], object]) -> Path:
    """`folder`, made by the first process that asks; the others wait for it."""
    with _locked(folder.with_name(folder.name + ".lock")):
        if not (folder / ".made").exists():
            shutil.rmtree(folder, ignore_errors=True)
            folder.mkdir(parents=True)
            make(folder)
            (folder / ".made").touch()
    return folder


def project(folder: Path, options: Mapping[str, object] | None = None, include: Sequence[str] = ("**/*.ts",)) -> Path:
    """Makes a folder a strict TypeScript project that sees the installed modules."""
    settings = {"compilerOptions": {**STRICT, **(options or {})}, "include": list(include)}
    (folder / "tsconfig.json").write_text(json.dumps(settings, indent=2), encoding="utf-8")
    (folder / "package.json").write_text('{"type": "module"}', encoding="utf-8")
    modules = folder / "node_modules"
    if not modules.exists():
        modules.symlink_to(node_modules(), target_is_directory=True)
    return folder


def complaints(folder: Path, compiler: str) -> str:
    """What a TypeScript compiler has against the project in a folder."""
    command = ["node", str(node_modules() / compiler / "bin" / "tsc"), "-p", ".", "--pretty", "false"]
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True, timeout=300)
    return done.stdout + done.stderr if done.returncode else done.stdout


def bundle(entry: Path, out: Path) -> Path:
    """One module for Node, made of an entry file as web projects make theirs; the project's `paths` hold."""
    flags = ["--bundle", "--platform=node", "--format=esm", "--target=es2022", "--log-level=warning"]
    node([str(node_modules() / ".bin" / "esbuild"), str(entry), *flags, f"--outfile={out}"], entry.parent)
    return out


def node(command: Sequence[str], cwd: Path, text: str = "") -> str:
    """The standard output of a program that ends well."""
    done = subprocess.run(command, cwd=cwd, input=text, capture_output=True, text=True, timeout=600, encoding="utf-8")
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


@contextmanager
def _locked(path: Path) -> Generator[None, None, None]:
    with path.open("w") as held:
        fcntl.flock(held, fcntl.LOCK_EX)
        yield
