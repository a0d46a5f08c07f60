"""What generated packages are called in a registry: the reading that is the same for every language."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

from codegen.targets.target import OptionError


@dataclass(frozen=True, slots=True)
class Distribution:
    """What the generated packages of a language are called in a registry, together, and in which version."""

    name: str
    version: str


@dataclass(frozen=True, slots=True)
class Registry:
    """What a registry takes: the names and versions in full, the most characters of each, and both in words."""

    name: re.Pattern[str]
    version: re.Pattern[str]
    most: int
    has_name: str
    has_version: str


def distribution(said: object, registry: Registry) -> Distribution:
    """The distribution that a configuration asks for. Raises `OptionError` for what the registry would not take."""
    if not isinstance(said, Mapping) or set(said) != {"name", "version"}:
        raise _error("is a table with a `name` and a `version`")
    return Distribution(
        _taken(said["name"], registry.name, registry.most, registry.has_name),
        _taken(said["version"], registry.version, registry.most, registry.has_version),
    )


def _taken(value: object, pattern: re.Pattern[str], most: int, words: str) -> str:
    if isinstance(value, str) and len(value) <= most and pattern.fullmatch(value):
        return value
    raise _error(f"has {words}")


def _error(rest: str) -> OptionError:
    return OptionError("distribution", f"`distribution` {rest}")
