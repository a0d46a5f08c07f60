"""Every page of this folder says what becomes of its contracts, and is right; `--record` writes what became of them.

A page is prose with blocks: `json contract <file>` is a contract, `python|typescript|markdown <file> <declaration or
heading>` is the part of a generated file that it yields, and `error` is what the command says of a contract at fault.
"""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from codegen.cli.app import main
from tests.specs.page import FOLDERS, excerpt, plain, read, recorded

HERE = Path(__file__).parent
PAGES = sorted(HERE.glob("*.md"))
PACKAGE = "shop"


def answers_of(path: Path, folder: Path, capsys: pytest.CaptureFixture[str]) -> tuple[str, ...]:
    """What becomes of the contracts of a page, block by block."""
    page = read(path)
    packages = {PACKAGE} | {name.rpartition("/")[0] or PACKAGE for name in page.contracts}
    for name, text in page.contracts.items():
        file = folder / "contracts" / (name if "/" in name else f"{PACKAGE}/{name}")
        file.parent.mkdir(parents=True, exist_ok=True)
        draft = {"$schema": "https://json-schema.org/draft/2020-12/schema"}
        file.write_text(text.replace("{", json.dumps(draft)[:-1] + ",", 1), encoding="utf-8")
    table = "".join(f'{one} = "{one}"\n' for one in sorted(packages))
    (folder / "type-contracts.toml").write_text(f"[packages]\n{table}", encoding="utf-8")
    capsys.readouterr()
    status = main(["generate", "--no-color"])
    said = capsys.readouterr()
    at_fault = any(one.language == "error" for one in page.expectations)
    assert status == (1 if at_fault else 0), said.out + said.err
    found = []
    for block in page.expectations:
        if block.language == "error":
            found.append((said.out + said.err).strip("\n") + "\n")
            continue
        package, _, name = block.words[0].rpartition("/")
        file = folder / "generated" / FOLDERS[block.language] / (package or PACKAGE) / name
        found.append(excerpt(block, file.read_text(encoding="utf-8")))
    return tuple(found)


@pytest.mark.parametrize("path", PAGES, ids=lambda path: path.stem)
def test_a_page_says_what_becomes_of_its_contracts(
    path: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    request: pytest.FixtureRequest,
) -> None:
    monkeypatch.chdir(tmp_path)
    answers = answers_of(path, tmp_path, capsys)
    page = read(path)
    assert page.contracts
    assert answers
    if request.config.getoption("--record"):
        path.write_text(recorded(page, answers), encoding="utf-8")
        return
    for block, answer in zip(page.expectations, answers, strict=True):
        assert plain(block).text == "".join(f"{line.rstrip()}\n" for line in answer.splitlines())
