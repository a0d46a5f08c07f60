"""What the manifest says of a run: its contracts, its options, its programs, and what other runs left in the tree."""

from __future__ import annotations

import os
from collections.abc import Collection, Iterable, Mapping
from dataclasses import replace
from typing import TYPE_CHECKING

from codegen import __version__
from codegen.config.settings import PackageSetting, Settings
from codegen.output import dependence, digest
from codegen.output.model import Entry, Manifest, Output, Source

if TYPE_CHECKING:
    from codegen.ir.model import Package
    from codegen.source.model import Sources


MODEL = "model"
"""Who keeps the share of a contract that is about names, addresses and references."""


def folder_of(settings: Settings, package: PackageSetting) -> str:
    """The folder of a package below the contracts' root; empty for the root itself."""
    relative = os.path.relpath(package.folder, settings.contracts).replace(os.sep, "/")
    return "" if relative == "." else relative


def package_pattern(settings: Settings, name: str) -> str:
    """The name under which an output says that it depends on every contract of a package."""
    package = next(one for one in settings.all_packages if one.name == name)
    folder = folder_of(settings, package)
    return f"{folder}/"


def sources_of(sources: Sources, packages: Iterable[Package]) -> tuple[Source, ...]:
    """The contracts of a run with the digests of what was read of them, and what they refer to.

    The files may have changed since: a digest made of them now would vouch for outputs that nobody made from it.
    """
    from codegen.ir.faces import faces_of

    digests = {one.path: one.digest for one in sources.documents}
    found = []
    for package in packages:
        faces = faces_of(package)
        for one in package.contracts:
            face = faces[one.source]
            shares = {MODEL: digest.brief(face.claimed)}
            seen = digest.brief(face.seen)
            found.append(Source(one.source, digests[one.source], one.refers, seen, face.borrows, shares))
    return tuple(found)


def with_shares(
    files: tuple[Source, ...], old: Manifest, others: Iterable[str], told: Mapping[str, Mapping[str, str]]
) -> tuple[Source, ...]:
    """The contracts with what targets said of their reach, by target and path; of other targets what was known."""
    kept = set(others)
    done = []
    for one in files:
        before = old.sources[one.path].shares if one.path in old.sources else {}
        shares = {name: value for name, value in before.items() if name in kept}
        shares |= {target: digest.brief(said[one.path]) for target, said in told.items() if one.path in said}
        done.append(replace(one, shares=one.shares | shares))
    return tuple(done)


def options_of(settings: Settings, aside: Mapping[str, Collection[str]] | None = None) -> dict[str, object]:
    """Everything beside the contracts that the user decides about the bytes.

    `names` has what is in `aside`, by package: the types that had to step aside for another one's name. Their spelling
    depends on more than their own contract.
    """
    options: dict[str, object] = {
        "packages": {one.name: folder_of(settings, one) for one in settings.packages},
        "targets": sorted(settings.targets),
    }
    options |= {name: dict(settings.target_options.get(name, {})) for name in settings.targets}
    moved = {package: sorted(names) for package, names in (aside or {}).items() if names}
    return options | ({"names": moved} if moved else {})


def programs(settings: Settings) -> dict[str, str]:
    """The programs that influence the bytes of the run's targets, with their versions."""
    from codegen.targets import registry

    found = {"type-contracts": __version__}
    for name in settings.targets:
        found |= registry.versions(name)
    return found


def of_other_runs(settings: Settings, old: Manifest) -> dict[str, Entry]:
    """The files in the tree that belong to targets or packages of the project which this run leaves out."""
    if not settings.partial:
        return {}
    targets = set(settings.all_targets) - set(settings.targets)
    left_out = [one for one in settings.all_packages if one not in settings.packages]
    folders = tuple(f"{folder_of(settings, one)}/" for one in left_out)
    return {
        path: one
        for path, one in old.outputs.items()
        if one.target in targets or any(source.startswith(folders) for source in one.sources if folders)
    }


def previous(settings: Settings, old: Manifest, package: str, target: str) -> dict[str, str]:
    """The texts of a target's files for a package as a whole that are still as the last run left them, by path."""
    texts = {}
    for path, one in old.outputs.items():
        if one.target == target and one.sources == (package_pattern(settings, package),):
            data = digest.read(str(settings.out / path))
            text = "" if data is None else data.decode("utf-8", "replace")
            if digest.of_text(text) == one.digest:
                texts[path] = text
    return texts


def merged_sources(old: Manifest, new: tuple[Source, ...], others: Mapping[str, Entry]) -> tuple[Source, ...]:
    """The contracts of this run, and what the files of other runs still stand on.

    A contract that changed keeps its old digest while a file of another run is made from the old text: so `check`
    goes on to call that file stale.
    """
    if not others:
        return new
    differing = dependence.changed(old, new)
    behind = Manifest(sources=old.sources, outputs=others)
    known = dependence.dependents(behind, new)
    waiting = {path for path in differing if known.affected((path,))}
    kept = {path: one for path, one in old.sources.items() if path in waiting}
    return tuple(({one.path: one for one in new if one.path not in waiting} | kept).values())


def merged_options(old: Manifest, new: dict[str, object], others: Mapping[str, Entry]) -> dict[str, object]:
    """The options of this run, and those of the targets and packages that it left alone."""
    if not others:
        return new
    merged = dict(old.options) | new
    for name in ("packages", "names"):
        before, after = old.options.get(name), new.get(name)
        merged[name] = {**(before if isinstance(before, dict) else {}), **(after if isinstance(after, dict) else {})}
    known, said = old.options.get("targets"), new["targets"]
    merged["targets"] = sorted({*(known if isinstance(known, list) else ()), *(said if isinstance(said, list) else ())})
    return merged if merged["names"] else {name: value for name, value in merged.items() if name != "names"}


def attributes() -> Output:
    """The `.gitattributes` of the output folder: line feeds everywhere, and reviewers see these files folded."""
    return Output(".gitattributes", "* text eol=lf linguist-generated=true\n", "type-contracts", ())


def stepped_aside(packages: Iterable[Package]) -> dict[str, frozenset[str]]:
    """What types are called that had to step aside for another one's name, by package."""
    return {
        package.name: frozenset(
            " ".join(one.name.words) + " " + identity
            for identity, one in package.types.items()
            if one.name.words[-1:] and one.name.words[-1].isdigit()
        )
        for package in packages
    }
