"""What a run came to: findings, files, tables for a person. Made by the workspace, printed by the command line."""

from __future__ import annotations

from dataclasses import dataclass

from codegen.diagnostics import Diagnostic, has_errors


@dataclass(frozen=True, slots=True)
class Outcome:
    """The result of `generate`, `check` or `lint`.

    `written`, `removed` are paths below the output folder; `unchanged` counts the files whose bytes were right
    already. `contracts` and `packages` count what was looked at, `rendered` are the contracts that a target wrote anew,
    by the paths of their files. `diff` is a unified diff, only where asked for.
    `environment_error` says that a finding is about the machine (disk, permissions), not about the contracts.
    """

    diagnostics: tuple[Diagnostic, ...] = ()
    written: tuple[str, ...] = ()
    removed: tuple[str, ...] = ()
    unchanged: int = 0
    contracts: int = 0
    packages: int = 0
    rendered: tuple[str, ...] = ()
    diff: str = ""
    environment_error: bool = False

    @property
    def status(self) -> int:
        """The exit status: 0 done or fresh, 1 contracts at fault or stale, 2 the environment or the configuration."""
        if not has_errors(self.diagnostics):
            return 2 if self.environment_error else 0
        misled = any(one.severity == "error" and one.code.name.startswith("config/") for one in self.diagnostics)
        return 2 if self.environment_error or misled else 1


@dataclass(frozen=True, slots=True)
class Note:
    """What became of one file of a project: `done` is created, extended, kept or left alone.

    `advice` is the text that a person may add where the tool could not.
    """

    path: str
    done: str
    advice: str = ""


@dataclass(frozen=True, slots=True)
class Table:
    """A title, column headings and rows of ready strings."""

    headers: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    title: str = ""


@dataclass(frozen=True, slots=True)
class Shown:
    """One contract as a person reads it: a title, a few lines of text, then tables."""

    title: str
    lines: tuple[str, ...] = ()
    tables: tuple[Table, ...] = ()
