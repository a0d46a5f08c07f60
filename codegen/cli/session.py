"""What the commands that work on a project have in common: settings first, findings and exit status last."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from codegen import workspace
from codegen.cli.console import Console
from codegen.cli.guard import USAGE_OR_ENVIRONMENT
from codegen.cli.options import Project, Voice
from codegen.config import Settings
from codegen.diagnostics import Diagnostic, in_order
from codegen.outcome import Outcome


@dataclass(frozen=True, slots=True)
class Session:
    """A project whose configuration holds, and the console to speak on. `warnings` are the configuration's."""

    settings: Settings
    console: Console
    warnings: tuple[Diagnostic, ...]

    def finish(self, outcome: Outcome, sentence: str, members: Mapping[str, object], body: str = "") -> int:
        """Reports an outcome, then the `body` (which `members` have too), then the sentence; the exit status."""
        found = in_order((*self.warnings, *outcome.diagnostics))
        self.console.report(found, members, trouble=outcome.environment_error)
        self.console.body(body)
        self.console.say(sentence)
        return outcome.status


def begin(project: Project, voice: Voice) -> Session | int:
    """The session of a project; the exit status when its configuration does not hold (which is reported)."""
    console = Console(voice)
    loaded = workspace.settle(project.overrides())
    if loaded.settings is None:
        console.report(loaded.diagnostics, trouble=True)
        return USAGE_OR_ENVIRONMENT
    return Session(loaded.settings, console, loaded.diagnostics)
