"""Verdicts of the generated Python and TypeScript, each in one process for all contracts."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Callable, Iterable, Mapping, Sequence
from pathlib import Path

from tests.conformance.forge import Forged
from tests.node import node_modules

HERE = Path(__file__).parent
Verdict = bool | str | dict[str, str]
Answers = dict[str, "list[Verdict] | str"]


def judged_in_python(
    forged: Forged, jobs: Mapping[str, Sequence[str]], *, back: bool = False, seconds: float = 10
) -> Answers:
    """name -> a verdict per document, or what is wrong with the generated code as a whole."""

    def command(jobs_file: Path, answers: Path) -> list[str]:
        return [sys.executable, "-B", str(HERE / "judge.py"), str(forged.out / "python"), str(jobs_file), str(answers)]

    return _run(command, forged, "python", jobs, back, seconds)


def judged_in_typescript(
    forged: Forged, jobs: Mapping[str, Sequence[str]], *, back: bool = False, seconds: float = 10
) -> Answers:
    """As `judged_in_python`, through `is`, and with `back` through `safeParse`, `parse` and `serialize` too."""
    bundles, problems = bundled(forged, {forged.package(name) for name in jobs})
    broken: Answers = {name: problems[forged.package(name)] for name in jobs if forged.package(name) in problems}

    def command(jobs_file: Path, answers: Path) -> list[str]:
        return ["node", str(HERE / "judge.mjs"), str(bundles), str(jobs_file), str(answers)]

    rest = {name: texts for name, texts in jobs.items() if name not in broken}
    return {**broken, **_run(command, forged, "typescript", rest, back, seconds)}


def bundled(forged: Forged, packages: Iterable[str]) -> tuple[Path, dict[str, str]]:
    """A folder with the codecs of each package as one module, and what the bundler has against a package."""
    bundles, wanted = forged.out.parent / "bundles", sorted(packages)
    if not _bundle(forged, bundles, wanted):
        return bundles, {}
    return bundles, {one: problem for one in wanted if (problem := _bundle(forged, bundles, [one]))}


def _bundle(forged: Forged, bundles: Path, packages: Sequence[str]) -> str:
    base = forged.out / "typescript"
    sources = [str(base / one / "codecs.ts") for one in packages]
    flags = ["--bundle", "--format=esm", "--target=es2024", "--log-level=error", "--log-limit=5"]
    flags += [f"--outbase={base}", f"--outdir={bundles}", "--out-extension:.js=.mjs"]
    command = [str(node_modules() / ".bin/esbuild"), *sources, *flags]
    run = subprocess.run(command, capture_output=True, text=True, timeout=300)
    return run.stderr[:2000] if run.returncode else ""


def _run(
    command: Callable[[Path, Path], list[str]],
    forged: Forged,
    language: str,
    jobs: Mapping[str, Sequence[str]],
    back: bool,
    seconds: float,
) -> Answers:
    answers_file, jobs_file = (forged.out.parent / f"{language}.{part}.jsonl" for part in ("answers", "jobs"))
    answers: Answers = {}
    remaining = list(jobs)
    while remaining:
        # Surrogates cannot stand in a UTF-8 file as they are; the escapes of JSON can carry them.
        same = {"back": back, "seconds": seconds}
        lines = [
            json.dumps({"name": name, "package": forged.package(name), "documents": list(jobs[name]), **same})
            for name in remaining
        ]
        jobs_file.write_text("\n".join(lines), encoding="utf-8")
        answers_file.write_text("", encoding="utf-8")
        problem = _process(command(jobs_file, answers_file), answers_file, seconds)
        found = [json.loads(line) for line in answers_file.read_text(encoding="utf-8").split("\n") if line]
        answers.update({one["name"]: one.get("broken", one.get("verdicts")) for one in found})
        remaining = remaining[len(found) :]
        if problem and remaining:
            # The process died or hung in the first contract without an answer; the others are asked again.
            answers[remaining.pop(0)] = problem
    return answers


def _process(command: list[str], answers: Path, seconds: float) -> str:
    """Runs until the end, or until no answer has come for `seconds` and a margin for starting up."""
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True)
    size = -1
    while True:
        try:
            _, errors = process.communicate(timeout=seconds + 20)
        except subprocess.TimeoutExpired:
            if answers.stat().st_size == size:
                process.kill()
                process.communicate()
                return f"no end within {seconds} s"
            size = answers.stat().st_size
        else:
            return f"exit status {process.returncode}: {errors[-1500:]}" if process.returncode else ""
