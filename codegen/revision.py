"""Revision: a run after a change of a few contracts, which reads and renders these and whom the change can reach.

Everything else is as the manifest says, since its contracts, the programs and the options are what they were. Wherever
that cannot be told (a name, a reference or anything else that others depend on is not what it was, a contract is at
fault, a target does not follow changes), there is no revision, and the whole run takes place.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Mapping
from dataclasses import dataclass, field, replace
from functools import partial
from typing import TypeAlias

from codegen import manifests, stages
from codegen.diagnostics import Diagnostic, has_errors
from codegen.ir.faces import Face, faces_of
from codegen.ir.model import Package
from codegen.outcome import Outcome
from codegen.output import digest, files
from codegen.output.codes import ENVIRONMENT
from codegen.output.model import Entry, Manifest, Output, Source
from codegen.output.paths import MANIFEST
from codegen.reach import Ties, ties_of
from codegen.targets import registry
from codegen.targets.target import Rendered
from codegen.workspace import Run, located

Fresh: TypeAlias = tuple[tuple[Output, Entry], ...]
"""Outputs that are not as they were, each with what the manifest is to say of it."""

Coming: TypeAlias = list[tuple[Output, Callable[[], str]]]
"""Outputs with their digests in the making."""

_MOST = 0.5
"""The part of all contracts to read from which the whole run is as good."""

_FEW = 50
"""Contracts that are sooner read and rendered here than shared out, however many there are."""


def revised(run: Run, changed: frozenset[str], intact: Callable[[], bool]) -> Outcome | None:
    """The outcome of a run after a change of these contracts (by path); `None` where only the whole run can tell.

    `intact` says whether everything that is kept is as it was written; it is asked before anything is written.
    """
    known = run.old.sources
    if not all(registry.reviser(one) for one in run.settings.targets) or not all(known[one].face for one in changed):
        return None
    folders = [manifests.folder_of(run.settings, one) for one in run.settings.all_packages]
    ties = ties_of(run.old, run.settings.contracts, folders)
    model = _modelled(run, changed, ties)
    if model is None:
        return None
    faces = _faces(model)
    seen = frozenset(one for one in changed if digest.brief(faces[one].seen) != known[one].face)
    rendered = changed | ties.dependents(seen, changed - seen)
    whole = model if rendered == changed else _modelled(run, rendered, ties)
    if whole is None or not _claims_hold(known, faces := _faces(whole)):
        return None
    done = _rendered(stages.choose_options(replace(whole, rendered=tuple(sorted(rendered)))), before := _Before(run))
    if done is None or not intact() or not before.holds():
        return None
    whole, outputs = done
    return _written(whole, tuple(_differing(run.old, outputs)), faces)


@dataclass(frozen=True, slots=True)
class _Before:
    """What the last run wrote, as far as it was asked for: texts by path, and their digests in the making."""

    run: Run
    texts: dict[str, str] = field(default_factory=dict)
    digests: dict[str, Callable[[], str]] = field(default_factory=dict)

    def text(self, target: str, path: str) -> str | None:
        """The text of a file that a target rendered; it is to be that still: see `holds`."""
        if path in self.texts:
            return self.texts[path]
        entry, file = self.run.old.outputs.get(path), f"{self.run.settings.out}/{path}"
        data = digest.read(file) if entry is not None and entry.target == target else None
        if entry is None or data is None:
            return None
        try:
            text = data.decode("utf-8")
        except UnicodeDecodeError:
            return None
        self.texts[path] = text = text.replace("\r\n", "\n") if "\r" in text else text
        if not digest.is_known(file, entry.digest):
            self.digests[path] = digest.begun(text)
        return text

    def holds(self) -> bool:
        """Whether every text that was asked for is what the last run wrote."""
        return all(self.run.old.outputs[path].digest == now() for path, now in self.digests.items())


def _modelled(run: Run, rendered: Collection[str], ties: Ties) -> Run | None:
    """The run with the model of some contracts and of what they need; nothing where something is wrong with it."""
    needed = ties.needed(rendered)
    if needed is None or len(needed) > max(_FEW, _MOST * len(run.files)):
        return None
    model = stages.model(stages.read(run, needed))
    if model.failed or model.sources is None:
        return None
    # What changed between the look at the digests and the reading is no matter of this run's manifest.
    looked = {(one.path, one.digest) for one in run.files if one.path in needed}
    return model if {(one.path, one.digest) for one in model.sources.documents} == looked else None


def _faces(run: Run) -> Mapping[str, Face]:
    return {path: face for package in run.packages for path, face in faces_of(package).items()}


def _claims_hold(known: Mapping[str, Source], faces: Mapping[str, Face]) -> bool:
    """Whether names, addresses and references are what they were, of everything that was read."""
    return all(known[path].shares.get(manifests.MODEL) == digest.brief(one.claimed) for path, one in faces.items())


def _rendered(run: Run, before: _Before) -> tuple[Run, Coming] | None:
    """The run with what it has to tell, and the outputs that may not be as they were; nothing where that is not all."""
    if run.failed:
        return None
    outputs: Coming = []
    found: list[Diagnostic] = []
    for package in run.packages:
        names = {one.name: one.source for one in package.contracts if one.source in run.rendered}
        for target in run.options if names else ():
            made = _revised(run, package, target, names, before)
            if made is None:
                return None
            fresh = [
                Output(one.path, one.text, target) for one in made.outputs if one.text != before.texts.get(one.path)
            ]
            outputs += [(one, digest.begun(one.text)) for one in fresh]
            found += made.diagnostics
    if any(one.path not in run.old.outputs for one, _ in outputs) or has_errors(found):
        return None
    places = {one.place.file for package in run.packages for one in package.contracts if one.source in run.rendered}
    told = tuple(one for one in (*run.diagnostics, *found) if one.place.file in places)
    return replace(run, diagnostics=told), outputs


def _revised(run: Run, package: Package, target: str, names: Mapping[str, str], last: _Before) -> Rendered | None:
    """What one target makes of some contracts of a package; nothing where it would reach further than that."""
    reviser = registry.reviser(target)
    informed = registry.informed(target, run.options[target], package, run.settings.all_targets)
    shares = registry.shares(target, package, informed, names)
    before = {name: run.old.sources[path].shares.get(target) for name, path in names.items()}
    if {name: digest.brief(one) for name, one in shares.items()} != {name: one for name, one in before.items() if one}:
        return None
    return None if reviser is None else reviser.revise(package, informed, names, partial(last.text, target))


def _differing(old: Manifest, outputs: Coming) -> Iterator[tuple[Output, Entry]]:
    """The outputs that are not as they were, with what the manifest is to say of them."""
    for one, made in outputs:
        before, now = old.outputs[one.path], made()
        if before.digest != now:
            yield one, replace(before, digest=now)


def _written(run: Run, fresh: Fresh, faces: Mapping[str, Face]) -> Outcome:
    settings, old = run.settings, run.old
    sources = {**old.sources, **{one: _source(run, one, faces[one]) for one in run.rendered}}
    entries = {**old.outputs, **{one.path: entry for one, entry in fresh}}
    new = Manifest(old.generator, old.options, sources, entries)
    outputs = tuple(one for one, _ in fresh)
    kept = tuple(old.outputs.keys() - {one.path for one in outputs})
    result = files.write(settings.out, outputs, new, kept, in_place=run.in_place)
    return Outcome(
        diagnostics=located(run, result.diagnostics),
        written=tuple(path for path in result.written if path != MANIFEST),
        removed=result.removed,
        unchanged=result.unchanged,
        contracts=len(run.files),
        packages=len(settings.packages),
        rendered=run.rendered,
        environment_error=_is_of_the_machine(result.diagnostics),
    )


def _source(run: Run, path: str, face: Face) -> Source:
    now = next(one.digest for one in run.files if one.path == path)
    return replace(run.old.sources[path], digest=now, face=digest.brief(face.seen), borrows=face.borrows)


def _is_of_the_machine(found: tuple[Diagnostic, ...]) -> bool:
    return any(one.code.name in ENVIRONMENT for one in found if one.severity == "error")
