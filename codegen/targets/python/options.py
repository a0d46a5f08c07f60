"""Options of the Python target."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from codegen.targets.distribution import Distribution, distribution
from codegen.targets.python.distribution import REGISTRY
from codegen.targets.target import OptionError


@dataclass(frozen=True, slots=True)
class Options:
    """The typed options of the target: the distribution that the packages are published as, if any."""

    distribution: Distribution | None = None


def options(table: Mapping[str, object]) -> Options:
    """The target's options from its configuration table. Raises `OptionError` for an unknown key or a bad value."""
    for key in table:
        if key != "distribution":
            raise OptionError(key, f"the python target has no option `{key}`; its only one is `distribution`")
    return Options(distribution(table["distribution"], REGISTRY) if "distribution" in table else None)
