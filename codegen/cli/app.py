"""The program: its commands, each in a file of its own that is imported when the command runs."""

from __future__ import annotations

import sys
from argparse import ArgumentParser, Namespace
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import NoReturn

from codegen import __version__
from codegen.cli.guard import USAGE_OR_ENVIRONMENT, UsageError, guarded
from codegen.cli.options import add_project, add_voice, project, voice, voice_of

NAME = "type-contracts"
SUMMARY = "Canonical JSON Schemas in; Python, TypeScript and reference pages out; and a gate against stale code."


@dataclass(frozen=True, slots=True)
class Command:
    """A command: one line about it, what teaches its parser its options, and what runs it."""

    name: str
    summary: str
    options: tuple[Callable[[ArgumentParser], None], ...]
    run: Callable[[Namespace], int]


def _init(given: Namespace) -> int:
    from codegen.cli.init import run

    return run(voice(given))


def _generate(given: Namespace) -> int:
    from codegen.cli.generate import run

    return run(project(given), voice(given))


def _check(given: Namespace) -> int:
    from codegen.cli.check import run

    return run(project(given), voice(given), diff=given.diff, full=given.full)


def _lint(given: Namespace) -> int:
    from codegen.cli.lint import run

    return run(project(given), voice(given))


def _watch(given: Namespace) -> int:
    from codegen.cli.watch import run

    return run(project(given), voice(given))


def _show(given: Namespace) -> int:
    from codegen.cli.show import run

    return run(given.contract, project(given), voice(given))


def _explain(given: Namespace) -> int:
    from codegen.cli.explain import run

    return run(given.code, voice(given))


def _dialect(given: Namespace) -> int:
    from codegen.cli.dialect import run

    return run()


def _add_depth(parser: ArgumentParser) -> None:
    parser.add_argument("--diff", action="store_true", help="show what generate would change")
    parser.add_argument("--full", action="store_true", help="generate again in memory instead of trusting digests")


def _add_contract(parser: ArgumentParser) -> None:
    parser.add_argument("contract", metavar="CONTRACT", help="name of the contract, or package/name")


def _add_code(parser: ArgumentParser) -> None:
    parser.add_argument(
        "code", metavar="CODE", nargs="?", default="", help="a diagnostic code; without one, all of them"
    )


_BOTH = (add_project, add_voice)

COMMANDS = (
    Command("init", "set up this folder: example contract, configuration, CI", (add_voice,), _init),
    Command("generate", "generate every target of every package; write only what changed", _BOTH, _generate),
    Command("check", "tell whether the generated files are fresh, and why not", (_add_depth, *_BOTH), _check),
    Command("lint", "judge the quality and completeness of the contracts", _BOTH, _lint),
    Command("watch", "generate again whenever a contract changes", _BOTH, _watch),
    Command("show", "show one contract with its names in every language", (_add_contract, *_BOTH), _show),
    Command("explain", "explain a diagnostic code: what it means, what to do", (_add_code, add_voice), _explain),
    Command("dialect", "print the meta-schema of the contract dialect, for editors", (), _dialect),
)


def main(arguments: Sequence[str] | None = None) -> int:
    """Runs a command line (this process's own by default); the exit status."""
    given = tuple(sys.argv[1:] if arguments is None else arguments)
    return guarded(lambda: _dispatch(given), voice_of(given))


def _dispatch(arguments: Sequence[str]) -> int:
    first = arguments[0] if arguments else ""
    command = next((one for one in COMMANDS if one.name == first), None)
    if command is not None:
        return _parsed(command, arguments[1:])
    if first in ("-h", "--help"):
        print(_overview())
        return 0
    if first == "--version":
        print(f"{NAME} {__version__}")
        return 0
    if not arguments:
        print(_overview(), file=sys.stderr)
        return USAGE_OR_ENVIRONMENT
    known = ["--help", "--version"] if first.startswith("-") else [one.name for one in COMMANDS]
    raise UsageError(f"there is no {'option' if first.startswith('-') else 'command'} `{first}`", NAME, first, known)


def _parsed(command: Command, arguments: Sequence[str]) -> int:
    parser = _Parser(prog=f"{NAME} {command.name}", description=f"{command.summary}.", allow_abbrev=False)
    for add in command.options:
        add(parser)
    given, rest = parser.parse_known_args(list(arguments))
    if rest:
        known = [flag for action in parser._actions for flag in action.option_strings]
        raise UsageError(f"`{rest[0]}` is not understood here", parser.prog, rest[0], known)
    return command.run(given)


class _Parser(ArgumentParser):
    def error(self, message: str) -> NoReturn:
        raise UsageError(message, self.prog)


def _overview() -> str:
    width = max(len(one.name) for one in COMMANDS)
    listed = [f"  {one.name:<{width}}  {one.summary}" for one in COMMANDS]
    usage = [f"usage: {NAME} COMMAND [OPTIONS]", f"       {NAME} --help | --version"]
    return "\n".join([*usage, "", SUMMARY, "", "commands:", *listed, "", f"`{NAME} COMMAND --help` has the options."])
