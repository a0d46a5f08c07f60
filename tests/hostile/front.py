"""The front door: a folder of contracts as an attacker made it, and one run of the command on it."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, cast

REPOSITORY = Path(__file__).resolve().parents[2]
DRAFT = "https://json-schema.org/draft/2020-12/schema"
SECONDS = 20
"""Of a processor: a hang, not a measurement; refusals take a fraction of it."""
MEMORY = 3 << 30


@dataclass(frozen=True, slots=True)
class Answer:
    """How a run ended: its status (or `"no end"`), what it printed, and what it did that a generator has no need to."""

    status: int | str
    stdout: str
    stderr: str
    deeds: tuple[str, ...]
    seconds: float

    @property
    def findings(self) -> list[dict[str, Any]]:
        """The findings that a run with `--format json` printed."""
        return cast("list[dict[str, Any]]", json.loads(self.stdout)["diagnostics"])

    @property
    def errors(self) -> list[dict[str, Any]]:
        """The findings that stopped the run."""
        return [one for one in self.findings if one["severity"] == "error"]


class Front:
    """A warm process that answers command lines."""

    def __init__(self) -> None:
        environment = {**os.environ, "PYTHONPATH": str(REPOSITORY), "PYTHONDONTWRITEBYTECODE": "1"}
        environment.pop("GITHUB_STEP_SUMMARY", None)
        self._process = subprocess.Popen(
            [sys.executable, str(Path(__file__).parent / "warm.py")],
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, encoding="utf-8", env=environment,
        )  # fmt: skip

    def ask(
        self, argv: Sequence[str], cwd: Path, out: Path | None = None, environment: Mapping[str, str] | None = None
    ) -> Answer:
        """One run of the command in the folder `cwd`; only `out` and its parent folder may be written to."""
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        question = {"argv": list(argv), "cwd": str(cwd), "out": str(out or cwd / "out"), "seconds": SECONDS}
        more = {"bytes": MEMORY, "environment": dict(environment or {})}
        self._process.stdin.write(json.dumps(question | more) + "\n")
        self._process.stdin.flush()
        answer = json.loads(self._process.stdout.readline())
        return Answer(answer["status"], answer["stdout"], answer["stderr"], tuple(answer["deeds"]), answer["seconds"])

    def generate(self, folder: Path, *more: str) -> Answer:
        """`generate` of the contracts below `folder`/contracts into `folder`/out."""
        places = ["--contracts", str(folder / "contracts"), "--out", str(folder / "out")]
        return self.ask(["generate", *places, "--format", "json", *more], folder)

    def close(self) -> None:
        """Ends the process."""
        assert self._process.stdin is not None
        self._process.stdin.close()
        self._process.wait(30)


def written(folder: Path, files: Mapping[str, object]) -> Path:
    """Writes contracts below `folder`/contracts: bytes and texts as they are, anything else as a 2020-12 schema."""
    for name, content in files.items():
        path = folder / "contracts" / (name if "." in name else f"{name}.schema.json")
        path.parent.mkdir(parents=True, exist_ok=True)
        if isinstance(content, bytes):
            path.write_bytes(content)
        elif isinstance(content, str):
            path.write_text(content, encoding="utf-8")
        else:
            value = {"$schema": DRAFT, **content} if isinstance(content, dict) else content
            path.write_text(json.dumps(value), encoding="utf-8")
    return folder


def generated(front: Front, folder: Path, files: Mapping[str, object]) -> dict[str, list[dict[str, Any]]]:
    """Generates what can be generated of many contracts at once; the errors of those that were refused, by file name.

    Refused contracts are taken away and the others tried again. Fails on anything but status 0, or 1 with located errors.
    """
    written(folder, files)
    refused: dict[str, list[dict[str, Any]]] = {}
    while True:
        answer = front.generate(folder)
        blameless(answer)
        if answer.status == 0:
            return refused
        for one in answer.errors:
            refused.setdefault(one["file"].rpartition("/")[2].removesuffix(".schema.json"), []).append(one)
        for name in refused:
            (folder / "contracts" / f"{name}.schema.json").unlink(missing_ok=True)


def blameless(answer: Answer) -> None:
    """Fails unless a run with `--format json` ended well or with located errors, and did nothing on the side."""
    assert answer.status in (0, 1), (answer.status, answer.stdout[-2000:], answer.stderr[-2000:])
    assert "Traceback" not in answer.stderr
    assert answer.deeds == (), answer.deeds
    if answer.status == 1:
        assert answer.errors, answer.stdout
        for one in answer.errors:
            whole_file = one["code"] in WITHOUT_A_LINE
            assert one["file"], one
            assert whole_file or (one["line"] and one["column"]), one
    assert not any(mark in answer.stdout + answer.stderr for mark in TERMINAL), answer.stdout[:2000]


WITHOUT_A_LINE = frozenset(
    f"source/{one}"
    for one in (
        "file-too-large",
        "unportable-name",
        "name-collision",
        "no-regular-file",
        "unreadable",
        "linked-folder",
        "outside-root",
        "no-contract",
    )
)
"""Findings about a file or a folder as a whole."""

TERMINAL = (
    *map(chr, (*range(9), *range(11, 32), *range(127, 160))),
    *"\u2028\u2029\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069",
)
"""What no message may bring to a terminal."""


def apart(front: Front, folder: Path, contracts: Mapping[str, object]) -> dict[str, list[dict[str, Any]]]:
    """As `generated`, with every contract in a package of its own, so that none keeps another from being looked at."""
    written(folder, {f"in_{name}/{name}.schema.json": content for name, content in contracts.items()})
    refused: dict[str, list[dict[str, Any]]] = {}
    left = sorted(contracts)
    while left:
        lines = "".join(f'in_{name} = "in_{name}"\n' for name in left)
        (folder / "type-contracts.toml").write_text(f"[packages]\n{lines}", encoding="utf-8")
        answer = front.generate(folder)
        blameless(answer)
        if answer.status == 0:
            break
        for one in answer.errors:
            refused.setdefault(one["file"].split("/")[1].removeprefix("in_"), []).append(one)
        left = [name for name in left if name not in refused]
    return refused
