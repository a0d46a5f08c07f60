"""The values of a configuration, frozen."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from codegen.diagnostics import Diagnostic, Place


@dataclass(frozen=True, slots=True)
class PackageSetting:
    """A package: its name in every language, and the absolute folder that holds its contracts."""

    name: str
    folder: Path


@dataclass(frozen=True, slots=True)
class TargetNames:
    """The targets that are generated when the user names none, and a look at every target that is installed.

    The look costs time, so it is taken only when a name is none of our own.
    """

    own: tuple[str, ...]
    known: Callable[[], tuple[str, ...]]

    def knows(self, name: str) -> bool:
        """Whether there is a target of this name."""
        return name in self.own or name in self.known()


@dataclass(frozen=True, slots=True)
class Overrides:
    """What the command line says; it wins over the file. Paths are relative to the working directory."""

    contracts: Path | None = None
    out: Path | None = None
    config: Path | None = None
    packages: tuple[str, ...] = ()
    targets: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Source:
    """The file that a configuration was read from; `prefix` is the way to our table in it."""

    path: Path
    shown: str
    text: str
    prefix: tuple[str, ...]

    def place(self, *keys: str) -> Place:
        """The line and column of the entry that `keys` lead to, or of the nearest table that holds it."""
        from codegen.config.locate import locate

        line, column, length = locate(self.text, (*self.prefix, *keys))
        return Place(self.shown, line, column, length=length)


@dataclass(frozen=True, slots=True)
class Settings:
    """A configuration that holds. All paths are absolute; `root` is the folder of the configuration file.

    `packages` and `targets` are those of this run; `all_packages` and `all_targets` are those of the project, so
    that a run for one package or one target leaves the outputs of the others alone. `target_options` has the raw
    table of each target, judged by the target itself; `lint` maps codes to `error`, `warning`, `info` or `off`.
    """

    root: Path
    contracts: Path
    out: Path
    packages: tuple[PackageSetting, ...]
    targets: tuple[str, ...]
    all_packages: tuple[PackageSetting, ...]
    all_targets: tuple[str, ...]
    target_options: Mapping[str, Mapping[str, object]] = field(default_factory=dict)
    lint: Mapping[str, str] = field(default_factory=dict)
    source: Source | None = None

    @property
    def partial(self) -> bool:
        """Whether the run leaves out a package or a target of the project."""
        return set(self.packages) < set(self.all_packages) or not set(self.targets) >= set(self.all_targets)

    def place(self, *keys: str) -> Place:
        """Where the configuration says something: `place("python", "naming")`. Nowhere without a file."""
        return self.source.place(*keys) if self.source else Place("")


@dataclass(frozen=True, slots=True)
class Loaded:
    """What reading a configuration yields: settings unless there is an error, and the findings."""

    settings: Settings | None
    diagnostics: tuple[Diagnostic, ...] = ()
