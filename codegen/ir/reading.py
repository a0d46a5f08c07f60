"""From a schema in a document to its rule: one keyword at a time, each draft by its own reading."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from codegen.diagnostics import Diagnostic, finding
from codegen.ir import codes, rules
from codegen.ir.keywords import MODERN, Scope, readers_of
from codegen.ir.rules import SCOPED, Keyword, Rule, RuleId
from codegen.source.model import Draft, JsonValue, Position, Sources

MAX_RULES = 2_000_000


@dataclass(slots=True)
class RuleReader:
    """Reads rules, and remembers what is still to be read because something refers to it.

    `positions` leads from a rule back to its schema; `definitions` are the rules that references lead to.
    """

    sources: Sources
    dynamic: bool
    positions: dict[RuleId, Position] = field(default_factory=dict)
    definitions: dict[RuleId, Rule] = field(default_factory=dict)
    diagnostics: list[Diagnostic] = field(default_factory=list)
    _scopes: dict[tuple[tuple[str, str], ...], int] = field(default_factory=dict)
    _pending: list[tuple[RuleId, Position, Scope]] = field(default_factory=list)

    def read_root(self, position: Position) -> Rule:
        """The rule of a contract's root, with everything that it leads to read as well."""
        scope = self._enter((), position)
        identity = self._want(position, scope)
        while self._pending:
            wanted, target, inside = self._pending.pop()
            if len(self.positions) > MAX_RULES:
                self.diagnostics.append(finding(codes.TOO_LARGE, _TOO_LARGE, position.place(), help=_SPLIT))
                self._pending.clear()
                self.definitions.setdefault(wanted, Rule(wanted, target.place(), ()))
                break
            self.definitions[wanted] = self.rule(target, inside)
        return self.definitions[identity]

    def read_definition(self, position: Position, root: Position) -> RuleId:
        """Asks for a definition of a contract even if nothing refers to it; read with the next root."""
        return self._want(position, self._enter((), root))

    def rule(self, position: Position, scope: Scope) -> Rule:
        """The rule of one schema, subschemas included."""
        identity = self.identity(position, scope)
        self.positions[identity] = position
        return Rule(identity, position.place(), self._keywords(position, scope))

    def identity(self, position: Position, scope: Scope) -> RuleId:
        """The name of the rule that `position` has under `scope`."""
        if not scope:
            return position.key
        shape = tuple((name, anchor.key) for name, anchor in scope)
        return f"{position.key}{SCOPED}{self._scopes.setdefault(shape, len(self._scopes) + 1)})"

    def child(self, position: Position, scope: Scope, *tokens: str | int) -> Rule:
        """The rule of a subschema."""
        below = self.sources.child(position, *tokens)
        return self.rule(below, scope if below.resource == position.resource else self._enter(scope, below))

    def _want(self, position: Position, scope: Scope) -> RuleId:
        identity = self.identity(position, scope)
        if identity not in self.definitions:
            self.definitions[identity] = Rule(identity, position.place(), ())
            self._pending.append((identity, position, scope))
        return identity

    def _enter(self, scope: Scope, position: Position) -> Scope:
        if not self.dynamic:
            return ()
        known = dict(scope)
        for name, anchor in self.sources.dynamic_anchors(position.resource).items():
            known.setdefault(name, anchor)
        return tuple(sorted(known.items(), key=lambda item: item[0]))

    def _keywords(self, position: Position, scope: Scope) -> tuple[Keyword, ...]:
        value = position.value
        if not isinstance(value, dict):
            return _NOTHING_FITS if value is False else ()
        found: list[Keyword] = []
        reference = value.get("$ref")
        if isinstance(reference, str):
            found.extend(self._reference(position, scope, reference, "$ref"))
            if position.draft not in MODERN:
                return tuple(found)
        if self.dynamic:
            found.extend(self._dynamic_references(position, scope, value))
        for read in readers_of(tuple(value)):
            found.extend(read(self, position, scope, value))
        return tuple(found)

    def _reference(self, position: Position, scope: Scope, text: str, keyword: str) -> Iterator[Keyword]:
        target = self.sources.resolve(position, text)
        if isinstance(target, Diagnostic):
            self.diagnostics.append(target)
            return
        if keyword == "$dynamicRef" and isinstance(target.value, dict):
            anchor = target.value.get("$dynamicAnchor")
            if isinstance(anchor, str) and text.rpartition("#")[2] == anchor:
                target = dict(scope).get(anchor, target)
        if keyword == "$recursiveRef" and isinstance(target.value, dict):
            target = dict(scope).get("", target) if target.value.get("$recursiveAnchor") is True else target
        yield rules.Ref(self._want(target, self._enter(scope, target)))

    def _dynamic_references(
        self, position: Position, scope: Scope, value: Mapping[str, JsonValue]
    ) -> Iterator[Keyword]:
        dynamic = value.get("$dynamicRef")
        if isinstance(dynamic, str) and position.draft is Draft.DRAFT_2020_12:
            yield from self._reference(position, scope, dynamic, "$dynamicRef")
        recursive = value.get("$recursiveRef")
        if isinstance(recursive, str) and position.draft is Draft.DRAFT_2019_09:
            yield from self._reference(position, scope, recursive, "$recursiveRef")


_NOTHING_FITS = (rules.Never(),)
_TOO_LARGE = f"this package unfolds into more than {MAX_RULES:,} schemas"
_SPLIT = "Split the contract, or name the repeated part under `$defs` and refer to it."
