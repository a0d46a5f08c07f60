"""`type-contracts generate`."""

from __future__ import annotations

from codegen.cli.options import Project, Voice
from codegen.cli.progress import progress
from codegen.cli.session import begin
from codegen.outcome import Outcome
from codegen.report.printer import counted


def run(project: Project, voice: Voice) -> int:
    """Generates, and says how many files were written."""
    session = begin(project, voice)
    if isinstance(session, int):
        return session
    from codegen import workspace

    with progress(voice) as draw:
        outcome = workspace.generate(session.settings, draw)
    return session.finish(outcome, sentence(outcome), members(outcome))


def sentence(outcome: Outcome) -> str:
    """One line about a generation for a person."""
    if outcome.status:
        return "nothing was written"
    files = counted(len(outcome.written) + outcome.unchanged, "file")
    changes = f"{len(outcome.written)} written, {outcome.unchanged} unchanged, {len(outcome.removed)} removed"
    origin = f"{counted(outcome.contracts, 'contract')} in {counted(outcome.packages, 'package')}"
    return f"generated {files} ({changes}) from {origin}"


def members(outcome: Outcome) -> dict[str, object]:
    """The same for a program."""
    return {
        "written": list(outcome.written),
        "removed": list(outcome.removed),
        "unchanged": outcome.unchanged,
        "contracts": outcome.contracts,
        "packages": outcome.packages,
    }
