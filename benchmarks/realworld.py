"""`python -m benchmarks.realworld FOLDER`: schemas that nobody here wrote, against documents whose verdict is known.

FOLDER has a folder per schema, with `<name>.schema.json` and `documents.jsonl` (`{"id", "accept", "document"}` a line).
For every schema: is it generated or refused with a place, does the code import, is it clean under `mypy --strict` and
`tsc --strict`, and is the verdict on every document right in Python and in TypeScript?
"""

from __future__ import annotations

import argparse
import json
import resource
import shutil
import tempfile
import time
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

from benchmarks.typecheck import mypy, tsc
from tests.conformance.forge import SUFFIX, Forged, forge
from tests.conformance.score import Case, Result, judged

SECONDS = 10.0
"""The most that a schema may take, of a processor's time: a busy machine says nothing about a schema."""

_BUSY = 20
"""How many times as much a clock may show before a run is given up."""


@dataclass(slots=True)
class Report:
    """What is known of one schema after a run; `ids` are the names of its documents, in order."""

    result: Result
    seconds: float = 0.0
    mypy: list[str] = field(default_factory=list)
    tsc: list[str] = field(default_factory=list)

    @property
    def right(self) -> bool:
        """Generated, loaded, and every verdict right in both languages."""
        return self.result.kind == "EXACT"

    @property
    def clean(self) -> bool:
        """Right, and nothing to say for either type checker."""
        return self.right and not self.mypy and not self.tsc


