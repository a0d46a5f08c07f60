"""`type-contracts watch`."""

from __future__ import annotations

import time
from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path

from codegen.cli import generate
from codegen.cli.console import Console
from codegen.cli.options import Project, Voice
from codegen.cli.session import Session, begin
from codegen.config import Settings
from codegen.outcome import Outcome

_SETTLED_AFTER = 20
"""Milliseconds without a further change after which a burst of changes is over."""

_BURST_LIMIT = 400
"""Milliseconds after which a burst is generated although it goes on."""

_SUFFIXES = frozenset({".json", ".toml", ""})


def run(project: Project, voice: Voice) -> int:
    """Generates now and after each change; faults in contracts or configuration are reported and waited out."""
    session = begin(project, voice)
    if isinstance(session, int):
        return session
    last = _round(session, None)
    session.console.aside(f"watching {', '.join(map(str, _watched(session.settings)))} (Ctrl-C ends)")
    # The empty set comes once the watcher stands, and catches what changed before it did.
    for changed in _changes(session.settings):
        session = _reread(session, project, changed)
        last = _round(session, last)
    return 0


def _changes(settings: Settings) -> Iterable[frozenset[Path]]:
    from watchfiles import watch

    out = settings.out
    stream = watch(
        *_watched(settings),
        watch_filter=lambda change, name: Path(name).suffix in _SUFFIXES and not Path(name).is_relative_to(out),
        debounce=_BURST_LIMIT,
        step=_SETTLED_AFTER,
        rust_timeout=1000,
        yield_on_timeout=True,
    )
    started = False
    for changes in stream:
        if changes or not started:
            yield frozenset(Path(name) for _, name in changes)
        started = True


def _watched(settings: Settings) -> tuple[Path, ...]:
    from codegen import workspace

    return workspace.watch_paths(settings)


def _reread(session: Session, project: Project, changed: frozenset[Path]) -> Session:
    source = session.settings.source
    if source is None or source.path not in changed:
        return session
    again = begin(project, session.console.voice)
    # With a broken configuration the last one that held goes on; what is wrong has been said.
    return session if isinstance(again, int) else again


def _round(session: Session, last: Outcome | None) -> Outcome:
    from codegen import workspace

    began = time.perf_counter()
    outcome = workspace.generate(session.settings)
    if last is None or outcome.written or outcome.removed or outcome.diagnostics != last.diagnostics:
        _tell(session, outcome, time.perf_counter() - began)
    return replace(outcome, written=(), removed=())


def _tell(session: Session, outcome: Outcome, seconds: float) -> None:
    console: Console = session.console
    console.aside(f"[{time.strftime('%H:%M:%S')}] {seconds:.2f} s")
    session.finish(outcome, generate.sentence(outcome), generate.members(outcome))
