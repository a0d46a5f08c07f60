"""Options of the Python target. There are none yet: what a contract wants, it says itself."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from codegen.targets.target import OptionError


@dataclass(frozen=True, slots=True)
class Options:
    """The typed options of the target."""


def options(table: Mapping[str, object]) -> Options:
    """The target's options from its configuration table. Raises `OptionError` for any key."""
    for key in table:
        raise OptionError(key, f"the python target has no option `{key}`; it has none at all")
    return Options()
