"""The stale gate: digests first, and a full rendering only where digests cannot tell or the user asks for it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path

from codegen import manifests
from codegen.aside import Aside, asked
from codegen.config.settings import Settings
from codegen.diagnostics import Diagnostic, has_errors
from codegen.outcome import Outcome
from codegen.output import dependence, digest, manifest, staging, stale, verdict
from codegen.output.model import Manifest, Source
from codegen.paths import shown_path


def check(settings: Settings, *, full: bool, diff: bool) -> Outcome:
    """Whether `generate` would change something, and why."""
    old = manifest.load(settings.out)
    if isinstance(old, Diagnostic):
        return Outcome((old,), packages=len(settings.packages))
    mine = _of_this_run(settings, old)
    files, found = _files(settings)
    if found:
        return _rendered(settings, diff)
    options = _options(settings, mine)
    facts = stale.find(settings.out, files, options, manifests.programs(settings), mine)
    if full or diff or isinstance(facts, Diagnostic) or stale.undecided(facts):
        return _rendered(settings, diff)
    diagnostics = verdict.findings(facts, Path(shown_path(settings.out)), Path(shown_path(settings.contracts)))
    return Outcome(diagnostics, unchanged=len(mine.outputs), contracts=len(files), packages=len(settings.packages))


@dataclass(frozen=True, slots=True)
class Look:
    """What digests tell before anything is read: the manifest, the contracts as they are now, what speaks against them.

    `changed` are the contracts that differ, where nothing else differs; `None` where something else does. `intact` says
    whether the generated files are as they were written, and is asked before anything stands on that.
    """

    old: Manifest
    files: tuple[Source, ...]
    changed: frozenset[str] | None
    intact: Aside[bool] | None = None


def look(settings: Settings, *, once: bool) -> Look:
    """Looks at the digests of contracts and generated files.

    A process that looks `once` leaves the generated files to a second one where contracts changed; one that looks often
    remembers them.
    """
    old = manifest.load(settings.out)
    if isinstance(old, Diagnostic):
        return Look(Manifest(), (), None)
    mine = _of_this_run(settings, old)
    files, troubles = _files(settings)
    if troubles or not files or not _made_alike(settings, mine):
        return Look(mine, files, None)
    changed = dependence.changed(mine, files)
    if not changed <= mine.sources.keys() & {one.path for one in files}:
        return Look(mine, files, None)
    question = partial(stale.intact, settings.out, files, mine)
    if changed:
        return Look(mine, files, changed, asked(question) if once else Aside(question))
    return Look(mine, files, changed if question() else None)


def _made_alike(settings: Settings, old: Manifest) -> bool:
    """Whether the last run ended, and this one would do the same with the same contracts."""
    options, programs = _options(settings, old), manifests.programs(settings)
    return not old.pending and not manifest.changed_options(old, options) and dict(old.generator) == programs


def unchanged(settings: Settings, seen: Look) -> Outcome | None:
    """The outcome of a run that has nothing to do; `None` when there may be something."""
    if seen.changed is None or seen.changed or staging.left(settings.out):
        return None
    return Outcome(unchanged=len(seen.old.outputs), contracts=len(seen.files), packages=len(settings.packages))


def _files(settings: Settings) -> tuple[tuple[Source, ...], tuple[Diagnostic, ...]]:
    """The contracts as they lie on the disk, not read as JSON: their digests decide."""
    import os

    from codegen.source.find import find

    root = os.path.realpath(settings.contracts)
    folders = {manifests.folder_of(settings, one) for one in settings.all_packages}
    files: list[Source] = []
    troubles: list[Diagnostic] = []
    for package in settings.packages:
        folder = manifests.folder_of(settings, package)
        found, wrong = find(root, folder, folders - {folder}, "")
        digests = digest.of_linked_files([one.real for one in found])
        files += [Source(one.path, now) for one, now in zip(found, digests, strict=True)]
        troubles += wrong
    return tuple(files), tuple(troubles)


def _of_this_run(settings: Settings, old: Manifest) -> Manifest:
    """The manifest less what belongs to targets and packages that this run leaves out."""
    others = manifests.of_other_runs(settings, old)
    if not others:
        return old
    folders = tuple(f"{manifests.folder_of(settings, one)}/" for one in settings.packages)
    sources = {path: one for path, one in old.sources.items() if "/" in folders or path.startswith(folders)}
    outputs = {path: one for path, one in old.outputs.items() if path not in others}
    options = {name: value for name, value in old.options.items() if name not in settings.all_targets} | {
        name: old.options[name] for name in settings.targets if name in old.options
    }
    packages, targets = options.get("packages"), options.get("targets")
    mine = {one.name for one in settings.packages}
    options["packages"] = {name: one for name, one in (packages or {}).items() if name in mine}  # type: ignore[attr-defined]
    options["targets"] = [one for one in (targets or ()) if one in settings.targets]  # type: ignore[attr-defined]
    known = manifests.programs(settings)
    programs = {name: version for name, version in old.generator.items() if name in known}
    return Manifest(programs, options, sources, outputs, old.pending)


def _options(settings: Settings, old: Manifest) -> dict[str, object]:
    """The options of this run; names that stepped aside are as they were, since digests alone decide here."""
    options = manifests.options_of(settings)
    return options | ({"names": old.options["names"]} if "names" in old.options else {})


def _rendered(settings: Settings, diff: bool) -> Outcome:
    """The check with everything rendered: contracts at fault show, and bytes are compared instead of digests."""
    from codegen import stages
    from codegen.workspace import Run, located

    run = stages.render(stages.choose_options(stages.model(stages.read(Run(settings)))))
    counts = Outcome(contracts=sum(len(one.contracts) for one in run.packages), packages=len(run.packages))
    if run.failed or run.sources is None:
        return replace(counts, diagnostics=located(run))
    files = manifests.sources_of(run.sources, run.packages)
    options = manifests.options_of(settings, run.aside)
    old = manifest.load(settings.out)
    if isinstance(old, Diagnostic):
        return replace(counts, diagnostics=located(run, (old,)))
    mine = _of_this_run(settings, old)
    facts = stale.compare(settings.out, run.outputs, files, options, manifests.programs(settings), mine)
    if isinstance(facts, Diagnostic):
        return replace(counts, diagnostics=located(run, (facts,)))
    found = verdict.findings(facts, Path(shown_path(settings.out)), Path(shown_path(settings.contracts)))
    text = "\n".join(verdict.differences(settings.out, run.outputs, mine)) if diff and has_errors(found) else ""
    return replace(counts, diagnostics=located(run, found), unchanged=len(run.outputs), diff=text)
