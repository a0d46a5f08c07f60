"""`type-contracts init`."""

from __future__ import annotations

from dataclasses import asdict
from pathlib import Path

from codegen import workspace
from codegen.cli import generate
from codegen.cli.console import Console
from codegen.cli.guard import USAGE_OR_ENVIRONMENT
from codegen.cli.options import Project, Voice
from codegen.cli.session import begin
from codegen.diagnostics import Diagnostic
from codegen.outcome import Note
from codegen.report.printer import visible


def run(voice: Voice) -> int:
    """Writes what is missing, says what it left alone, and generates. Running it again changes nothing."""
    notes = workspace.found(Path.cwd())
    if isinstance(notes, Diagnostic):
        Console(voice).report((notes,), trouble=True)
        return USAGE_OR_ENVIRONMENT
    session = begin(Project(), voice)
    for note in notes:
        Console(voice).say(_sentence(note))
    if isinstance(session, int):
        return session
    outcome = workspace.generate(session.settings)
    files = [asdict(note) for note in notes]
    return session.finish(outcome, generate.sentence(outcome), {"files": files, **generate.members(outcome)})


def _sentence(note: Note) -> str:
    if not note.advice:
        return f"{note.done} {visible(note.path)}"
    indented = "".join(f"    {line}\n" for line in note.advice.strip("\n").split("\n"))
    return f"left {visible(note.path)} alone; what it could have:\n\n{indented}"
