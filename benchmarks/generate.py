"""`python -m benchmarks.generate --contracts N`: what generating costs, beside datamodel-code-generator in one run.

With `--node-modules FOLDER` quicktype and json-schema-to-typescript, where installed there, run as well; with
`--no-peers` nobody else's program runs. `--write` puts the table and its charts into docs/benchmarks.md.
"""

from __future__ import annotations

import argparse
import json
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import count
from pathlib import Path
from typing import Any

from benchmarks import make_contracts
from benchmarks.process import Cost, environment, measured, ours
from benchmarks.report import chart, table, write_section

_BARE = """
import typer
app = typer.Typer()
@app.command()
def main() -> None: ...
app()
"""
_EAGER = """
import pkgutil, importlib, contracts
for module in pkgutil.iter_modules(contracts.__path__):
    importlib.import_module("contracts." + module.name)
"""
_BUILT = f"{_EAGER}\nfor one in contracts.CONTRACTS.values():\n    one.model_rebuild()\n"


Change = Callable[[dict[str, Any], int], None]
"""Changes a contract in place; the number makes each change another one."""

Edits = tuple[str, list[Path], Change]
"""What is changed, in which contracts, and how."""

_SEVERAL = 3
"""Edits of which a row shows the median, and runs of which one shows the best."""


@dataclass(frozen=True, slots=True)
class Row:
    """One measurement and the name of the row that it is compared with."""

    what: str
    cost: Cost
    beside: str = ""


def main() -> None:
    """Runs everything for each size and prints a table."""
    parser = argparse.ArgumentParser(prog="benchmarks.generate", description=__doc__)
    parser.add_argument("--contracts", type=int, nargs="+", default=[1000])
    parser.add_argument("--node-modules", type=Path)
    parser.add_argument("--no-peers", action="store_true")
    parser.add_argument("--write", action="store_true")
    options = parser.parse_args()
    for number in options.contracts:
        folder = Path(tempfile.mkdtemp(prefix="benchmark-"))
        try:
            rows = list(rows_for(number, folder, options.node_modules, peers=not options.no_peers))
        finally:
            shutil.rmtree(folder, ignore_errors=True)
        text = f"{_as_table(rows)}{_as_charts(rows)}"
        print(f"\n{number} contracts\n\n{text}")
        if options.write:
            write_section(f"Generating {number:,} contracts of 16 fields", text)


def rows_for(number: int, folder: Path, node_modules: Path | None, *, peers: bool = True) -> Iterator[Row]:
    """Every measurement on a set of `number` contracts, made in `folder`."""
    make_contracts.write(number, folder / "contracts")
    (folder / "bare.py").write_text(_BARE, encoding="utf-8")
    yield Row("bare typer program", measured([sys.executable, "bare.py"], folder, best_of=7))
    yield Row("`--help`", measured(ours("--help"), folder, best_of=7), "bare typer program")
    yield Row("refused command line", measured(ours("generate", "--nonsense"), folder, best_of=7), "bare typer program")
    if peers:
        yield from _peers(folder, node_modules)
    yield from _generating(folder)
    yield from _again(number, folder)
    yield from _using(folder, node_modules)


def _peers(folder: Path, node_modules: Path | None) -> Iterator[Row]:
    flags = ["--input-file-type", "jsonschema", "--output-model-type", "pydantic_v2.BaseModel", "--use-annotated"]
    flags += ["--disable-timestamp", "--formatters", "builtin", "--input", "contracts", "--output", "peer"]
    program = str(Path(sys.executable).with_name("datamodel-codegen"))
    yield Row("datamodel-codegen", measured([program, *flags], folder))
    if node_modules is None:
        return
    files = [str(one) for one in sorted((folder / "contracts").iterdir())]
    quicktype, json2ts = (node_modules / ".bin" / one for one in ("quicktype", "json2ts"))
    if quicktype.exists() and len(files) <= 2000:
        command = [str(quicktype), "-s", "schema", *files, "-l", "ts", "-o", "quicktype.ts"]
        yield Row(_QUICKTYPE, measured(command, folder, best_of=_SEVERAL))
    if json2ts.exists():
        command = [str(json2ts), "-i", "contracts/*.json", "-o", "json2ts"]
        yield Row("json-schema-to-typescript", measured(command, folder))


