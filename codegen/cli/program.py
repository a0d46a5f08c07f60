"""How typer runs here: it declares, parses, helps and completes; what was written becomes values without pydantic."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from typer.core import TyperCommand, TyperGroup

from codegen.cli.guard import UsageError


class Command(TyperCommand):
    """A command whose options are coerced by `Written`."""

    def get_params(self, ctx: Any) -> Any:
        """The parameters, that of `--help` too."""
        return _coerced_plainly(super().get_params(ctx))

    def get_help_option_names(self, ctx: Any) -> list[str]:
        """In one order: typer's own is a set's."""
        return list(ctx.help_option_names)


class Program(TyperGroup):
    """The program: the same for its own options, and a guess where a command is unknown."""

    def get_params(self, ctx: Any) -> Any:
        """The parameters, those of `--help` and of completion too."""
        return _coerced_plainly(super().get_params(ctx))

    def get_help_option_names(self, ctx: Any) -> list[str]:
        """In one order: typer's own is a set's."""
        return list(ctx.help_option_names)

    def resolve_command(self, ctx: Any, args: list[str]) -> Any:
        """The command that the first word names."""
        if self.get_command(ctx, args[0]) is None and not ctx.resilient_parsing:
            raise UsageError(f"there is no command `{args[0]}`", ctx.command_path, args[0], tuple(self.commands))
        return super().resolve_command(ctx, args)


class Written:
    """Coercion of what was written on the command line: texts, paths, choices, and lists of these."""

    def coerce(self, value: Any, param: Any, ctx: Any) -> Any:
        """The value for the command; None or empty where nothing was written."""
        if param.multiple:
            return tuple(self._one(item, param, ctx) for item in value or ())
        return value if value is None else self._one(value, param, ctx)

    def _one(self, value: Any, param: Any, ctx: Any) -> Any:
        kind = param.type_descriptor
        flag = max(param.opts, key=len)
        if kind.is_path:
            if not str(value) or "\0" in str(value):
                raise UsageError(f"`{flag}` needs a path", ctx.command_path)
            return Path(value)
        if kind.is_choice and value not in kind.choices:
            choices = ", ".join(kind.choices)
            message = f"invalid choice `{value}` for `{flag}`: choose from {choices}"
            raise UsageError(message, ctx.command_path, value, kind.choices)
        return value


def refusal(error: Exception, program: str) -> UsageError:
    """What typer says about a command line, said the way every message is."""
    context: Any = getattr(error, "ctx", None)
    flags = [flag for param in context.command.get_params(context) for flag in param.opts] if context else []
    where = context.command_path if context else program
    said = getattr(error, "option_name", "")
    if said and hasattr(error, "possibilities"):
        return UsageError(f"`{said}` is not understood here", where, said, flags)
    message = str(getattr(error, "format_message", error.__str__)()).rstrip(".")
    return UsageError(message[:1].lower() + message[1:], where)


def _coerced_plainly(params: list[Any]) -> list[Any]:
    # Typer builds a pydantic adapter for every parameter that it coerces, which costs more than a whole fresh check.
    # Should it ask for its coercion by another name one day, pydantic coerces again: slower, and never wrong.
    for param in params:
        vars(param)["get_runtime_param"] = Written
    return params
