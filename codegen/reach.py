"""Reach: which contracts a change of some touches, and which must be read to render these; from manifest and text."""

from __future__ import annotations

import posixpath
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

from codegen.output.model import Manifest
from codegen.source.find import SUFFIX
from codegen.source.texts import texts_in


@dataclass(frozen=True, slots=True)
class Ties:
    """Who uses whom among the contracts of a manifest; `root` is their folder, `packages` are the folders of packages.

    `users` are those who refer to a contract, `borrowers` those who show its inner prose as their own; `names` leads
    from the folder of a package and the name of a contract to its path.
    """

    root: Path
    packages: tuple[str, ...]
    old: Manifest
    names: Mapping[tuple[str, str], str]
    users: Mapping[str, list[str]]
    borrowers: Mapping[str, list[str]]

    def dependents(self, seen: Iterable[str], unseen: Iterable[str]) -> frozenset[str]:
        """The contracts that show something of contracts that others see changed, or of such whose prose changed."""
        # A type that others merge from this contract and that one stands here, and this one need not use that one.
        both = {one: (*self.users.get(one, ()), *self.borrowers.get(one, ())) for one in self.old.sources}
        return _closure(seen, both) | _closure(unseen, self.borrowers)

    def needed(self, rendered: Collection[str]) -> frozenset[str] | None:
        """The contracts to read: those to render, whom they mention, and what all of these use.

        Nothing when a file cannot be read as it should.
        """
        wanted = set(rendered)
        for path in rendered:
            mentioned = self._mentioned(path)
            if mentioned is None:
                return None
            wanted |= mentioned
        return _closure(wanted, {path: one.uses for path, one in self.old.sources.items()})

    def _mentioned(self, path: str) -> set[str] | None:
        """The contracts that a text of this contract may mean: by file in a reference, or by name anywhere."""
        texts = texts_in(self.root, path)
        if texts is None:
            return None
        folder, found = _package_of(path, self.packages), set()
        for text in texts:
            near = posixpath.normpath(posixpath.join(posixpath.dirname(path), text.partition("#")[0]))
            found |= {one for one in (near, self.names.get((folder, text), "")) if one in self.old.sources}
        return found


def ties_of(old: Manifest, root: Path, packages: Iterable[str]) -> Ties:
    """Who uses whom according to a manifest."""
    users: dict[str, list[str]] = {}
    borrowers: dict[str, list[str]] = {}
    for one in old.sources.values():
        for used in one.uses:
            users.setdefault(used, []).append(one.path)
        for used in one.borrows:
            borrowers.setdefault(used, []).append(one.path)
    folders = tuple(packages)
    names = {(_package_of(one, folders), posixpath.basename(one).removesuffix(SUFFIX)): one for one in old.sources}
    return Ties(root, folders, old, names, users, borrowers)


def _package_of(path: str, packages: Iterable[str]) -> str:
    return max((one for one in packages if path.startswith(f"{one}/")), key=len, default="")


def _closure(start: Iterable[str], next_ones: Mapping[str, Iterable[str]]) -> frozenset[str]:
    found = set(start)
    ahead = list(found)
    while ahead:
        fresh = [one for one in next_ones.get(ahead.pop(), ()) if one not in found]
        found.update(fresh)
        ahead.extend(fresh)
    return frozenset(found)
