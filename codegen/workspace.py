"""The composition root: from settings through every stage to files, findings and answers."""

from __future__ import annotations

import gc
import sys
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from functools import wraps
from pathlib import Path
from typing import TYPE_CHECKING, ParamSpec, TypeVar

from codegen.config.settings import Loaded, Overrides, Settings, TargetNames
from codegen.diagnostics import Diagnostic, has_errors, in_order
from codegen.outcome import Note, Outcome, Shown
from codegen.output.model import Entry, Manifest, Output, Source
from codegen.paths import shown_path

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping

    from codegen.freshness import Look
    from codegen.ir.model import Package
    from codegen.rendering import Progress
    from codegen.source.model import Sources

P = ParamSpec("P")
T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Run:
    """What is known so far. A stage returns a new run; with an error in it the stages after it do nothing.

    `aside` has the names that stepped aside for others, by package.
    """

    settings: Settings
    progress: Progress | None = None
    diagnostics: tuple[Diagnostic, ...] = ()
    sources: Sources | None = None
    packages: tuple[Package, ...] = ()
    aside: Mapping[str, Collection[str]] = field(default_factory=dict)
    options: Mapping[str, object] = field(default_factory=dict)
    old: Manifest = field(default_factory=Manifest)
    files: tuple[Source, ...] = ()
    kept: Mapping[str, Entry] = field(default_factory=dict)
    outputs: tuple[Output, ...] = ()
    rendered: tuple[str, ...] = ()
    in_place: bool = False

    @property
    def failed(self) -> bool:
        """Whether an error stops the run."""
        return has_errors(self.diagnostics)

    def found(self, diagnostics: tuple[Diagnostic, ...]) -> Run:
        """The run with these findings as well."""
        return replace(self, diagnostics=(*self.diagnostics, *diagnostics))


_RECURSION = 20_000
"""Contracts nest deeper than programs do, and refer to each other in long ways; the budgets of `ir` bound both."""


def unhindered(call: Callable[P, T]) -> Callable[P, T]:
    """The call without the search for garbage (a model is large and lives as long as the run), with deep recursion."""

    @wraps(call)
    def called(*given: P.args, **named: P.kwargs) -> T:
        was_on, limit = gc.isenabled(), sys.getrecursionlimit()
        gc.disable()
        sys.setrecursionlimit(max(limit, _RECURSION))
        try:
            return call(*given, **named)
        finally:
            sys.setrecursionlimit(limit)
            if was_on:
                gc.enable()

    return called


def generate(settings: Settings, progress: Progress | None = None, *, in_place: bool = False) -> Outcome:
    """Renders every target of every package and writes what changed; nothing at all when a contract is at fault.

    Where digests say that all is fresh, nothing is read at all, and after a change of a few contracts little more than
    these. `in_place` replaces file by file, so that programs
    which watch the output folder go on watching the same one.
    """
    from codegen import freshness
    from codegen.output import digest

    digest.remember()
    seen = freshness.look(settings, once=not in_place)
    try:
        done = freshness.unchanged(settings, seen) or _revise(settings, seen, in_place)
    finally:
        if seen.intact is not None:
            seen.intact.drop()
    return done or _generate(settings, progress, in_place)


def recall(settings: Settings, outcome: Outcome) -> None:
    """Has this process know the files that it wrote by their times, once these tell; the next run need not read them.

    For one that has time between two runs.
    """
    import time

    from codegen.output import digest, memory

    if outcome.written:
        time.sleep(memory.SETTLING)
        digest.of_files([f"{settings.out}/{path}" for path in outcome.written])


def get_ready(settings: Settings) -> None:
    """Has this process begin what every generating needs, for many that are to come."""
    from codegen import revision as revision
    from codegen.ir import build as build
    from codegen.ir import examples as examples
    from codegen.source import load as load
    from codegen.targets import registry

    registry.prepare(settings.targets)


@unhindered
def _revise(settings: Settings, seen: Look, in_place: bool) -> Outcome | None:
    if not seen.changed or seen.intact is None or settings.partial:
        return None
    from codegen import revision

    run = Run(settings, old=seen.old, files=seen.files, in_place=in_place)
    return revision.revised(run, seen.changed, seen.intact.answer)


@unhindered
def _generate(settings: Settings, progress: Progress | None, in_place: bool) -> Outcome:
    from codegen import division, stages

    run = stages.choose_options(stages.read(Run(settings, progress, in_place=in_place)))
    done = division.divided(run)
    return stages.write(done or stages.render(stages.keep_what_did_not_change(stages.model(run))))


@unhindered
def check(settings: Settings, *, full: bool, diff: bool) -> Outcome:
    """Whether `generate` would change something, and why. Writes nothing."""
    from codegen import freshness

    return freshness.check(settings, full=full, diff=diff)


@unhindered
def lint(settings: Settings) -> Outcome:
    """The quality and completeness of the contracts."""
    from codegen import stages

    return stages.lint(stages.model(stages.read(Run(settings))))


@unhindered
def show(settings: Settings, name: str) -> Shown | Diagnostic:
    """One contract as a person reads it, or why it cannot be shown."""
    from codegen import showing

    return showing.show(settings, name)


def found(root: Path) -> tuple[Note, ...] | Diagnostic:
    """Makes a folder a project: what became of each file, or why its configuration cannot be read."""
    from codegen import founding

    return founding.found(root)


def settle(overrides: Overrides) -> Loaded:
    """The settings of a run, or why there are none."""
    from codegen.config import load
    from codegen.targets import registry

    return load(overrides, TargetNames(tuple(name for name, _ in registry.OWN), registry.names))


def dialect() -> object:
    """The meta-schema of the dialect."""
    from codegen.source.dialect import meta_schema

    return meta_schema()


def add(target: Path, text: str) -> None:
    """Writes a text behind what a file outside the generated ones holds."""
    from codegen.output import placing

    placing.add(target, text)


def watch_paths(settings: Settings) -> tuple[Path, ...]:
    """What a watcher watches: the contracts, and the configuration."""
    source = (settings.source.path,) if settings.source else ()
    return (settings.contracts, *source)


def everything(settings: Settings) -> Run:
    """A run up to the options of its targets, with everything that was found on the way."""
    from codegen import stages

    return stages.choose_options(stages.model(stages.read(Run(settings))))


def located(run: Run, more: tuple[Diagnostic, ...] = ()) -> tuple[Diagnostic, ...]:
    """The findings of a run, each once, in order, with lines and columns."""
    from codegen.source.load import reader
    from codegen.source.locate import locate

    read_text = reader(run.settings.contracts, shown=shown_path(run.settings.contracts))
    return in_order(locate((*run.diagnostics, *more), read_text))
