"""`type-contracts lint`."""

from __future__ import annotations

from codegen.cli.options import Project, Voice
from codegen.cli.session import begin
from codegen.report.printer import counted


def run(project: Project, voice: Voice) -> int:
    """Reports what the rules of quality and completeness find."""
    session = begin(project, voice)
    if isinstance(session, int):
        return session
    from codegen import workspace

    outcome = workspace.lint(session.settings)
    sentence = "" if outcome.diagnostics else f"nothing to say about {counted(outcome.contracts, 'contract')}"
    return session.finish(outcome, sentence, {"contracts": outcome.contracts})
