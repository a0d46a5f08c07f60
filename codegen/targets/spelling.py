"""Spelling: how one language writes the names of a package. Data that a target offers and a page shows."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from codegen.ir.model import ViewKind
from codegen.ir.rules import RuleId


@dataclass(frozen=True, slots=True)
class Spelling:
    """The names of one package in one language, decided by the target that writes the language.

    `language` is a heading for people. `types` has the name of every declaration by its id, `fields` the name of
    every field by the id of its record and its wire name, `views` the names of the views of a contract by the id of
    its root. `imports` has a line of code that brings the type in, by the id of a contract's root.
    """

    language: str
    types: Mapping[RuleId, str] = field(default_factory=dict)
    fields: Mapping[RuleId, Mapping[str, str]] = field(default_factory=dict)
    views: Mapping[RuleId, Mapping[ViewKind, str]] = field(default_factory=dict)
    imports: Mapping[RuleId, str] = field(default_factory=dict)

    def field_name(self, record: RuleId, wire: str) -> str:
        """The name of a record's field; the wire name where the language has no name of its own."""
        return self.fields.get(record, {}).get(wire, wire)
