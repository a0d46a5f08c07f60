"""The program: a function per command, whose work is in a file of its own that is imported when the command runs."""

from __future__ import annotations

import gc
import sys
from collections.abc import Callable, Sequence
from typing import Annotated

import typer

from codegen import __version__
from codegen.cli.guard import USAGE_OR_ENVIRONMENT, guarded, listen_no_more
from codegen.cli.options import Project, Voice, spread, voice_of
from codegen.cli.program import Command, Program, refusal

NAME = "type-contracts"

app = typer.Typer(
    cls=Program,
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
    invoke_without_command=True,
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100},
)


def _command(function: Callable[..., int]) -> Callable[..., int]:
    app.command(function.__name__, cls=Command)(spread(function))
    return function


@app.callback()
def program(
    ctx: typer.Context, version: Annotated[bool, typer.Option("--version", help="Show the version.")] = False
) -> None:
    """Canonical JSON Schemas in; Python, TypeScript and reference pages out; and a gate against stale code."""
    if version:
        print(f"{NAME} {__version__}")
        raise typer.Exit
    if ctx.invoked_subcommand is None:
        print(ctx.get_help(), file=sys.stderr)
        raise typer.Exit(USAGE_OR_ENVIRONMENT)


@_command
def init(voice: Voice) -> int:
    """Set up this folder: example contract, configuration, CI."""
    from codegen.cli.init import run

    return run(voice)


@_command
def generate(project: Project, voice: Voice) -> int:
    """Generate every target of every package; write only what changed."""
    from codegen.cli.generate import run

    return run(project, voice)


@_command
def check(
    project: Project,
    voice: Voice,
    diff: Annotated[bool, typer.Option("--diff", help="Show what generate would change.")] = False,
    full: Annotated[bool, typer.Option("--full", help="Generate again in memory instead of trusting digests.")] = False,
) -> int:
    """Tell whether the generated files are fresh, and why not."""
    from codegen.cli.check import run

    return run(project, voice, diff=diff, full=full)


@_command
def lint(project: Project, voice: Voice) -> int:
    """Judge the quality and completeness of the contracts."""
    from codegen.cli.lint import run

    return run(project, voice)


@_command
def watch(project: Project, voice: Voice) -> int:
    """Generate again whenever a contract changes."""
    from codegen.cli.watch import run

    return run(project, voice)


@_command
def show(
    contract: Annotated[str, typer.Argument(metavar="CONTRACT", help="Name of the contract, or package/name.")],
    project: Project,
    voice: Voice,
) -> int:
    """Show one contract with its names in every language."""
    from codegen.cli.show import run

    return run(contract, project, voice)


@_command
def explain(
    voice: Voice,
    code: Annotated[
        str, typer.Argument(metavar="CODE", help="A diagnostic code; without one, all of them.", show_default=False)
    ] = "",
) -> int:
    """Explain a diagnostic code: what it means, what to do."""
    from codegen.cli.explain import run

    return run(code, voice)


@_command
def dialect() -> int:
    """Print the meta-schema of the contract dialect, for editors."""
    from codegen.cli.dialect import run

    return run()


def main(arguments: Sequence[str] | None = None) -> int:
    """Runs a command line (this process's own by default); the exit status."""
    given = list(sys.argv[1:] if arguments is None else arguments)
    status = guarded(lambda: _run(given), voice_of(given))
    if arguments is None:
        listen_no_more()
        # The process ends here: at its end Python would search all that is left for garbage, more than once.
        gc.freeze()
    return status


def _run(arguments: list[str]) -> int:
    try:
        status = app(arguments, prog_name=NAME, standalone_mode=False)
    except typer.TyperException as error:
        raise refusal(error, NAME) from None
    return status if isinstance(status, int) else 0
