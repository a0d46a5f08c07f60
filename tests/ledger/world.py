"""Everything that judges the cells: ledger, generated Python with and without its check, codecs, the compiler."""

from __future__ import annotations

import importlib
import json
import re
import subprocess
import sys
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from types import ModuleType
from typing import Any

from codegen.ir.build import build
from codegen.ir.constraints import constraints_of, own_rules
from codegen.ir.model import Contract, Package
from codegen.source.load import PackageFolder, load
from codegen.targets import registry
from codegen.targets.enforcement import Level

JUDGED = ("python", "typescript")


def model(root: Path, folder: str, name: str) -> Package:
    """The model of the contracts of a folder, as a package of another name."""
    sources, found = load(root, [PackageFolder(name, folder)])
    built = build(sources)
    assert not [one for one in (*found, *built.diagnostics) if one.severity == "error"]
    return built.packages[0]


def ledger(package: Package) -> Mapping[tuple[str, str, str], frozenset[Level]]:
    """Who enforces what: by target, contract and pointer."""
    own, found = own_rules(package), {}
    for enforcement in registry.enforcements(package, JUDGED):
        for contract in package.contracts:
            constraints = constraints_of(contract, own[contract.source])
            levels = enforcement.levels(contract, constraints)
            for one, level in zip(constraints, levels, strict=True):
                found[enforcement.target, contract.name, one.pointer] = level
    return found


@dataclass(frozen=True, slots=True)
class World:
    """A generated package in both languages."""

    package: Package
    folder: Path
    python: ModuleType
    check: ModuleType

    def python_accepts(self, contract: str, document: Any) -> bool:
        """The verdict of the generated class."""
        try:
            self.python.CONTRACTS[contract].model_validate_json(json.dumps(document))
        except ValueError:
            return False
        return True

    def codec_accepts(self, asked: Iterable[tuple[str, Any]], modules: Path) -> list[bool]:
        """The verdicts of the codecs."""
        folder = self.folder / "typescript" / self.package.name
        tool = modules / ".bin" / "esbuild"
        out = folder / "codecs.mjs"
        command = [tool, folder / "codecs.ts", "--format=esm", f"--outfile={out}", "--log-level=error"]
        subprocess.run(command, check=True)
        (folder / "asked.json").write_text(json.dumps(list(asked)), encoding="utf-8")
        (folder / "ask.mjs").write_text(
            "import { CONTRACTS } from './codecs.mjs';\nimport { readFileSync } from 'node:fs';\n"
            "const asked = JSON.parse(readFileSync(new URL('asked.json', import.meta.url), 'utf8'));\n"
            "console.log(JSON.stringify(asked.map(([name, one]) => CONTRACTS[name].is(one))));\n"
        )
        done = subprocess.run(["node", folder / "ask.mjs"], capture_output=True, text=True, check=True)
        answer: list[bool] = json.loads(done.stdout)
        return answer

    def compiler_accepts(self, asked: Iterable[tuple[str, Any]], modules: Path) -> list[bool]:
        """Whether the compiler takes each document, written out, as a value of the wire type of its contract."""
        folder = self.folder / "typescript" / self.package.name
        declared = (folder / "TYPE-CONTRACTS.ts").read_text(encoding="utf-8")
        names = {one.name: self._wire(one, declared) for one in self.package.contracts}
        lines = [
            f"export const d{at}: T.{names[contract]} = {json.dumps(document)};"
            for at, (contract, document) in enumerate(asked)
        ]
        (folder / "cells.ts").write_text("import type * as T from './TYPE-CONTRACTS.js';\n" + "\n".join(lines) + "\n")
        settings = {"strict": True, "exactOptionalPropertyTypes": True, "noEmit": True, "module": "nodenext",
                    "target": "es2022", "lib": ["es2022"], "types": []}  # fmt: skip
        (folder / "package.json").write_text('{"type": "module"}')
        (folder / "tsconfig.json").write_text(json.dumps({"compilerOptions": settings, "files": ["cells.ts"]}))
        tool = modules / "typescript7" / "bin" / "tsc"
        command = ["node", tool, "-p", folder, "--pretty", "false"]
        done = subprocess.run(command, capture_output=True, text=True, check=False)
        assert "TYPE-CONTRACTS.ts(" not in done.stdout, done.stdout
        refused = {int(one) - 2 for one in re.findall(r"cells\.ts\((\d+),", done.stdout)}
        return [at not in refused for at in range(len(lines))]

    def _wire(self, contract: Contract, declared: str) -> str:
        spelling = next(one for one in registry.spellings(self.package, ["typescript"]))
        name = spelling.types[contract.root.id]
        return f"{name}Wire" if re.search(rf"^export (?:interface|type) {name}Wire\b", declared, re.M) else name


def generate(package: Package, folder: Path) -> World:
    """A package in both languages, below a folder of its own."""
    for name in JUDGED:
        target = registry.get(name)
        rendered = target.render(package, registry.informed(name, target.options({}), package, JUDGED))
        assert not [one for one in rendered.diagnostics if one.severity == "error"]
        for output in rendered.outputs:
            path = folder / output.path
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(output.text, encoding="utf-8", newline="\n")
    sys.path.insert(0, str(folder / "python"))
    try:
        importlib.invalidate_caches()
        python = importlib.import_module(package.name)
        check = importlib.import_module(f"{package.name}._check")
        for name in python.CONTRACTS:
            python.CONTRACTS[name].model_rebuild()
    finally:
        sys.path.remove(str(folder / "python"))
    return World(package, folder, python, check)
