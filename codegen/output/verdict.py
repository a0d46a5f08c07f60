"""What `check` says: every reason for staleness as a finding, and the difference as text."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from pathlib import Path

from codegen.diagnostics import Code, Diagnostic, Place, finding
from codegen.output import codes, digest, stale
from codegen.output.model import Manifest, Output, Source
from codegen.output.paths import MANIFEST, shown
from codegen.output.stale import Kind, Staleness

_AGAIN = "run `type-contracts generate` and commit what it writes"
_NAMED = 3
_CODES: Mapping[str, Code] = {one.name.partition("/")[2]: one for one in codes.CODES}
_CONTRACT = frozenset((Kind.CONTRACT_CHANGED, Kind.CONTRACT_ADDED, Kind.CONTRACT_REMOVED, Kind.CONTRACT_RENAMED))
_HELP = {
    Kind.EDITED: "make the change in the contract, then run `type-contracts generate`; the edit will be overwritten",
    Kind.LINK: "remove the link, then run `type-contracts generate`",
    Kind.MIXED: "run `type-contracts generate`; it repairs the folder",
}


def check(
    folder: Path,
    contracts: Path,
    sources: Collection[Source],
    options: Mapping[str, object],
    generator: Mapping[str, str],
) -> tuple[Diagnostic, ...]:
    """The quick gate by digests alone. No finding: fresh. See `stale.undecided` for what digests cannot decide."""
    facts = stale.find(folder, sources, options, generator)
    return (facts,) if isinstance(facts, Diagnostic) else findings(facts, folder, contracts)


def findings(facts: Iterable[Staleness], folder: Path, contracts: Path) -> tuple[Diagnostic, ...]:
    """A finding per reason; its related places are the files that it makes stale."""
    return tuple(_finding(one, folder, contracts) for one in facts)


def differences(folder: Path, outputs: Sequence[Output], old: Manifest) -> Iterator[str]:
    """What a run would change, as unified diffs, one file at a time and in order; empty for a fresh folder."""
    import difflib

    fresh = {one.path: one.text for one in outputs}
    for path in sorted({*fresh, *old.outputs}):
        data = digest.read(f"{folder}/{path}")
        before = (data or b"").decode("utf-8", "replace").replace("\r\n", "\n")
        after = fresh.get(path, "")
        if before == after and (data is None) == (path not in fresh):
            continue
        name = shown(folder, path).lstrip("/")
        text = difflib.unified_diff(
            before.split("\n"),
            after.split("\n"),
            "/dev/null" if data is None else f"a/{name}",
            f"b/{name}" if path in fresh else "/dev/null",
            lineterm="",
        )
        yield "\n".join(text) + "\n"


def _finding(fact: Staleness, folder: Path, contracts: Path) -> Diagnostic:
    if fact.kind in _CONTRACT:
        place = Place(shown(contracts, fact.subject))
    elif fact.kind in (Kind.OPTION, Kind.GENERATOR, Kind.MIXED):
        place = Place(shown(folder, MANIFEST))
    else:
        place = Place(shown(folder, fact.subject))
    related = [Place(shown(folder, path)) for path in fact.outputs]
    return finding(_CODES[fact.kind], _message(fact), place, help=_HELP.get(fact.kind, _AGAIN), related=related)


def _message(fact: Staleness) -> str:
    subject, before, after, files = fact.subject, fact.before, fact.after, _files(fact.outputs)
    match fact.kind:
        case Kind.CONTRACT_CHANGED:
            return f"the contract `{subject}` changed ({before[:12]} -> {after[:12]}); stale: {files}"
        case Kind.CONTRACT_ADDED:
            return f"the contract `{subject}` is new; nothing was generated from it yet; stale: {files}"
        case Kind.CONTRACT_REMOVED:
            return f"the contract `{subject}` is gone; stale: {files}"
        case Kind.CONTRACT_RENAMED:
            return f"the contract `{before}` is now `{after}`; stale: {files}"
        case Kind.OPTION:
            return f"the option `{subject}` changed from {before or 'nothing'} to {after or 'nothing'}; stale: {files}"
        case Kind.GENERATOR:
            version = f" {before or 'none'} -> {after or 'none'}" if before or after else ""
            return f"`{subject}`{version} writes other text than what is there; stale: {files}"
        case Kind.EDITED:
            return f"`{subject}` was edited by hand ({before[:12]} was written, {after[:12]} is there)"
        case Kind.MISSING:
            return f"`{subject}` is missing"
        case Kind.ORPHAN:
            return f"`{subject}` is an orphan: it was generated once, and would not be today"
        case Kind.LINK:
            return f"`{subject}` is a symbolic link; inside the output folder links are never followed"
        case Kind.MIXED:
            return f"a run was interrupted while it replaced {files}; each file is whole, but they may not fit together"


def _files(paths: Sequence[str]) -> str:
    if not paths:
        return "the manifest"
    named = ", ".join(f"`{path}`" for path in paths[:_NAMED])
    return f"{named} and {len(paths) - _NAMED} more" if len(paths) > _NAMED else named
