"""`type-contracts show CONTRACT`."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import asdict

from codegen.cli.options import Project, Voice
from codegen.cli.session import begin
from codegen.diagnostics import Diagnostic
from codegen.outcome import Shown, Table
from codegen.report.printer import visible


def run(contract: str, project: Project, voice: Voice) -> int:
    """Prints one contract as aligned text, or as members of the JSON document."""
    session = begin(project, voice)
    if isinstance(session, int):
        return session
    from codegen import workspace

    shown = workspace.show(session.settings, contract)
    if isinstance(shown, Diagnostic):
        # A contract that nobody has is a mistake in the command line; anything else is one in the contracts.
        mistaken = not shown.place.file
        session.console.report((shown,), trouble=mistaken)
        return 2 if mistaken else 1
    session.console.result(laid_out(shown), asdict(shown))
    return 0


def laid_out(shown: Shown) -> str:
    """The title, the lines and the tables as text with aligned columns."""
    blocks = ["\n".join((visible(shown.title), *map(visible, shown.lines)))]
    blocks.extend("\n".join(_aligned(table)) for table in shown.tables)
    return "\n\n".join(blocks) + "\n"


def _aligned(table: Table) -> Iterator[str]:
    rows = [tuple(visible(cell) for cell in row) for row in (table.headers, *table.rows)]
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    rows.insert(1, tuple("-" * width for width in widths))
    if table.title:
        yield visible(table.title)
    for row in rows:
        yield "  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip()
