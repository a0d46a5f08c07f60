"""The options that commands share, as values; `spread` turns them into options of a command."""

from __future__ import annotations

import inspect
from collections.abc import Callable, Sequence
from dataclasses import MISSING, dataclass, fields
from itertools import pairwise
from pathlib import Path
from typing import Annotated, Any, Literal, get_args, get_type_hints

from typer import Option

from codegen.config.settings import Overrides

Format = Literal["text", "json", "github", "sarif", "junit"]


@dataclass(frozen=True, slots=True)
class Voice:
    """How a command speaks."""

    format: Annotated[Format, Option("--format", help="How findings are printed.")] = "text"
    quiet: Annotated[bool, Option("--quiet", "-q", help="Print findings only.")] = False
    no_color: Annotated[bool, Option("--no-color", help="No colours, also at a terminal.")] = False


@dataclass(frozen=True, slots=True)
class Project:
    """What a command works on; without options, the nearest configuration rules."""

    contracts: Annotated[Path | None, Option("--contracts", metavar="DIR", help="Folder of the contracts.")] = None
    out: Annotated[Path | None, Option("--out", metavar="DIR", help="Folder of the generated files.")] = None
    config: Annotated[Path | None, Option("--config", metavar="FILE", help="The configuration file.")] = None
    package: Annotated[
        tuple[str, ...], Option("--package", metavar="NAME", help="Only this package (repeatable).")
    ] = ()
    target: Annotated[tuple[str, ...], Option("--target", metavar="NAME", help="Only this target (repeatable).")] = ()

    def overrides(self) -> Overrides:
        """The same as what configuration takes."""
        return Overrides(self.contracts, self.out, self.config, self.package, self.target)


def voice_of(arguments: Sequence[str]) -> Voice:
    """How to speak about a command line that may not be understood at all."""
    pairs = pairwise((*arguments, ""))
    said = [
        following if one == "--format" else one[9:] for one, following in pairs if one[:9] in ("--format", "--format=")
    ]
    known: tuple[Format, ...] = get_args(Format)
    chosen = [one for one in known if one in said]
    return Voice(chosen[0] if chosen else "text", bool({"--quiet", "-q"} & {*arguments}), "--no-color" in arguments)


def spread(command: Callable[..., int]) -> Callable[..., int]:
    """The command with each parameter of type `Voice` or `Project` spread into one option for each of its fields."""
    hints = get_type_hints(command, include_extras=True)
    groups = {name: hint for name, hint in hints.items() if hint in (Voice, Project)}
    parameters = [
        one.replace(annotation=hints[one.name], kind=inspect.Parameter.KEYWORD_ONLY)
        for one in inspect.signature(command).parameters.values()
        if one.name not in groups
    ]
    parameters += [parameter for group in groups.values() for parameter in _parameters(group)]

    def gathered(**values: Any) -> int:
        made = {
            name: group(**{one.name: _frozen(values.pop(one.name)) for one in fields(group)})
            for name, group in groups.items()
        }
        return command(**values, **made)

    gathered.__name__, gathered.__doc__ = command.__name__, command.__doc__
    gathered.__annotations__ = {one.name: one.annotation for one in parameters}
    gathered.__signature__ = inspect.Signature(parameters)  # type: ignore[attr-defined]  # read by inspect.signature
    return gathered


def _parameters(group: type[Voice] | type[Project]) -> list[inspect.Parameter]:
    hints = get_type_hints(group, include_extras=True)
    made = []
    for one in fields(group):
        hint, default = hints[one.name], one.default
        if default == ():
            # The command line collects what can be repeated in a list.
            hint, default = Annotated[list[str], *hint.__metadata__], []
        assert default is not MISSING
        made.append(inspect.Parameter(one.name, inspect.Parameter.KEYWORD_ONLY, default=default, annotation=hint))
    return made


def _frozen(value: object) -> Any:
    return tuple(value) if isinstance(value, list) else value
