"""The program: its commands, each in a file of its own that is imported when the command runs."""

from __future__ import annotations

import sys
from typing import Annotated

import typer

from codegen.cli.guard import USAGE_OR_ENVIRONMENT, guarded
from codegen.cli.options import Project, Voice, spread, voice_of

app = typer.Typer(
    name="type-contracts",
    add_completion=False,
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
    invoke_without_command=True,
    context_settings={"help_option_names": ["-h", "--help"]},
)


def main() -> int:
    """Runs the command line of this process; the exit status."""
    return guarded(lambda: app(prog_name="type-contracts", standalone_mode=False), voice_of(sys.argv[1:]))


def _print_version(wanted: bool) -> None:
    if wanted:
        from codegen import __version__

        typer.echo(f"type-contracts {__version__}")
        raise typer.Exit


@app.callback()
def program(
    context: typer.Context,
    version: Annotated[
        bool, typer.Option("--version", callback=_print_version, is_eager=True, help="Print the version and exit.")
    ] = False,
) -> None:
    """Canonical JSON Schemas in; Python, TypeScript and reference pages out; and a gate against stale code."""
    if context.invoked_subcommand is None:
        typer.echo(context.get_help(), err=True)
        raise typer.Exit(USAGE_OR_ENVIRONMENT)


@app.command()
@spread
def init(voice: Voice) -> int:
    """Set up this folder: example contract, configuration, CI."""
    from codegen.cli.init import run

    return run(voice)


@app.command()
@spread
def generate(project: Project, voice: Voice) -> int:
    """Generate all files; write only what changed."""
    from codegen.cli.generate import run

    return run(project, voice)


@app.command()
@spread
def check(
    project: Project,
    voice: Voice,
    diff: Annotated[bool, typer.Option("--diff", help="Show what generate would change.")] = False,
    full: Annotated[bool, typer.Option("--full", help="Generate again in memory instead of trusting digests.")] = False,
) -> int:
    """Tell whether the generated files are fresh, and why not."""
    from codegen.cli.check import run

    return run(project, voice, diff=diff, full=full)


@app.command()
@spread
def lint(project: Project, voice: Voice) -> int:
    """Judge the quality and completeness of the contracts."""
    from codegen.cli.lint import run

    return run(project, voice)


@app.command()
@spread
def watch(project: Project, voice: Voice) -> int:
    """Generate again whenever a contract changes."""
    from codegen.cli.watch import run

    return run(project, voice)


@app.command()
@spread
def show(
    contract: Annotated[str, typer.Argument(help="Name of the contract, or package/name.")],
    project: Project,
    voice: Voice,
) -> int:
    """Show one contract with its names in every language."""
    from codegen.cli.show import run

    return run(contract, project, voice)


@app.command()
@spread
def explain(
    voice: Voice,
    code: Annotated[str, typer.Argument(help="A diagnostic code; without one, all are listed.")] = "",
) -> int:
    """Explain a diagnostic code: what it means, what to do."""
    from codegen.cli.explain import run

    return run(code, voice)


@app.command()
def dialect() -> int:
    """Print the meta-schema of the contract dialect, for editors."""
    from codegen.cli.dialect import run

    return run()