def main() -> None:
    """Reads the folder, measures in batches, prints every schema that is not perfect, then the table."""
    parser = argparse.ArgumentParser(prog="benchmarks.realworld", description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--only", default="", help="names of schemas must contain this text")
    parser.add_argument("--each", action="store_true", help="one run of the generator per schema: time, no influence")
    parser.add_argument("--no-types", action="store_true", help="leave out mypy and tsc")
    parser.add_argument("--keep", type=Path, help="keep what is generated in this folder")
    parser.add_argument("--json", type=Path, help="write every result to this file")
    options = parser.parse_args()
    cases = [case for case in read(options.folder) if options.only in case.name]
    folder = options.keep or Path(tempfile.mkdtemp(prefix="realworld-"))
    started = time.monotonic()
    try:
        reports = measured(cases, folder, each=options.each, types=not options.no_types)
    finally:
        if not options.keep:
            shutil.rmtree(folder, ignore_errors=True)
    for report in reports:
        _print(report)
    _table(reports, types=not options.no_types)
    print(f"\n{len(reports)} schemas, {sum(len(one.documents) for one in cases)} documents", end=" ")
    print(f"in {time.monotonic() - started:.0f} s; the slowest took {_slowest(reports)}")
    if options.json:
        options.json.write_text(json.dumps([_plain(one) for one in reports], indent=1), encoding="utf-8")


def read(folder: Path) -> Iterator[Case]:
    """The schemas of a folder with their documents, by name."""
    for path in sorted(folder.glob(f"*/*{SUFFIX}")):
        lines = (path.parent / "documents.jsonl").read_text(encoding="utf-8").split("\n")
        documents = [json.loads(line) for line in lines if line.strip()]
        pairs = tuple((one["document"], one["accept"]) for one in documents)
        yield Case(path.name.removesuffix(SUFFIX), path.read_text(encoding="utf-8"), pairs)


def measured(cases: Iterable[Case], folder: Path, *, each: bool = False, types: bool = True) -> list[Report]:
    """A report per case. Each schema is a package of its own; schemas that share an address are apart."""
    reports = []
    batches = [[case] for case in cases] if each else _batches(cases)
    for number, batch in enumerate(batches):
        where = folder / f"batch_{number}"
        packages = {case.name: f"real_{position:04}" for position, case in enumerate(batch)}
        before = _processor()
        limit = _BUSY * SECONDS * len(batch)
        forged = forge({case.name: case.contract for case in batch}, where, packages=packages, seconds=limit)
        seconds = (_processor() - before) / len(batch)
        results = judged({case.name: case for case in batch}, forged, back=False, seconds=_BUSY * SECONDS)
        found = {name: Report(result, seconds) for name, result in results.items()}
        for report in found.values() if seconds > SECONDS else ():
            report.result.kind, report.result.reason = "BROKEN", f"generator: {seconds:.1f} s of processor time"
        if types and forged.names:
            _check_types(found, forged)
        reports += [found[case.name] for case in batch]
    return reports


def _processor() -> float:
    """The seconds that all programs started so far have had of a processor."""
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


def _batches(cases: Iterable[Case]) -> list[list[Case]]:
    batches: list[tuple[list[Case], set[str]]] = []
    for case in cases:
        schema = json.loads(case.contract)
        address = str(schema.get("$id", schema.get("id", case.name))) if isinstance(schema, dict) else case.name
        address = address.rstrip("#")
        for members, taken in batches:
            if address not in taken:
                members.append(case)
                taken.add(address)
                break
        else:
            batches.append(([case], {address}))
    return [members for members, _ in batches]


def _check_types(found: dict[str, Report], forged: Forged) -> None:
    limit = 60 + SECONDS * len(forged.names)
    python, typescript = mypy(forged.out, limit), tsc(forged.out, limit)
    for name in forged.names:
        package = forged.package(name)
        found[name].mypy = python.get(package, []) + python.get("*", [])
        found[name].tsc = typescript.get(package, []) + typescript.get("*", [])


def _print(report: Report) -> None:
    result = report.result
    if report.clean:
        return
    print(f"{result.kind} {result.name}: {result.reason[:600]}")
    for mistake in result.mistakes[:3]:
        print(f"    {str(mistake)[:500]}")
    if len(result.mistakes) > 3:
        print(f"    ... {len(result.mistakes)} mistakes: {dict(Counter(_kind(one) for one in result.mistakes))}")
    for line in [*report.mypy[:2], *report.tsc[:2]]:
        print(f"    {line[:300]}")


def _kind(mistake: object) -> str:
    return f"{getattr(mistake, 'language', '')} {'rejects valid' if getattr(mistake, 'expected', 0) else 'accepts bad'}"


def _table(reports: list[Report], *, types: bool) -> None:
    kinds = Counter(report.result.kind for report in reports)
    languages = ("python", "typescript")
    wrong = {
        language: sum(any(one.language == language for one in report.result.mistakes) for report in reports)
        for language in languages
    }
    rows = [
        ("generated", len(reports) - kinds["REFUSED"] - sum(_generator_failed(one) for one in reports)),
        ("refused with a place", kinds["REFUSED"]),
        ("broken", kinds["BROKEN"]),
        ("wrong in Python", wrong["python"]),
        ("wrong in TypeScript", wrong["typescript"]),
        ("all right in both", sum(report.right for report in reports)),
    ]
    if types:
        generated = [report for report in reports if report.result.kind in ("EXACT", "WRONG")]
        rows += [
            ("mypy --strict clean (of generated)", sum(not report.mypy for report in generated)),
            ("tsc --strict clean (of generated)", sum(not report.tsc for report in generated)),
            ("right and clean", sum(report.clean for report in reports)),
        ]
    print("\n| what | schemas | % |\n| --- | ---: | ---: |")
    for title, count in rows:
        print(f"| {title} | {count} | {100 * count / max(1, len(reports)):.1f} |")


def _slowest(reports: list[Report]) -> str:
    slow = sorted(reports, key=lambda one: -one.seconds)[:3]
    return ", ".join(f"{one.seconds:.1f} s ({one.result.name})" for one in slow) + " of a processor"


def _generator_failed(report: Report) -> bool:
    return report.result.kind == "BROKEN" and report.result.reason.startswith("generator:")


def _plain(report: Report) -> dict[str, object]:
    result = report.result
    mistakes = [
        {"language": one.language, "document": one.document, "expected": one.expected, "got": one.got}
        for one in result.mistakes
    ]
    return {
        "name": result.name, "kind": result.kind, "reason": result.reason, "seconds": round(report.seconds, 3),
        "mistakes": mistakes, "mypy": report.mypy, "tsc": report.tsc,
    }  # fmt: skip


if __name__ == "__main__":
    main()
