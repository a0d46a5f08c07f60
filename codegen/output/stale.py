"""Which generated files are stale, and why. Reads digests; renders nothing and writes nothing."""

from __future__ import annotations

import os
from collections import Counter
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from codegen.diagnostics import Diagnostic
from codegen.output import dependence, digest, manifest
from codegen.output.model import Manifest, Output, Source
from codegen.output.paths import folders
from codegen.output.tree import kinds


class Kind(StrEnum):
    """What a fact is about; the values are the names of the diagnostics without their scope."""

    CONTRACT_CHANGED = "contract-changed"
    CONTRACT_ADDED = "contract-added"
    CONTRACT_REMOVED = "contract-removed"
    CONTRACT_RENAMED = "contract-renamed"
    OPTION = "option-changed"
    GENERATOR = "generator-changed"
    EDITED = "edited-by-hand"
    MISSING = "missing"
    ORPHAN = "orphan"
    LINK = "link-in-the-way"
    MIXED = "mixed-tree"


@dataclass(frozen=True, slots=True)
class Staleness:
    """One reason: its subject (a contract, option, program or file), what it was and is, and the files it makes stale.

    Of contracts and files `before` and `after` are digests (of a renamed contract: its paths); of options their JSON;
    of programs their versions.
    """

    kind: Kind
    subject: str
    before: str = ""
    after: str = ""
    outputs: tuple[str, ...] = ()


def find(
    folder: Path,
    sources: Collection[Source],
    options: Mapping[str, object],
    generator: Mapping[str, str],
    old: Manifest | None = None,
) -> tuple[Staleness, ...] | Diagnostic:
    """The reasons why the folder is stale, or the finding that its manifest cannot be read. Empty: it is fresh.

    With facts of kind `GENERATOR` and none other, digests cannot decide: render everything and ask `compare`.
    """
    known = old if old is not None else manifest.load(folder)
    if isinstance(known, Diagnostic):
        return known
    if known.pending:
        return (Staleness(Kind.MIXED, "", outputs=tuple(sorted(known.pending))),)
    return (
        *_contracts(known, sources),
        *_options(known, options),
        *_programs(known, generator),
        *_files(folder, known, {one.path for one in sources}),
    )


def intact(folder: Path, sources: Collection[Source], old: Manifest) -> bool:
    """Whether the generated files are there as they were written, whatever became of their contracts."""
    return next(iter(_files(folder, old, {one.path for one in sources})), None) is None


def undecided(facts: Sequence[Staleness]) -> bool:
    """Whether only other versions speak against freshness, so that only a full rendering can tell."""
    return bool(facts) and all(one.kind is Kind.GENERATOR for one in facts)


def compare(
    folder: Path,
    outputs: Sequence[Output],
    sources: Collection[Source],
    options: Mapping[str, object],
    generator: Mapping[str, str],
    old: Manifest | None = None,
) -> tuple[Staleness, ...] | Diagnostic:
    """As `find`, with every output rendered: other versions count only where the bytes differ."""
    known = old if old is not None else manifest.load(folder)
    if isinstance(known, Diagnostic):
        return known
    facts = find(folder, sources, options, generator, known)
    if isinstance(facts, Diagnostic) or known.pending:
        return facts
    fresh = {one.path: digest.of_text(one.text) for one in outputs}
    differs = tuple(sorted(path for path, one in known.outputs.items() if fresh.get(path, one.digest) != one.digest))
    new = tuple(sorted(fresh.keys() - known.outputs.keys()))
    gone = tuple(sorted(path for path in known.outputs.keys() - fresh.keys() if digest.of_file(f"{folder}/{path}")))
    kept = [one for one in facts if one.kind not in (Kind.GENERATOR, Kind.ORPHAN)]
    explained = any(one.kind.startswith(("contract", "option")) for one in kept)
    programs = [one for one in facts if one.kind is Kind.GENERATOR]
    if (differs or new) and not explained:
        kept += [Staleness(one.kind, one.subject, one.before, one.after, (*differs, *new)) for one in programs] or [
            Staleness(Kind.GENERATOR, "type-contracts", outputs=(*differs, *new))
        ]
    kept += [Staleness(Kind.MISSING, path, after=fresh[path]) for path in new if not digest.of_file(f"{folder}/{path}")]
    kept += [Staleness(Kind.ORPHAN, path, known.outputs[path].digest) for path in gone]
    return tuple(kept)


def _contracts(old: Manifest, sources: Collection[Source]) -> Iterable[Staleness]:
    now = {one.path: one.digest for one in sources}
    differing = dependence.changed(old, sources)
    if not differing:
        return
    known = dependence.dependents(old)
    gone = sorted(path for path in differing if path not in now)
    came = sorted(path for path in differing if path not in old.sources)
    unique = {value for value, count in Counter(old.sources[path].digest for path in gone).items() if count == 1}
    unique &= {value for value, count in Counter(now[path] for path in came).items() if count == 1}
    new_names = {now[path]: path for path in came if now[path] in unique}
    for path in sorted(differing):
        before = old.sources[path].digest if path in old.sources else ""
        own = sorted(known.outputs.get(path, ()))
        hit = (*own, *(one for one in known.affected((path,)) if one not in own))
        if path in now and path in old.sources:
            yield Staleness(Kind.CONTRACT_CHANGED, path, before, now[path], hit)
        elif path in now:
            if now[path] not in unique:
                yield Staleness(Kind.CONTRACT_ADDED, path, "", now[path], hit)
        elif before in new_names:
            yield Staleness(Kind.CONTRACT_RENAMED, new_names[before], path, new_names[before], hit)
        else:
            yield Staleness(Kind.CONTRACT_REMOVED, path, before, "", hit)


def _options(old: Manifest, options: Mapping[str, object]) -> Iterable[Staleness]:
    for name in manifest.changed_options(old, options):
        before, after = (manifest.as_json(side[name]) if name in side else "" for side in (old.options, options))
        yield Staleness(Kind.OPTION, name, before, after, tuple(sorted(old.outputs)))


def _programs(old: Manifest, generator: Mapping[str, str]) -> Iterable[Staleness]:
    for name in sorted({*old.generator, *generator}):
        before, after = old.generator.get(name, ""), generator.get(name, "")
        if before != after:
            yield Staleness(Kind.GENERATOR, name, before, after)


def _files(folder: Path, old: Manifest, now: Collection[str]) -> Iterable[Staleness]:
    root = str(folder)
    above = sorted(folders(old.outputs))
    linked = [path for path in above if os.path.islink(f"{root}/{path}")]
    linked += [path for path, kind in kinds(root, above).items() if kind == "link" and path in old.outputs]
    yield from (Staleness(Kind.LINK, path) for path in sorted(linked))
    behind = tuple(f"{path}/" for path in linked)
    tops = {f"{path}/" for path in folders(now)} | {"/"}
    reached = sorted(old.outputs)
    if linked:
        reached = [path for path in reached if path not in linked and not path.startswith(behind)]
    for path, found in zip(reached, digest.of_files([f"{root}/{path}" for path in reached]), strict=True):
        one = old.outputs[path]
        orphaned = bool(one.sources) and not any(name in now or name in tops for name in one.sources)
        if orphaned and found:
            yield Staleness(Kind.ORPHAN, path, one.digest, found)
        elif not found and not orphaned:
            yield Staleness(Kind.MISSING, path, one.digest)
        elif found and found != one.digest:
            yield Staleness(Kind.EDITED, path, one.digest, found)
