"""The options that commands share: as values, and as the parameters that typer reads off a command's signature."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from inspect import Parameter, signature
from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal, get_args

import typer

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


def _option(name: str, kind: object, default: object, flag: str, help: str, **more: Any) -> Parameter:
    flags = flag.split()
    return Parameter(
        name, Parameter.KEYWORD_ONLY, default=typer.Option(default, *flags, help=help, **more), annotation=kind
    )


_FOLDER = Path | None
_PARAMETERS: dict[type, tuple[Parameter, ...]] = {
    Project: (
        _option("contracts", _FOLDER, None, "--contracts", "Folder of the contracts.", metavar="DIR"),
        _option("out", _FOLDER, None, "--out", "Folder of the generated files.", metavar="DIR"),
        _option("config", _FOLDER, None, "--config", "The configuration file.", metavar="FILE"),
        _option("packages", list[str], [], "--package", "Only this package (repeatable).", metavar="NAME"),
        _option("targets", list[str], [], "--target", "Only this target (repeatable).", metavar="NAME"),
    ),
    Voice: (
        _option("format", Format, "text", "--format", "How findings are printed.", show_default=True),
        _option("quiet", bool, False, "--quiet -q", "Print findings only."),
        _option("no_color", bool, False, "--no-color", "No colours, also at a terminal."),
    ),
}


def spread(command: Callable[..., int]) -> Callable[..., int]:
    """The command with each parameter of type `Project` or `Voice` spread into the options that make it."""
    own = signature(command, eval_str=True).parameters.values()
    groups = {one.name: one.annotation for one in own if one.annotation in _PARAMETERS}

    def call(**given: Any) -> int:
        for name, kind in groups.items():
            values = {one.name: given.pop(one.name) for one in _PARAMETERS[kind]}
            given[name] = kind(**{key: tuple(it) if isinstance(it, list) else it for key, it in values.items()})
        return command(**given)

    flat = [one.replace(kind=Parameter.KEYWORD_ONLY) for one in own if one.name not in groups]
    flat += [option for kind in groups.values() for option in _PARAMETERS[kind]]
    call.__name__, call.__doc__ = command.__name__, command.__doc__
    vars(call)["__signature__"] = signature(command).replace(parameters=flat)
    return call


def voice_of(arguments: Sequence[str]) -> Voice:
    """How to speak about a command line that may not be understood at all."""
    chosen: Format = "text"
    for one, following in pairwise((*arguments, "")):
        said = following if one == "--format" else one.removeprefix("--format=") if "=" in one else ""
        chosen = next((known for known in FORMATS if known == said), chosen)
    return Voice(chosen, bool({"--quiet", "-q"} & {*arguments}), "--no-color" in arguments)