def _generating(folder: Path) -> Iterator[Row]:
    same = ("--contracts", "contracts", "--out")
    yield Row("cold `generate`, python", measured(ours("generate", *same, "py", "--target", "python"), folder), _DCG)
    # As many times as quicktype, each time into a folder of its own: a second run into the same one has nothing to do.
    runs = [ours("generate", *same, f"ts_{turn}", "--target", "typescript") for turn in range(_SEVERAL)]
    alone = min((measured(one, folder) for one in runs), key=lambda cost: cost.seconds)
    yield Row("cold `generate`, typescript", alone, "json-schema-to-typescript")
    yield Row("cold `generate`, typescript (beside quicktype)", alone, _QUICKTYPE)
    yield Row("cold `generate`, all targets", measured(ours("generate", *same, "generated"), folder), _DCG)


def _again(number: int, folder: Path) -> Iterator[Row]:
    same = ("--contracts", "contracts", "--out", "generated")
    cold = "cold `generate`, all targets"
    check = measured(ours("check", *same), folder, best_of=3)
    yield Row("`check`, fresh", check, _DCG)
    yield Row("`check`, fresh (beside start-up)", check, "bare typer program")
    yield Row("`generate`, nothing changed", measured(ours("generate", *same), folder, best_of=3), cold)
    yield from _edited(number, folder, same)


def _edited(number: int, folder: Path, same: tuple[str, ...]) -> Iterator[Row]:
    """Each kind of edit, of several contracts each: by runs of their own, and by one program that watches them all."""
    cold, edits = "cold `generate`, all targets", list(_edits_of(number, folder))
    for what, contracts, change in edits:
        costs = []
        for contract in contracts:
            _edit(contract, change)
            costs.append(measured(ours("generate", *same), folder))
        yield Row(f"`generate`, {what}", _median(costs), cold)
    for (what, _, _), cost in zip(edits, _watched(folder, edits), strict=True):
        yield Row(f"`watch`, {what}", cost, f"`generate`, {what}")


