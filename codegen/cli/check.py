"""`type-contracts check`."""

from __future__ import annotations

from codegen.cli.options import Project, Voice
from codegen.cli.session import begin
from codegen.report.printer import counted


def run(project: Project, voice: Voice, *, diff: bool, full: bool) -> int:
    """Says whether `generate` would change something, and why."""
    session = begin(project, voice)
    if isinstance(session, int):
        return session
    from codegen import workspace

    outcome = workspace.check(session.settings, full=full, diff=diff)
    fresh = outcome.status == 0
    return session.finish(
        outcome,
        f"fresh: {counted(outcome.unchanged, 'file')} up to date" if fresh else "",
        {"fresh": fresh, "unchanged": outcome.unchanged, **({"diff": outcome.diff} if diff else {})},
        body=outcome.diff,
    )
