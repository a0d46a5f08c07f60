"""Where a command speaks: findings and results on standard output, asides on standard error."""

from __future__ import annotations

import contextlib
import os
import stat
import sys
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import TextIO

from codegen.cli.options import Format, Voice
from codegen.diagnostics import Diagnostic

_MACHINE: tuple[Format, ...] = ("json", "sarif", "junit")
_SNIPPET_LIMIT = 5_000_000


@dataclass(frozen=True, slots=True)
class Console:
    """One way of speaking. In the formats for programs standard output gets one document and nothing else."""

    voice: Voice

    def say(self, sentence: str) -> None:
        """A sentence for a person, unless quiet; beside the document, not in it."""
        if sentence and not self.voice.quiet:
            _write(sys.stderr if self.voice.format in _MACHINE else sys.stdout, sentence + "\n")

    def aside(self, sentence: str) -> None:
        """A sentence that is never part of the result."""
        if not self.voice.quiet:
            _write(sys.stderr, sentence + "\n")

    def body(self, text: str) -> None:
        """A longer text that was asked for; programs find it in the members of their document."""
        if self.voice.format not in _MACHINE:
            _write(sys.stdout, text)

    def result(self, text: str, members: Mapping[str, object]) -> None:
        """What the command was asked for: the text for a person, or the same as members of the JSON document."""
        self.body(text)
        if self.voice.format in _MACHINE:
            self.report((), members)

    def report(
        self, diagnostics: Iterable[Diagnostic], members: Mapping[str, object] | None = None, *, trouble: bool = False
    ) -> None:
        """The findings, in the format asked for. `trouble` (usage, environment) goes to standard error for a person."""
        found = tuple(diagnostics)
        machine = self.voice.format in _MACHINE
        stream = sys.stderr if trouble and not machine else sys.stdout
        _write(stream, self._printed(found, members or {}, stream))
        if self.voice.format == "github":
            _append_summary(found)

    def _printed(self, found: tuple[Diagnostic, ...], members: Mapping[str, object], stream: TextIO | None) -> str:
        texts = _texts()
        match self.voice.format:
            case "text" if not found:
                return ""
            case "text":
                from codegen.report import text

                return text.render(found, texts, color=self._colored(stream))
            case "json":
                from codegen.report import json

                return json.render(found, texts, members)
            case "github":
                from codegen.report import github

                return github.render(tuple(map(_in_workspace, found)), texts)
            case "sarif":
                from codegen.report import sarif

                return sarif.render(found, texts)
            case "junit":
                from codegen.report import junit

                return junit.render(found, texts)

    def _colored(self, stream: TextIO | None) -> bool:
        refused = self.voice.no_color or os.environ.get("NO_COLOR") or os.environ.get("TERM") == "dumb"
        return not refused and stream is not None and stream.isatty()


def _write(stream: TextIO | None, text: str) -> None:
    # A stream is None where the program was started with the descriptor closed.
    if stream is not None and text:
        stream.write(text)
        stream.flush()


def _texts() -> Callable[[str], str | None]:
    @cache
    def text(file: str) -> str | None:
        with contextlib.suppress(OSError, ValueError):
            status = os.stat(file)
            if stat.S_ISREG(status.st_mode) and status.st_size <= _SNIPPET_LIMIT:
                with open(file, encoding="utf-8-sig", errors="replace", newline="") as opened:
                    return opened.read()
        return None

    return text


def _in_workspace(one: Diagnostic) -> Diagnostic:
    # GitHub counts paths from the top of the checkout, wherever the step runs.
    top = os.environ.get("GITHUB_WORKSPACE")
    if not top or not one.place.file:
        return one
    path = os.path.relpath(one.place.file, top).replace(os.sep, "/")
    return one if path.startswith("../") else one.at(one.place._replace(file=path))


def _append_summary(found: tuple[Diagnostic, ...]) -> None:
    path = os.environ.get("GITHUB_STEP_SUMMARY")
    if path and found:
        from codegen import workspace
        from codegen.report.github import summary

        workspace.add(Path(path), summary(found))
