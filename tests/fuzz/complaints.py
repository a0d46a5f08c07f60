"""The laws of findings: whatever is wrong with a project, every error names a file, and a line and column within it.

Every trial is a project of a few contracts with mutations and, at times, a configuration with mutations. It goes through
the front door: settings, generation, lint, and the printers of what was found.
"""

from __future__ import annotations

import json
import os
import random
import tempfile
from pathlib import Path
from typing import Any

from codegen import workspace
from codegen.config.settings import Overrides
from codegen.diagnostics import Diagnostic, Place
from codegen.report import json as json_report
from codegen.source.codes_of_files import TOO_LARGE
from tests.fuzz.mutate import mutated
from tests.fuzz.seeds import seeds

SEEDS = [json.dumps(value).encode() for _, value in seeds()]
FOLDERS = ("source/missing-folder", "source/no-contract", "config/contracts-missing")
"""What is said of a folder: it has no lines."""
FAST = ("typescript", "markdown", "ledger")
LINES: tuple[str, ...] = (
    'contracts = "contracts"', 'contracts = "nowhere"', 'contracts = "../.."', "contracts = 1", 'out = "generated"', 'out = "contracts"',
    'out = "/"', 'out = ""', 'targets = ["typescript"]', "targets = []", 'targets = ["typescrip"]', 'targets = "python"', "[packages]",
    'p = "."', 'p = ".."', 'p = "nowhere"', '"a b" = "."', 'class = "."', "[typescript]", "dates = 1", 'dates = "Date"', 'dates = "x"',
    "nonsense = true", "[python]", "[markdown]", "[lint]", 'missing-title = "off"', '"lint/missing-key" = "error"', 'unknown-rule = "error"',
    'missing-title = "loud"', "[nonsense]", "[", "= 1", '"', "a.b = 1", "[[packages]]", "# é", '"\\u202e" = 1',
)  # fmt: skip


def trial(chance: random.Random) -> None:
    """One project, and every complaint about it."""
    with tempfile.TemporaryDirectory(dir="/dev/shm" if Path("/dev/shm").is_dir() else None) as name:
        folder = Path(name) / "project" / "here"
        (folder / "contracts").mkdir(parents=True)
        for one in chance.sample(("a", "b", "Not Good", "class", "deep/c"), chance.choice((1, 1, 2, 3))):
            path = folder / "contracts" / f"{one}.schema.json"
            path.parent.mkdir(exist_ok=True)
            path.write_bytes(_contract(chance))
        if chance.random() < 0.3:
            lines = [chance.choice(LINES) for _ in range(chance.randrange(1, 9))]
            (folder / "type-contracts.toml").write_text("\n".join(lines), encoding="utf-8")
        here = Path.cwd()
        os.chdir(folder)
        try:
            _judge(folder, _found(chance))
        finally:
            os.chdir(here)


def _contract(chance: random.Random) -> bytes:
    data = chance.choice(SEEDS)
    for _ in range(chance.choice((0, 1, 2, 4))):
        data = mutated(data, chance)
    if chance.random() < 0.3:
        value: Any = json.loads(data)
        data = json.dumps(value, indent=chance.choice((1, 4)), ensure_ascii=False).encode("utf-8", "replace")
    if chance.random() < 0.15:
        at = chance.randrange(len(data) + 1)
        data = (
            data[:at]
            + chance.choice((b"", b"\0", b"\xff", b",", b"\r\n", b'"', b"\xef\xbb\xbf", b"]"))
            + data[at + 1 :]
        )
    return data.replace(b"\n", b"\r\n") if chance.random() < 0.1 else data


def _found(chance: random.Random) -> tuple[Diagnostic, ...]:
    targets = FAST if chance.random() < 0.95 else ("python",)
    loaded = workspace.settle(Overrides(targets=targets if chance.random() < 0.8 else ()))
    if loaded.settings is None:
        return loaded.diagnostics
    runs = [workspace.lint(loaded.settings), workspace.generate(loaded.settings)]
    return (*loaded.diagnostics, *(one for run in runs for one in run.diagnostics))


def _judge(folder: Path, found: tuple[Diagnostic, ...]) -> None:
    for one in found:
        if one.code.name in FOLDERS:
            continue
        for place in (one.place, *one.related):
            _judge_place(folder, one, place)
        assert one.message.strip(), one
    said = json.loads(json_report.render(found, lambda file: None))
    assert len(said["diagnostics"]) == len(found)


def _judge_place(folder: Path, one: Diagnostic, place: Place) -> None:
    file = folder / place.file
    assert place.file, f"{one.code.name} has no file: {one.message}"
    assert file.is_file(), f"{one.code.name} is in no file: {place.file}"
    if one.code is TOO_LARGE:
        return
    lines = file.read_bytes().decode("utf-8", "replace").split("\n")
    assert 1 <= place.line <= len(lines), f"{one.code.name} has no line: {place} of {one.message}"
    width = len(lines[place.line - 1]) + 1
    assert 1 <= place.column <= width, f"{one.code.name} has a column outside: {place} of {one.message}"
