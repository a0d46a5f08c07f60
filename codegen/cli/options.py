"""The options that commands share, as values, and how a parser learns them."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING, Literal, get_args

if TYPE_CHECKING:
    from codegen.config import Overrides

Format = Literal["text", "json", "github", "sarif", "junit"]
FORMATS: tuple[Format, ...] = get_args(Format)


@dataclass(frozen=True, slots=True)
class Voice:
    """How a command speaks."""

    format: Format = "text"
    quiet: bool = False
    no_color: bool = False


@dataclass(frozen=True, slots=True)
class Project:
    """What a command works on; what is not said here, the nearest configuration says."""

    contracts: Path | None = None
    out: Path | None = None
    config: Path | None = None
    packages: tuple[str, ...] = ()
    targets: tuple[str, ...] = ()

    def overrides(self) -> Overrides:
        """The same as what configuration takes."""
        from codegen.config import Overrides

        return Overrides(self.contracts, self.out, self.config, self.packages, self.targets)


def add_voice(parser: ArgumentParser) -> None:
    """Teaches a parser the options of `Voice`."""
    add = parser.add_argument
    add("--format", choices=FORMATS, default="text", help="how findings are printed (default: text)")
    add("-q", "--quiet", action="store_true", help="print findings only")
    add("--no-color", action="store_true", help="no colours, also at a terminal")


def add_project(parser: ArgumentParser) -> None:
    """Teaches a parser the options of `Project`."""
    add = parser.add_argument
    add("--contracts", metavar="DIR", type=_path, help="folder of the contracts")
    add("--out", metavar="DIR", type=_path, help="folder of the generated files")
    add("--config", metavar="FILE", type=_path, help="the configuration file")
    add("--package", metavar="NAME", action="append", default=[], help="only this package (repeatable)")
    add("--target", metavar="NAME", action="append", default=[], help="only this target (repeatable)")


def voice(given: Namespace) -> Voice:
    """The `Voice` that a command line asks for."""
    return Voice(given.format, given.quiet, given.no_color)


def project(given: Namespace) -> Project:
    """The `Project` that a command line names."""
    return Project(given.contracts, given.out, given.config, tuple(given.package), tuple(given.target))


def voice_of(arguments: Sequence[str]) -> Voice:
    """How to speak about a command line that may not be understood at all."""
    chosen: Format = "text"
    for one, following in pairwise((*arguments, "")):
        said = following if one == "--format" else one.removeprefix("--format=") if "=" in one else ""
        chosen = next((known for known in FORMATS if known == said), chosen)
    return Voice(chosen, bool({"--quiet", "-q"} & {*arguments}), "--no-color" in arguments)


def _path(text: str) -> Path:
    if not text or "\0" in text:
        raise ValueError
    return Path(text)


_path.__name__ = "path"
