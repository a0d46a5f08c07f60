"""Pieces: what some contracts contribute to the files of their package, so that several processes can make these."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass

from codegen.diagnostics import Diagnostic, has_errors
from codegen.targets.target import Output
from codegen.targets.typescript.codecs import Coded, codecs, coded
from codegen.targets.typescript.contracts import Declared, contracts, declared
from codegen.targets.typescript.helpers import Helping, helpers, helping
from codegen.targets.typescript.scope import Scope
from codegen.targets.typescript.sections import Before


@dataclass(frozen=True, slots=True)
class Piece:
    """What some contracts contribute to the three files, and what is to be said of them and of those that they use.

    `claimed` has the names that are taken for all of these, each with the place that it is taken for.
    """

    coded: Coded
    declared: Declared
    helping: Helping
    claimed: Mapping[str, str]
    findings: tuple[Diagnostic, ...]

    @property
    def whole(self) -> bool:
        """Whether nothing belongs to other packages: that would stand in several pieces."""
        return not self.declared.abroad and not self.helping.abroad and "" not in self.coded.written.made


def piece(scope: Scope, names: Collection[str], findings: tuple[Diagnostic, ...]) -> Piece:
    """The piece of the named contracts."""
    left = Before()
    made = coded(scope, names, left), declared(scope, names, left), helping(scope, names)
    claimed = {name: f"{place.file}#{place.pointer}" for name, place in scope.names.claimed.items()}
    return Piece(*made, claimed, findings)


def fit(pieces: Sequence[Piece]) -> bool:
    """Whether pieces that were made apart are those of the package as a whole: no name is another one's elsewhere."""
    known: dict[str, str] = {}
    agree = all(known.setdefault(name, place) == place for one in pieces for name, place in one.claimed.items())
    return agree and all(one.whole and not has_errors(one.findings) for one in pieces)


def joined(scope: Scope, names: Sequence[str], pieces: Sequence[Piece]) -> Iterator[Output]:
    """The files of a package of these contracts; `scope` has the contracts of one piece, and whom they use."""
    yield from typed(scope, names, [one.declared for one in pieces], [one.helping for one in pieces])
    yield judged(scope, names, [one.coded for one in pieces])


def typed(
    scope: Scope, names: Sequence[str], declaring: Sequence[Declared], helped: Sequence[Helping]
) -> Iterator[Output]:
    """TYPE-CONTRACTS.ts, and helpers.ts where there is something to help with."""
    folder = scope.options.place(scope.package.name)
    yield Output(f"{folder}/TYPE-CONTRACTS.ts", contracts(scope, names, declaring))
    counted = frozenset().union(*(one.counted for one in declaring))
    if text := helpers(scope, names, helped, counted):
        yield Output(f"{folder}/helpers.ts", text)


def judged(scope: Scope, names: Sequence[str], several: Sequence[Coded]) -> Output:
    """codecs.ts."""
    return Output(f"{scope.options.place(scope.package.name)}/codecs.ts", codecs(scope, names, several))
