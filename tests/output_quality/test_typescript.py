"""Generated TypeScript compiles with every strict option, in both compilers, and costs a program what it uses."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from tests.consumers.ground import COMPILERS, JUDGED, bundle, complaints, project
from tests.node import bare

PAIRS = """\
type Named<T> = keyof { [K in keyof T as string extends K ? never : number extends K ? never : K]: true };
type Way<F, C> = { [K in keyof F]: F[K] extends keyof C ? ([C[F[K]], K] extends [K, C[F[K]]] ? true : false) : false };
type Same<A, B> = [A, B] extends [B, A] ? true : false;
type Pairs<T, F, C> = [Way<F, C>[keyof F], Way<C, F>[keyof C], Same<Named<T>, keyof F>];
type Proven<All extends readonly (readonly [true, true, true])[]> = All;
export type Proof = Proven<[
"""


@pytest.mark.parametrize("compiler", COMPILERS)
def test_the_compiler_has_nothing_to_say(generated: Path, tmp_path: Path, compiler: str) -> None:
    bare(generated / "typescript", tmp_path / "generated")
    options = {"isolatedDeclarations": True, "declaration": True, "module": "nodenext", "moduleResolution": "nodenext"}
    project(tmp_path, options, ["generated/*/*.ts"])
    assert complaints(tmp_path, compiler) == ""


def test_an_error_planted_in_a_body_is_found(generated: Path, tmp_path: Path) -> None:
    bare(generated / "typescript", tmp_path / "generated")
    for package, untouched in (("accounts", False), ("sight", True)):
        codecs = tmp_path / "generated" / package / "codecs.ts"
        text = (generated / "typescript" / package / "codecs.ts").read_text(encoding="utf-8")
        assert "\n// @ts-nocheck\n" in text
        planted = text.replace("function isObject(", "const planted: number = 'text';\nfunction isObject(", 1)
        assert planted != text
        codecs.write_text(planted if untouched else planted.replace("\n// @ts-nocheck\n", "\n"), encoding="utf-8")
    project(tmp_path, {"noUnusedLocals": False}, ["generated/accounts/*.ts", "generated/sight/*.ts"])
    said = complaints(tmp_path, "typescript5")
    assert "generated/accounts/codecs.ts" in said
    assert "TS2322" in said
    assert "sight" not in said


def test_every_map_and_its_way_back_are_one(generated: Path, tmp_path: Path) -> None:
    """Proven where the maps are made: pair by pair, and that they know every property of the interface."""
    bare(generated / "typescript", tmp_path / "generated")
    proofs = []
    for path in sorted((generated / "typescript").glob("*/TYPE-CONTRACTS.ts")):
        text = path.read_text(encoding="utf-8")
        names = re.findall(r"^export const (\S+)Columns(?=[ :])", text, re.M)
        assert len(names) == len(re.findall(r"^export const \S+Fields = \{", text, re.M))
        lines = [f"  Pairs<C.{one}, typeof C.{one}Fields, typeof C.{one}Columns>," for one in names]
        source = (
            f"import type * as C from './{path.parent.name}/TYPE-CONTRACTS.js';\n{PAIRS}{chr(10).join(lines)}\n]>;\n"
        )
        (tmp_path / "generated" / f"{path.parent.name}.ts").write_text(source, encoding="utf-8")
        proofs += names
    assert len(proofs) > 30
    project(tmp_path, {"noUnusedLocals": False}, ["generated/*.ts"])
    assert complaints(tmp_path, "typescript7") == ""
    types = tmp_path / "generated" / "accounts" / "TYPE-CONTRACTS.ts"
    text = types.read_text(encoding="utf-8")
    swapped = text.replace("created_at: 'createdAt'", "created_at: 'updatedAt'", 1)
    swapped = swapped.replace("updated_at: 'updatedAt'", "updated_at: 'createdAt'", 1)
    assert swapped != text
    types.write_text(swapped, encoding="utf-8")
    assert "TS2344" in complaints(tmp_path, "typescript7")


def test_a_program_carries_what_it_uses_and_nothing_else(generated: Path, tmp_path: Path) -> None:
    base, entry = generated / "typescript", tmp_path / "entry.ts"
    imports = "".join(f"import * as {one} from '{base / one / 'codecs.ts'}';\n" for one in JUDGED)
    entry.write_text(f"{imports}export const size = {len(JUDGED)};\n", encoding="utf-8")
    assert len(bundle(entry, tmp_path / "out.mjs").read_text(encoding="utf-8")) < 200
    entry.write_text(f"export {{ UserFields }} from '{base / 'accounts' / 'TYPE-CONTRACTS.ts'}';\n", encoding="utf-8")
    assert len(bundle(entry, tmp_path / "out.mjs").read_text(encoding="utf-8")) < 1000