def _edits_of(number: int, folder: Path) -> Iterator[Edits]:
    """From the middle of the contracts on, the first few that another one refers to, and the first that none does."""
    schemas = [make_contracts.contract(one) for one in range(number)]
    parents = {one["properties"]["parent"].get("$ref", "").removesuffix(".schema.json") for one in schemas}
    names = [make_contracts.name_of(one) for one in range(number // 2, number)]
    used = [one for one in names if one in parents][:_SEVERAL]
    alone = [one for one in names if one not in parents][:_SEVERAL]
    for what, change in _CHANGES.items():
        for where, several in (("that others use", used), ("that nobody uses", alone)):
            files = [folder / "contracts" / f"{one}.schema.json" for one in several]
            yield f"{what} of a contract {where}", files, change


def _median(costs: list[Cost]) -> Cost:
    """The middle one by its seconds; a run that failed comes before all others."""
    failed = [one for one in costs if one.status]
    return failed[0] if failed else sorted(costs, key=lambda one: one.seconds)[len(costs) // 2]


def _describe(schema: dict[str, Any], turn: int) -> None:
    schema["description"] = f"One of many, {turn}."


def _bound(schema: dict[str, Any], turn: int) -> None:
    field = next(one for one in schema["properties"].values() if one.get("type") in ("string", "integer", "number"))
    field["maxLength" if field["type"] == "string" else "maximum"] = 100_000 + turn


def _add(schema: dict[str, Any], turn: int) -> None:
    schema["properties"][f"added_{turn}"] = {"type": "string", "maxLength": 80, "description": "One more."}


_CHANGES: dict[str, Change] = {"a new description": _describe, "a new bound": _bound, "a new field": _add}


_turns = count(1)


def _edit(contract: Path, change: Change) -> None:
    schema = json.loads(contract.read_text(encoding="utf-8"))
    change(schema, next(_turns))
    contract.write_text(json.dumps(schema, indent=2) + "\n", encoding="utf-8")


def _watched(folder: Path, edits: list[Edits]) -> Iterator[Cost]:
    """From saving an edit to the generated files being there, all of them: the median of several edits, kind by kind.

    The first edit of all is not counted: everything is imported for it that later ones need.
    """
    command = ours("watch", "--contracts", "contracts", "--out", "generated")
    log = folder / "watch.txt"
    with log.open("wb") as sink:
        process = subprocess.Popen(command, cwd=folder, stdout=sink, stderr=subprocess.STDOUT, env=environment())
    try:
        time.sleep(6)
        _, (first, *_), change = edits[0]
        _answered(folder, first, change)
        for _, contracts, change in edits:
            seconds = [_answered(folder, contract, change) for contract in contracts]
            yield _median([Cost(one, 0.0, process.poll() or 0) for one in seconds])
    finally:
        process.send_signal(signal.SIGINT)
        process.wait(timeout=30)


def _answered(folder: Path, contract: Path, change: Change) -> float:
    """Seconds from an edit to the manifest that vouches for its files; while they are replaced it says `pending`."""
    manifest = folder / "generated" / "manifest.json"
    before = manifest.stat().st_mtime_ns
    started = time.perf_counter()
    _edit(contract, change)
    while time.perf_counter() - started < 60:
        time.sleep(0.002)
        if manifest.stat().st_mtime_ns != before and b'\n  "pending": ' not in manifest.read_bytes():
            break
    seconds = time.perf_counter() - started
    time.sleep(1)
    return seconds


def _using(folder: Path, node_modules: Path | None) -> Iterator[Row]:
    where = folder / "generated" / "python"
    yield Row("import every generated module", measured([sys.executable, "-c", _EAGER], where, best_of=2))
    yield Row("import and build every model", measured([sys.executable, "-c", _BUILT], where))
    yield Row(
        "import the generated package",
        measured([sys.executable, "-c", "import contracts"], where, best_of=3),
        "import every generated module",
    )
    if node_modules is not None and (node_modules / ".bin" / "tsc").exists():
        for name, pattern in (("json2ts", "json2ts/*.ts"), ("ours", "generated/typescript/*/*.ts")):
            files = [str(one) for one in folder.glob(pattern)]
            flags = [
                "--noEmit",
                "--strict",
                "--target",
                "es2022",
                "--module",
                "preserve",
                "--allowImportingTsExtensions",
            ]
            if files:
                cost = measured([str(node_modules / ".bin" / "tsc"), *flags, *files], folder)
                yield Row(f"tsc, {name}", cost, "tsc, json2ts" if name == "ours" else "")


_DCG = "datamodel-codegen"
_QUICKTYPE = "quicktype (TypeScript)"


def _as_charts(rows: list[Row]) -> str:
    """The figures that the targets speak of, as bars."""
    seconds = {row.what: row.cost.seconds for row in rows}
    return "".join(
        f"\n{chart(title, 's', {one: seconds[one] for one in said if one in seconds})}"
        for title, said in _CHARTS.items()
    )


_CHARTS = {
    "Cold, Python alone": ("datamodel-codegen", "cold `generate`, python"),
    "Cold, TypeScript alone": (
        _QUICKTYPE, "json-schema-to-typescript", "cold `generate`, typescript",
    ),
    "A gate in every commit": ("bare typer program", "`--help`", "`check`, fresh", "`generate`, nothing changed"),
    "After one edit": (
        "cold `generate`, all targets", "`generate`, a new bound of a contract that others use",
        "`watch`, a new bound of a contract that others use",
    ),
}  # fmt: skip


def _as_table(rows: list[Row]) -> str:
    known = {row.what: row.cost for row in rows}
    lines = []
    for row in rows:
        other = known.get(row.beside)
        ratio = f"{row.cost.seconds / other.seconds:.3f} x {row.beside}" if other else ""
        failed = f" (status {row.cost.status}: {row.cost.errors})" if row.cost.status not in (0, 2) else ""
        memory = f"{row.cost.megabytes:.0f}" if row.cost.megabytes else ""
        lines.append((row.what + failed, f"{row.cost.seconds:.2f}", memory, ratio))
    return table(("what", "s", "MB", "ratio"), lines)


if __name__ == "__main__":
    main()
