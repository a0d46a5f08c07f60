"""What a run would do to the output folder, decided before anything is touched."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from codegen.diagnostics import Diagnostic, Place, finding
from codegen.output import codes, digest
from codegen.output.model import Manifest, Output
from codegen.output.paths import MANIFEST, acceptable, ancestors, folded, folders, shown
from codegen.output.tree import Kind, kinds


@dataclass(frozen=True, slots=True)
class Plan:
    """Files to write (path -> text), own orphans to remove, and how many files stay as they are.

    `vacated` are the folders of orphans, present or gone: they go too where nothing is left in them.
    """

    writes: Mapping[str, str]
    removals: tuple[str, ...]
    vacated: tuple[str, ...]
    unchanged: int
    diagnostics: tuple[Diagnostic, ...]


@dataclass(frozen=True, slots=True)
class _Ground:
    """What is known before deciding: the folder, what stands in it, what the last run listed, and what goes."""

    folder: Path
    name: Path
    standing: Mapping[str, Kind]
    old: Manifest
    removals: frozenset[str]

    def at(self, path: str) -> Place:
        return Place(shown(self.name, path))

    def read(self, path: str) -> bytes | None:
        return digest.read(f"{self.folder}/{path}")


def plan(folder: Path, name: Path, outputs: Sequence[Output], kept: Collection[str], old: Manifest) -> Plan:
    """Compares the outputs (and the kept files, which need only be there) with the folder.

    `folder` is the real path, `name` what the user calls it. `old` is what earlier runs listed as their own.
    """
    wanted = {one.path for one in outputs} | set(kept)
    # Of paths that are those of the last run (whose manifest is whole), that run has found out all that is to be known.
    as_before = bool(old.generator) and wanted == old.outputs.keys() and len(wanted) == len(outputs) + len(kept)
    wrong = () if as_before else _paths(name, [one.path for one in outputs], kept)
    if wrong:
        return Plan({}, (), (), 0, wrong)
    listed = [path for path in {*old.outputs, *old.pending} if as_before or acceptable(path)]
    gone = set(listed) - wanted
    needed, left = folders(wanted), folders(gone)
    standing = kinds(str(folder), needed | left)
    ground = _Ground(folder, name, standing, old, frozenset())
    removals, findings = _orphans(ground, sorted(gone))
    ground = _Ground(folder, name, standing, old, removals)
    writes: dict[str, str] = {}
    for one in outputs:
        data = one.text.encode("utf-8")
        reason = _obstacle(ground, one.path)
        present = ground.read(one.path) if reason is None and standing.get(one.path) == "file" else None
        if reason is not None:
            findings.append(reason)
        elif present is None or not _says(present, data):
            if present is not None and one.path not in old.outputs and not _as_written(old, one.path, present):
                findings.append(_foreign(ground, one.path))
            writes[one.path] = one.text
    findings += [_lost(ground, path) for path in sorted(kept) if standing.get(path) != "file"]
    findings += filter(None, [_manifest_obstacle(ground)])
    vacated = {path for path in left - needed if standing.get(path) == "folder"}
    orphans, empty = tuple(sorted(removals)), tuple(sorted(vacated, reverse=True))
    return Plan(writes, orphans, empty, len(wanted) - len(writes), tuple(findings))


def _says(present: bytes, data: bytes) -> bool:
    # Texts can be large, and hardly any has line endings of another kind.
    return present == data or (b"\r" in present and present.replace(b"\r\n", b"\n") == data)


def _paths(name: Path, rendered: Sequence[str], kept: Collection[str]) -> tuple[Diagnostic, ...]:
    found: list[Diagnostic] = []
    seen = {folded(MANIFEST): MANIFEST}
    names = [*rendered, *sorted(kept)]
    above = {folded(MANIFEST): MANIFEST}
    for folder in sorted(folders(names)):
        other = above.setdefault(folded(folder), folder)
        if other != folder or other == MANIFEST:
            met = "the manifest" if other == MANIFEST else f"the folder `{other}`"
            message = f"the folder `{folder}` and {met} are one where the system ignores case"
            found.append(finding(codes.UNSAFE_PATH, message, Place(shown(name, folder)), help="rename one of them"))
    for path in names:
        key = folded(path)
        other = seen.get(key, "")
        seen[key] = path
        if not acceptable(path):
            message = f"`{path}` is no path below the output folder"
        elif key in above:
            message = f"`{path}` would be a file and a folder at once"
        elif other:
            same = "are one file where the system ignores case" if other != path else "would be generated twice"
            message = f"`{path}` and `{other}` {same}"
        else:
            continue
        found.append(finding(codes.UNSAFE_PATH, message, Place(shown(name, path)), help="rename what leads to it"))
    return tuple(found)


def _orphans(ground: _Ground, paths: Sequence[str]) -> tuple[frozenset[str], list[Diagnostic]]:
    removals: set[str] = set()
    findings: list[Diagnostic] = []
    for path in paths:
        if ground.standing.get(path) != "file":
            continue
        data = ground.read(path)
        if data is not None and _as_written(ground.old, path, data):
            removals.add(path)
            continue
        message = f"`{path}` is no longer generated, but was edited by hand: it is left alone, and yours from now on"
        findings.append(finding(codes.EDITED_ORPHAN, message, ground.at(path), help="delete it, or keep it as yours"))
    return frozenset(removals), findings


def _obstacle(ground: _Ground, path: str) -> Diagnostic | None:
    for one in (*ancestors(path), path):
        kind = ground.standing.get(one)
        if kind is None:
            return None
        if kind == "link":
            message = f"`{one}` is a symbolic link; inside the output folder links are never followed"
            return finding(codes.LINK_IN_THE_WAY, message, ground.at(one), help="remove the link")
        fits = kind == "file" if one == path else kind == "folder"
        if not fits and not _goes(ground, one, kind):
            return _foreign(ground, one)
    return None


def _goes(ground: _Ground, path: str, kind: Kind) -> bool:
    if kind == "file":
        return path in ground.removals
    # A run that was killed may have emptied the folder; it is ours all the same.
    ours = folders((*ground.old.outputs, *ground.old.pending))
    below = (one for one in ground.standing if one.startswith(f"{path}/"))
    return kind == "folder" and path in ours and all(one in ground.removals or one in ours for one in below)


def _as_written(old: Manifest, path: str, data: bytes) -> bool:
    listed = old.outputs.get(path)
    return digest.of_bytes(data) in (listed.digest if listed else "", old.pending.get(path))


def _foreign(ground: _Ground, path: str) -> Diagnostic:
    return finding(
        codes.FILE_IN_THE_WAY,
        f"`{path}` stands where a generated file should be, and the manifest does not list it: it may be yours",
        ground.at(path),
        help="move or delete it, then run again",
    )


def _lost(ground: _Ground, path: str) -> Diagnostic:
    return finding(codes.MISSING, f"`{path}` went away during the run", ground.at(path), help="run again")


def _manifest_obstacle(ground: _Ground) -> Diagnostic | None:
    kind = ground.standing.get(MANIFEST)
    if kind in (None, "file"):
        return None
    code = codes.LINK_IN_THE_WAY if kind == "link" else codes.FILE_IN_THE_WAY
    return finding(code, f"`{MANIFEST}` is no regular file", ground.at(MANIFEST), help="remove it, then run again")
