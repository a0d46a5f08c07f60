"""Division: a run from nothing in two halves, each modelled and rendered by a process of its own, and joined here.

A half has the model of its contracts and of those that they lead to. Wherever that cannot tell what the model of all
contracts would say (something is at fault, a name is taken in both halves, a reference leads into the inside of a
contract of the other half, a target does not take part), there is no division, and the whole run takes place.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import partial
from typing import TYPE_CHECKING, TypeAlias

from codegen import manifests, stages
from codegen.aside import asked, has_room
from codegen.diagnostics import Diagnostic
from codegen.halving import halves
from codegen.ir.model import Package
from codegen.ir.naming import meet
from codegen.ir.rules import SCOPED, RuleId
from codegen.ir.shapes import TypeName
from codegen.output import manifest
from codegen.output.model import Source
from codegen.rendering import Made
from codegen.targets import registry
from codegen.targets.target import Joiner
from codegen.workspace import Run

if TYPE_CHECKING:
    from codegen.ir.build import Built

Key: TypeAlias = tuple[str, str]
"""A package and a target."""


@dataclass(frozen=True, slots=True)
class Half:
    """What one half knows: its contracts and those that they lead to, and what its own contribute to files.

    `names` are those of types, `aside` those that stepped aside for others, both by package.
    """

    files: tuple[Source, ...]
    names: Mapping[str, Mapping[RuleId, TypeName]]
    aside: Mapping[str, frozenset[str]]
    pieces: Mapping[Key, object]
    shares: Mapping[Key, Mapping[str, str]]
    diagnostics: tuple[Diagnostic, ...]


def divided(run: Run) -> Run | None:
    """The run, its contracts read and its options chosen, with what was rendered; nothing where it must run whole."""
    both = halves(run.sources.documents) if run.sources is not None and _is_for_division(run) else None
    if both is None:
        return None
    theirs = asked(partial(_half, replace(run, progress=None), both[1]))
    try:
        built = _built(run, both[0])
        mine = _made(run, built, both[0])
        other = theirs.answer() if mine is not None else None
    finally:
        theirs.drop()
    return None if mine is None or other is None else _joined(run, built.packages, (mine, other))


def _is_for_division(run: Run) -> bool:
    """Whether nothing of an earlier run can be kept, and there is a second core for targets that all take part."""
    if run.failed or not has_room() or not all(registry.joiner(one) for one in run.options):
        return False
    old = manifest.load(run.settings.out)
    return isinstance(old, Diagnostic) or not any(one.target in run.options for one in old.outputs.values())


def _half(run: Run, paths: Collection[str]) -> Half | None:
    return _made(run, _built(run, paths), paths)


def _built(run: Run, paths: Collection[str]) -> Built:
    """The models of some contracts, by package."""
    from codegen.ir.build import build

    assert run.sources is not None
    return build(run.sources, paths=paths)


def _made(run: Run, built: Built, paths: Collection[str]) -> Half | None:
    """What a half of the contracts knows and contributes; nothing when it cannot tell."""
    from codegen.ir.examples import judged

    packages = built.packages
    found = (*built.diagnostics, *(one for package in packages for one in judged(package)))
    dynamic = any(SCOPED in one for package in packages for one in package.definitions)
    if run.sources is None or dynamic or run.found(found).failed:
        return None
    pieces: dict[Key, object] = {}
    shares: dict[Key, Mapping[str, str]] = {}
    for key, joiner, package, options in _tasks(run, packages):
        _tell(run, key, len(pieces), packages)
        names = [one.name for one in package.contracts if one.source in paths]
        pieces[key] = joiner.piece(package, options, names)
        if pieces[key] is None:
            return None
        shares[key] = registry.shares(key[1], package, options, names)
    called = {package.name: {identity: one.name for identity, one in package.types.items()} for package in packages}
    files = manifests.sources_of(run.sources, packages)
    return Half(files, called, manifests.stepped_aside(packages), pieces, shares, found)


def _tasks(run: Run, packages: Sequence[Package]) -> Iterator[tuple[Key, Joiner, Package, object]]:
    """What is to be made of each package that a half has anything of."""
    for package in packages:
        for target, chosen in run.options.items():
            options = registry.informed(target, chosen, package, run.settings.all_targets)
            if (joiner := registry.joiner(target)) is not None and package.contracts:
                yield (package.name, target), joiner, package, options


def _joined(run: Run, packages: Sequence[Package], both: Sequence[Half]) -> Run | None:
    """The run with the files that both halves make together; nothing where they do not fit."""
    files: dict[str, Source] = {}
    agree = all(files.setdefault(one.path, one) == one for half in both for one in half.files)
    apart = all(not meet([half.names.get(one.name, {}) for half in both]) for one in packages)
    made = _rendered(run, packages, both) if agree and apart else None
    if made is None:
        return None
    aside = {one.name: frozenset().union(*(half.aside.get(one.name, ()) for half in both)) for one in packages}
    known = replace(run, files=tuple(files[path] for path in sorted(files)), aside=aside)
    done = stages.assembled(known, made, sorted(files))
    judged = tuple(one for half in both for one in half.diagnostics)
    return done.found((*judged, *(one for part in made for one in part.diagnostics)))


def _rendered(run: Run, packages: Sequence[Package], both: Sequence[Half]) -> list[Made] | None:
    made: list[Made] = []
    documents = run.sources.documents if run.sources is not None else ()
    for key, joiner, package, options in _tasks(run, packages):
        known = [half for half in both if key in half.pieces]
        names = [one.name for one in documents if one.package == package.name]
        one = joiner.joined(package, options, names, [half.pieces[key] for half in known])
        if one is None:
            return None
        shares = {name: text for half in known for name, text in half.shares[key].items()}
        made.append(Made(*key, one.outputs, one.diagnostics, shares))
        _tell(run, key, len(made), packages)
    return made


def _tell(run: Run, key: Key, done: int, packages: Sequence[Package]) -> None:
    if run.progress is not None:
        run.progress(f"{key[1]} of {key[0]}", done, len(packages) * len(run.options))
