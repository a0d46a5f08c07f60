"""Options of the ledger: none of its own, and what the other targets enforce."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from codegen.targets.enforcement import Enforcement
from codegen.targets.target import OptionError


@dataclass(frozen=True, slots=True)
class Options:
    """`enforcements` come from the other targets, not from configuration."""

    enforcements: tuple[Enforcement, ...] = ()


def options(table: Mapping[str, object]) -> Options:
    """The options of a configuration table, which has to be empty."""
    for key in table:
        raise OptionError(key, f"the ledger has no options, so nothing reads `{key}`")
    return Options()
