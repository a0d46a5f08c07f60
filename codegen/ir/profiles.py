"""Profiles: what a conjunction of rules admits, one JSON type at a time. The step between rules and shapes.

A profile is an upper bound: whatever the rules accept, the profile admits.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TypeAlias

from codegen.ir.rules import Rule, RuleId

Conjunction: TypeAlias = tuple[Rule, ...]
"""Rules that all hold for one value."""


@dataclass(frozen=True, slots=True)
class TextPart:
    """Strings: of a format, or one of a few."""

    format: str = ""
    values: tuple[str, ...] | None = None


@dataclass(frozen=True, slots=True)
class NumberPart:
    """Numbers: whole ones only, within bounds, or one of a few whole ones."""

    integral: bool = False
    minimum: int | float | None = None
    maximum: int | float | None = None
    values: tuple[int, ...] | None = None


@dataclass(frozen=True, slots=True)
class ArrayPart:
    """Arrays: rules by position, rules of the rest, bounds of the length. `known` is false where nothing is said."""

    leading: tuple[Conjunction, ...] = ()
    rest: Conjunction = ()
    minimum: int = 0
    maximum: int | None = None
    known: bool = False


@dataclass(frozen=True, slots=True)
class ObjectPart:
    """Objects: rules by known property, alternatives for any other property (none: there is no other), required names.

    `origin` is the definition that this part is exactly, `path` are the rules that added to it.
    """

    fields: Mapping[str, Conjunction]
    rest: tuple[Conjunction, ...] = ((),)
    required: frozenset[str] = frozenset()
    origin: RuleId = ""
    path: tuple[RuleId, ...] = ()

    @property
    def bare(self) -> bool:
        """Whether nothing is said of properties at all."""
        return not self.fields and self.rest == ((),)


@dataclass(frozen=True, slots=True)
class Profile:
    """Per JSON type what is admitted: `None` or an empty tuple where the type is not admitted at all."""

    null: bool
    booleans: frozenset[bool]
    numbers: tuple[NumberPart, ...]
    texts: tuple[TextPart, ...]
    arrays: tuple[ArrayPart, ...]
    objects: tuple[ObjectPart, ...]

    @property
    def anything(self) -> bool:
        """Whether nothing is known: every value is admitted."""
        return self == TOP


TOP = Profile(True, frozenset((False, True)), (NumberPart(),), (TextPart(),), (ArrayPart(),), (ObjectPart({}),))
BOTTOM = Profile(False, frozenset(), (), (), (), ())
