"""A workshop for the TypeScript target: contracts in, files out, and the real compilers and Node to judge them."""

from __future__ import annotations

import json
import subprocess
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

import pytest

from codegen.diagnostics import Diagnostic
from codegen.ir.build import build
from codegen.source.load import PackageFolder, load
from codegen.targets import typescript
from tests.node import bare, node_modules

HERE = Path(__file__).parent
STRICT = {
    "strict": True,
    "exactOptionalPropertyTypes": True,
    "noUncheckedIndexedAccess": True,
    "noPropertyAccessFromIndexSignature": True,
    "verbatimModuleSyntax": True,
    "isolatedModules": True,
    "isolatedDeclarations": True,
    "declaration": True,
    "erasableSyntaxOnly": True,
    "noUnusedLocals": True,
    "noUnusedParameters": True,
    "noImplicitReturns": True,
    "noImplicitOverride": True,
    "allowUnreachableCode": False,
    "target": "es2022",
    "lib": ["es2022"],
    "module": "nodenext",
    "types": [],
    "noEmit": True,
}


@dataclass(frozen=True, slots=True)
class Made:
    """What the target made of some contracts, in a folder of its own."""

    folder: Path
    types: str
    codecs: str
    helpers: str
    diagnostics: tuple[Diagnostic, ...]

    def codes(self) -> list[str]:
        """The names of the codes that were found."""
        return [one.code.name for one in self.diagnostics]

    def compile(self, compiler: str, **more: object) -> str:
        """What a compiler has to say under every strict option, of the bodies too; empty when it is content."""
        folder = bare(self.folder, self.folder.with_name("bare"))
        (folder / "package.json").write_text('{"type": "module"}')
        settings = folder / "tsconfig.json"
        settings.write_text(json.dumps({"compilerOptions": STRICT | more, "include": ["*.ts"]}))
        tool = node_modules() / compiler / "bin" / "tsc"
        done = subprocess.run(["node", str(tool), "-p", str(settings)], capture_output=True, text=True, check=False)
        return done.stdout + done.stderr

    def run(self, script: str, data: object = None) -> object:
        """Runs a script beside the codecs, which it has as `CONTRACTS`, `all`, `helpers`; what it `answer`s returns."""
        tool = node_modules() / ".bin" / "esbuild"
        for name in ("codecs", "helpers"):
            source, out = self.folder / f"{name}.ts", self.folder / f"{name}.mjs"
            if not source.exists():
                source.write_text("export {};\n")
            command = [str(tool), str(source), "--bundle", "--format=esm", f"--outfile={out}", "--log-level=error"]
            subprocess.run(command, check=True)
        (self.folder / "data.json").write_text(json.dumps(data))
        (self.folder / "script.mjs").write_text(
            "import * as all from './codecs.mjs';\nimport * as helpers from './helpers.mjs';\n"
            "import { readFileSync } from 'node:fs';\n"
            "const { CONTRACTS } = all;\n"
            "const data = JSON.parse(readFileSync(new URL('data.json', import.meta.url), 'utf8'));\n"
            "const answer = (value) => console.log(JSON.stringify(value));\n" + script
        )
        done = subprocess.run(
            ["node", str(self.folder / "script.mjs")], capture_output=True, text=True, check=False, timeout=60
        )
        assert done.returncode == 0, done.stderr
        return json.loads(done.stdout.strip().splitlines()[-1])


class Workshop:
    """Makes TypeScript of contracts given as values."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def make(self, contracts: Mapping[str, object], **options: object) -> Made:
        """The files of one package `shop` with these contracts, by name."""
        root = self.folder / "contracts"
        for name, schema in contracts.items():
            path = root / f"{name}.schema.json"
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(json.dumps(schema), encoding="utf-8")
        sources, found = load(root, [PackageFolder("shop", ".")])
        built = build(sources)
        faults = [one for one in (*found, *built.diagnostics) if one.severity == "error"]
        assert not faults, faults
        rendered = typescript.render(built.packages[0], typescript.options(options))
        out = self.folder / "out"
        out.mkdir(exist_ok=True)
        (out / "package.json").write_text('{"type": "module"}')
        texts = {Path(one.path).name: one.text for one in rendered.outputs}
        for name, text in texts.items():
            (out / name).write_text(text, encoding="utf-8")
        return Made(
            out,
            texts.get("TYPE-CONTRACTS.ts", ""),
            texts.get("codecs.ts", ""),
            texts.get("helpers.ts", ""),
            rendered.diagnostics,
        )


@pytest.fixture
def workshop(tmp_path: Path) -> Workshop:
    """An empty workshop."""
    return Workshop(tmp_path)
