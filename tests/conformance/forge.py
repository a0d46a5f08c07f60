"""Many contracts through the front door at once: what is generated, what is refused, what breaks the generator."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
SUFFIX = ".schema.json"
PACKAGE = "contracts"


@dataclass(frozen=True, slots=True)
class Refusal:
    """Why a contract was not generated; the place is a JSON pointer of the contract."""

    code: str
    message: str
    pointer: str
    located: bool


@dataclass(slots=True)
class Forged:
    """An output folder, and the contracts that did not make it: refused by a finding, or breaking the generator."""

    out: Path
    names: list[str]
    packages: Mapping[str, str] = field(default_factory=dict)
    refused: dict[str, Refusal] = field(default_factory=dict)
    broken: dict[str, str] = field(default_factory=dict)

    def package(self, name: str) -> str:
        """The package of a contract."""
        return self.packages.get(name, PACKAGE)


def forge(
    contracts: Mapping[str, str], folder: Path, *, seconds: float = 300, packages: Mapping[str, str] | None = None
) -> Forged:
    """Generates Python and TypeScript of the contracts (name -> JSON text) below `folder`.

    They are one package, `contracts`, or those that `packages` (name -> package) says. Contracts that are refused are
    taken away and the rest is generated again; when the generator itself fails, the culprits are found by halving.
    """
    forged = Forged(folder / "out", sorted(contracts), packages or {})
    source = folder / "contracts"
    source.mkdir(parents=True, exist_ok=True)
    _configure(forged, forged.names)
    for name, text in contracts.items():
        file = _file(source, name, forged)
        file.parent.mkdir(exist_ok=True)
        file.write_text(text, encoding="utf-8")
    while forged.names:
        status, found, problem = generate(source, forged.out, seconds)
        if status == 0:
            return forged
        refused = {name: why for name, why in found.items() if name in forged.names}
        if not refused:
            _without_breakers(forged, source, problem or str(found), seconds)
            continue
        forged.refused.update(refused)
        _remove(forged, source, refused)
    return forged


def generate(source: Path, out: Path, seconds: float) -> tuple[int, dict[str, Refusal], str]:
    """One run of the command: its status, the first error of each contract, and what went wrong beside that."""
    command = [sys.executable, "-m", "codegen", "generate", "--contracts", str(source), "--out", str(out)]
    command += ["--format", "json", "--target", "python", "--target", "typescript"]
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    try:
        run = subprocess.run(
            command, capture_output=True, text=True, timeout=seconds, cwd=source.parent, env=environment
        )
    except subprocess.TimeoutExpired:
        return 1, {}, f"no end within {seconds} s"
    try:
        diagnostics = json.loads(run.stdout)["diagnostics"]
    except (ValueError, KeyError):
        return run.returncode or 1, {}, (run.stderr or run.stdout)[-2000:]
    errors: dict[str, Refusal] = {}
    for one in diagnostics:
        name = one["file"].replace("\\", "/").rpartition("/")[2].removesuffix(SUFFIX)
        if one["severity"] == "error":
            located = bool(one["line"])
            errors.setdefault(name, Refusal(one["code"], one["message"], one["pointer"], located))
    return run.returncode, errors, run.stderr[-2000:]


def _without_breakers(forged: Forged, source: Path, problem: str, seconds: float) -> None:
    if len(forged.names) == 1:
        forged.broken[forged.names[0]] = problem
        _remove(forged, source, forged.names)
        return
    suspects = list(forged.names)
    while len(suspects) > 1:
        half = suspects[: len(suspects) // 2]
        with _alone(forged, source, half):
            status, found, problem_here = generate(source, forged.out, seconds)
        breaks = status != 0 and not any(name in forged.names for name in found)
        problem = problem_here if breaks else problem
        suspects = half if breaks else suspects[len(suspects) // 2 :]
    forged.broken[suspects[0]] = problem
    _remove(forged, source, suspects)


def _remove(forged: Forged, source: Path, names: Iterable[str]) -> None:
    gone = set(names)
    for name in gone:
        _file(source, name, forged).unlink(missing_ok=True)
    forged.names = [name for name in forged.names if name not in gone]
    _configure(forged, forged.names)


@contextmanager
def _alone(forged: Forged, source: Path, names: Iterable[str]) -> Iterator[None]:
    """These contracts alone, for one run."""
    hidden = set() if forged.packages else set(forged.names) - set(names)
    _configure(forged, names)
    for name in hidden:
        _file(source, name, forged).rename(source / f"{name}.away")
    yield
    for name in hidden:
        (source / f"{name}.away").rename(_file(source, name, forged))
    _configure(forged, forged.names)


def _configure(forged: Forged, names: Iterable[str]) -> None:
    folders = {forged.packages[name]: forged.packages[name] for name in names} if forged.packages else {PACKAGE: "."}
    lines = "".join(f"{one} = {json.dumps(where)}\n" for one, where in folders.items())
    (forged.out.parent / "type-contracts.toml").write_text(f"[packages]\n{lines}", encoding="utf-8")


def _file(source: Path, name: str, forged: Forged) -> Path:
    return (source / forged.packages[name] if forged.packages else source) / f"{name}{SUFFIX}"
