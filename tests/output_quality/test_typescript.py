"""Generated TypeScript compiles with every strict option, in both compilers, and costs a program what it uses."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.consumers.ground import COMPILERS, JUDGED, bundle, complaints, project


@pytest.mark.parametrize("compiler", COMPILERS)
def test_the_compiler_has_nothing_to_say(generated: Path, tmp_path: Path, compiler: str) -> None:
    (tmp_path / "generated").symlink_to(generated / "typescript", target_is_directory=True)
    options = {"isolatedDeclarations": True, "declaration": True, "module": "nodenext", "moduleResolution": "nodenext"}
    project(tmp_path, options, ["generated/*/*.ts"])
    assert complaints(tmp_path, compiler) == ""


def test_a_program_carries_what_it_uses_and_nothing_else(generated: Path, tmp_path: Path) -> None:
    base, entry = generated / "typescript", tmp_path / "entry.ts"
    imports = "".join(f"import * as {one} from '{base / one / 'codecs.ts'}';\n" for one in JUDGED)
    entry.write_text(f"{imports}export const size = {len(JUDGED)};\n", encoding="utf-8")
    assert len(bundle(entry, tmp_path / "out.mjs").read_text(encoding="utf-8")) < 200
    entry.write_text(f"export {{ UserFields }} from '{base / 'accounts' / 'TYPE-CONTRACTS.ts'}';\n", encoding="utf-8")
    assert len(bundle(entry, tmp_path / "out.mjs").read_text(encoding="utf-8")) < 1000
