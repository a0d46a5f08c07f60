"""What `mypy --strict` and `tsc --strict` say about generated code, by package."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from collections import defaultdict
from pathlib import Path

from tests.node import bare, node_modules

STRICT = {
    "strict": True,
    "exactOptionalPropertyTypes": True,
    "noUncheckedIndexedAccess": True,
    "noPropertyAccessFromIndexSignature": True,
    "noImplicitOverride": True,
    "noImplicitReturns": True,
    "noFallthroughCasesInSwitch": True,
    "verbatimModuleSyntax": True,
    "isolatedModules": True,
    "isolatedDeclarations": True,
    "erasableSyntaxOnly": True,
}


def mypy(out: Path, seconds: float) -> dict[str, list[str]]:
    """package -> its errors under `mypy --strict`; the name `*` has what belongs to no package."""
    folder = out / "python"
    command = [sys.executable, "-m", "mypy", "--strict", "--no-error-summary", "--hide-error-context"]
    command += ["--python-version", "3.11", "--cache-dir", str(out.parent / "mypy"), "."]
    lines = _lines(command, folder, seconds)
    return _by_package(lines, re.compile(r"(?:\./)?([^/:]+)/.*?: error: "))


def tsc(out: Path, seconds: float) -> dict[str, list[str]]:
    """package -> its errors under every strict option of `tsc`, which judges the bodies too."""
    folder = bare(out / "typescript", out.parent / "bare")
    options = {**STRICT, "noEmit": True, "declaration": True, "target": "es2024", "lib": ["es2024", "dom"]}
    options |= {"module": "preserve", "moduleResolution": "bundler", "allowImportingTsExtensions": True, "types": []}
    config = {"compilerOptions": options, "include": ["*/*.ts"]}
    (folder / "tsconfig.json").write_text(json.dumps(config), encoding="utf-8")
    command = ["node", "--max-old-space-size=6000", str(node_modules() / "typescript/bin/tsc"), "--pretty", "false"]
    lines = _lines(command, folder, seconds)
    return _by_package(lines, re.compile(r"([^/(:]+)/.*?: error TS"))


def _lines(command: list[str], folder: Path, seconds: float) -> list[str]:
    environment = {**os.environ, "MYPYPATH": str(folder)}
    try:
        run = subprocess.run(
            command, cwd=folder, env=environment, capture_output=True, text=True, timeout=seconds, check=False
        )
    except subprocess.TimeoutExpired:
        return [f"*/: error: error TS no end within {seconds} s"]
    if run.returncode and not run.stdout.strip():
        return [f"*/: error: error TS {run.stderr[-300:]}"]
    return run.stdout.splitlines()


def _by_package(lines: list[str], form: re.Pattern[str]) -> dict[str, list[str]]:
    found: dict[str, list[str]] = defaultdict(list)
    for line in lines:
        if match := form.match(line):
            found[match[1]].append(line)
        elif "error" in line:
            found["*"].append(line)
    return dict(found)
