"""`type-contracts watch`."""

from __future__ import annotations

import time
from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path

from codegen.cli import generate
from codegen.cli.console import Console
from codegen.cli.guard import heed
from codegen.cli.options import Project, Voice
from codegen.cli.session import Session, begin
from codegen.config import Settings
from codegen.outcome import Outcome
from codegen.paths import shown_path

_SETTLED_AFTER = 20
"""Milliseconds without a further change after which a burst of changes is over."""

_BURST_LIMIT = 400
"""Milliseconds after which a burst is generated although it goes on."""

_TICK = 500
"""Milliseconds between looks at whether the folder is still there."""

_SUFFIXES = frozenset({".json", ".toml", ""})


def run(project: Project, voice: Voice) -> int:
    """Generates now and after each change; faults in contracts or configuration are reported and waited out."""
    session = begin(project, voice)
    if isinstance(session, int):
        return session
    last = _round(session, None)
    _get_ready(session)
    while True:
        _wait_for(session.settings.contracts)
        session.console.aside(f"watching {shown_path(session.settings.contracts)} (Ctrl-C ends)")
        for changed in _changes(session.settings):
            session = _reread(session, project, changed)
            last = _round(session, last)


def _get_ready(session: Session) -> None:
    """What a rendering needs is imported now, so that the first edit is as quick as the others."""
    from codegen import workspace

    workspace.get_ready(session.settings)


def _changes(settings: Settings) -> Iterable[frozenset[Path]]:
    """Bursts of changes, until what is watched is replaced, so that the watcher must look again.

    The first burst is empty: it comes once the watcher stands, for what changed before it did.
    """
    from watchfiles import watch

    from codegen import workspace

    paths = workspace.watch_paths(settings)
    watched = [path for path in paths if path.exists()]
    missing = [path for path in paths if path not in watched]
    stream = watch(
        *watched,
        watch_filter=lambda change, name: _matters(Path(name), settings),
        debounce=_BURST_LIMIT,
        step=_SETTLED_AFTER,
        rust_timeout=_TICK,
        yield_on_timeout=True,
    )
    started = False
    for changes in stream:
        heed()
        changed = frozenset(Path(name) for _, name in changes)
        if changed or not started:
            yield changed
        if came := frozenset(path for path in missing if path.exists()):
            yield came
            return
        if changed.intersection(watched) or not settings.contracts.is_dir():
            return
        started = True


def _matters(path: Path, settings: Settings) -> bool:
    return path.suffix in _SUFFIXES and not path.is_relative_to(settings.out)


def _wait_for(folder: Path) -> None:
    while not folder.is_dir():
        heed()
        time.sleep(_TICK / 1000)


def _reread(session: Session, project: Project, changed: frozenset[Path]) -> Session:
    source = session.settings.source
    if source is None or not source.path.is_file() or (changed and source.path not in changed):
        return session
    if not changed and source.path.read_bytes() == source.text.encode("utf-8"):
        return session
    again = begin(project, session.console.voice)
    # With a broken configuration, or none, the last one that held goes on; what is wrong has been said.
    return session if isinstance(again, int) else again


def _round(session: Session, last: Outcome | None) -> Outcome:
    from codegen import workspace

    began = time.perf_counter()
    # Programs that watch the output folder go on watching the same one.
    outcome = workspace.generate(session.settings, in_place=True)
    if last is None or outcome.written or outcome.removed or outcome.diagnostics != last.diagnostics:
        _tell(session, outcome, time.perf_counter() - began)
    workspace.recall(session.settings, outcome)
    return replace(outcome, written=(), removed=())


def _tell(session: Session, outcome: Outcome, seconds: float) -> None:
    console: Console = session.console
    console.aside(f"[{time.strftime('%H:%M:%S')}] {seconds:.2f} s")
    session.finish(outcome, generate.sentence(outcome), generate.members(outcome))
