"""Which generated files depend on which contracts, and which can stay as they are."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from codegen.output import digest, manifest
from codegen.output.model import Entry, Manifest, Source
from codegen.output.paths import ancestors


def changed(old: Manifest, sources: Iterable[Source]) -> frozenset[str]:
    """The contracts that came, went, or have another digest than the manifest says."""
    new = {one.path: one.digest for one in sources}
    known = {path: one.digest for path, one in old.sources.items()}
    return frozenset(path for path in {*new, *known} if new.get(path) != known.get(path))


@dataclass(frozen=True, slots=True)
class Dependents:
    """Who depends on a contract: the contracts that use it directly, and the generated files that name it."""

    users: Mapping[str, Sequence[str]]
    outputs: Mapping[str, Sequence[str]]

    def contracts(self, changed: Iterable[str]) -> frozenset[str]:
        """These contracts and every contract that uses one of them, directly or not."""
        found = set(changed)
        ahead = list(found)
        while ahead:
            fresh = [user for user in self.users.get(ahead.pop(), ()) if user not in found]
            found.update(fresh)
            ahead.extend(fresh)
        return frozenset(found)

    def affected(self, changed: Iterable[str]) -> tuple[str, ...]:
        """The generated files whose bytes a change of these contracts can change, in order."""
        names = {name for path in self.contracts(changed) for name in (path, "/", *_above(path))}
        return tuple(sorted({path for name in names for path in self.outputs.get(name, ())}))


def dependents(old: Manifest, sources: Iterable[Source] = ()) -> Dependents:
    """Who depends on whom according to a manifest, and to the contracts as they are now."""
    users: dict[str, list[str]] = {}
    outputs: dict[str, list[str]] = {}
    for one in (*old.sources.values(), *sources):
        # Who shows properties of another contract need not refer to it: others may, and merge the two.
        for used in {*one.uses, *one.borrows}:
            users.setdefault(used, []).append(one.path)
    for path, entry in old.outputs.items():
        for name in entry.sources:
            outputs.setdefault(name, []).append(path)
    return Dependents(users, outputs)


def unaffected(
    folder: Path,
    old: Manifest,
    sources: Collection[Source],
    options: Mapping[str, object],
    generator: Mapping[str, str],
) -> Mapping[str, Entry]:
    """The files of the last run that need no rendering: same programs and options, contracts unchanged, still intact.

    The caller adds what it knows better: an output whose list of contracts is another one now must be rendered.
    """
    if old.pending or manifest.changed_options(old, options) or dict(old.generator) != dict(generator):
        return {}
    hit = frozenset(dependents(old, sources).affected(changed(old, sources)))
    missed = [path for path in old.outputs if path not in hit]
    found = digest.of_files([f"{folder}/{path}" for path in missed])
    intact = zip(missed, found, strict=True)
    return {path: old.outputs[path] for path, now in intact if now == old.outputs[path].digest}


def _above(path: str) -> list[str]:
    return [f"{folder}/" for folder in ancestors(path)]
