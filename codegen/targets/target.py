"""What a target is: a name, options of its own, and a pure function from a package to files."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Protocol

from codegen.diagnostics import Diagnostic
from codegen.ir.model import Package


@dataclass(frozen=True, slots=True)
class Output:
    """A generated file: its path below the output folder (forward slashes) and its text (line feeds only).

    `contracts` are the names of the contracts of the package whose change can change this file's bytes
    (with everything these read); empty means every contract of the package.
    """

    path: str
    text: str
    contracts: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Rendered:
    """What a target made of a package, with what it has to say about it."""

    outputs: tuple[Output, ...]
    diagnostics: tuple[Diagnostic, ...] = field(default=())


class Target(Protocol):
    """A target module offers exactly this. It has no access to disk, clock, environment or network."""

    NAME: str
    """As written in configuration: `python`, `typescript`, `markdown` ..."""

    def options(self, table: Mapping[str, object]) -> object:
        """The target's typed options from its configuration table. Raises `OptionError` for unknown or bad ones."""

    def versions(self) -> Mapping[str, str]:
        """Versions of the libraries that influence this target's bytes; for the manifest."""

    def render(self, package: Package, options: object, only: Iterable[str] | None = None) -> Rendered:
        """Files of a package. With `only`, those outputs that depend on one of these contracts, at least.

        Errors among the diagnostics mean that the outputs must not be written.
        """


class Splicer(Protocol):
    """A target whose module says `SPLICES = True`: it may take sections from the files of an earlier run."""

    def render(
        self, package: Package, options: object, only: Iterable[str] | None, previous: Mapping[str, str]
    ) -> Rendered:
        """As `Target.render`. `previous` are texts, by path, that this target rendered with these options.

        The result is the one that rendering everything would have, byte for byte.
        """


class Divider(Protocol):
    """A target whose module says `PARTS`: names of parts of its files that take long, and are made apart."""

    def render_part(self, package: Package, options: object, part: str) -> Rendered:
        """One part of what `render` has of all contracts; the parts together are all of it, diagnostics included."""


class Wrapper(Protocol):
    """A target that can make something to be published of what it renders."""

    def wrapping(self, options: object) -> tuple[Output, ...]:
        """The target's files that belong to no package, such as metadata for a registry; the options alone decide."""


Texts = Callable[[str], str | None]
"""The text of a file, by path, that this target rendered with these options in an earlier run, unchanged since."""


class Reviser(Protocol):
    """A target that can follow a change of a few contracts without seeing the package as a whole."""

    def shares(self, package: Package, options: object, names: Iterable[str]) -> Mapping[str, str]:
        """What each of the named contracts contributes to other files than its own, or to others' sections, as text.

        As long as it stays the same, no file of another contract and nothing about the package as a whole changes,
        short of the sections that `revise` replaces.
        """

    def revise(self, package: Package, options: object, names: Iterable[str], previous: Texts) -> Rendered | None:
        """The files that a change of the named contracts changes, where the shares of all of them stayed the same.

        `package` holds these contracts, what they use and whom they mention, and no others. The result is what
        rendering everything would have under these paths, byte for byte; `None` when that cannot be told.
        """


class Joiner(Protocol):
    """A target whose files can be made in pieces, each of some contracts, by processes that know only these."""

    def piece(self, package: Package, options: object, names: Collection[str]) -> object | None:
        """What the named contracts contribute to the files, as a value that can be sent to another process.

        `package` holds these contracts and those that they lead to; `None` when something is wrong with it.
        """

    def joined(
        self, package: Package, options: object, names: Sequence[str], pieces: Sequence[object]
    ) -> Rendered | None:
        """What `render` has of all contracts, whose names these are in order, byte for byte.

        `package` is the one that the first of the pieces was made of; `None` when pieces do not tell.
        """


class OptionError(ValueError):
    """A bad option in a target's configuration table: `key` names it, the message says what is allowed."""

    def __init__(self, key: str, message: str) -> None:
        super().__init__(message)
        self.key = key
