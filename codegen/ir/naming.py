"""Names of declared types, before any language spells them: decided once, in one order, never twice the same."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from codegen.diagnostics import Diagnostic, Place, finding
from codegen.ir import codes
from codegen.ir.annotations import names_of
from codegen.ir.shapes import TypeName
from codegen.ir.words import pascal, words_of
from codegen.source.model import Position

_NAMED_MEMBERS = ("properties", "$defs", "definitions", "dependentSchemas", "dependencies")
_MADE_BEHIND = ("fields", "columns", "wire", "codec", "paths", "transitions", "root")
_MADE_BEFORE = ("create", "update", "public")
_STEPS: Mapping[str, tuple[str, ...]] = {
    "items": ("item",), "additionalItems": ("item",), "unevaluatedItems": ("item",), "contains": ("item",),
    "additionalProperties": ("value",), "unevaluatedProperties": ("value",), "propertyNames": ("name",),
    "not": ("not",), "if": ("if",), "then": ("then",), "else": ("else",),
}  # fmt: skip


def words_at(position: Position) -> tuple[str, ...]:
    """The words of an unnamed schema: its contract's, then those of the way that leads to it."""
    words = list(words_of(position.document.name))
    tokens = [token.replace("~1", "/").replace("~0", "~") for token in position.pointer.split("/")[1:]]
    index = 0
    while index < len(tokens):
        token, following = tokens[index], tokens[index + 1] if index + 1 < len(tokens) else ""
        if token in _NAMED_MEMBERS and following:
            words = _below(words, words_of(following), token)
            index += 2
        elif token == "patternProperties":
            words.append("value")
            index += 2
        elif token in ("oneOf", "anyOf", "prefixItems") and following.isdigit():
            words += ["item" if token == "prefixItems" else "option", str(int(following) + 1)]
            index += 2
        elif token == "allOf":
            index += 2
        else:
            words += ["item", str(int(token) + 1)] if token.isdigit() else _STEPS.get(token, words_of(token))
            index += 1
    return tuple(words) or ("type",)


def _below(words: list[str], name: tuple[str, ...], keyword: str) -> list[str]:
    """A definition's name stands on the contract's alone; one that repeats the contract's words is not prefixed."""
    if keyword in ("$defs", "definitions") and list(name[: len(words)]) == words and len(name) > len(words):
        return list(name)
    return [*words, *name]


@dataclass(slots=True)
class Names:
    """Hands out type names of one package. Contracts come first and may not collide; others step aside."""

    taken: dict[str, Place] = field(default_factory=dict)
    diagnostics: list[Diagnostic] = field(default_factory=list)

    def contract(self, position: Position) -> TypeName:
        """The name of a contract's root type. A collision with another contract is a finding.

        With names of its own for every language a contract is no longer known by its file's.
        """
        overrides = names_of(position.value)
        named = words_of(overrides[min(overrides)]) if len(overrides) > 1 else ()
        words = named or words_of(position.document.name) or ("contract",)
        other = self.taken.get(pascal(words).casefold())
        if other is not None:
            self.diagnostics.append(
                finding(
                    codes.NAME_COLLISION,
                    f"this contract and another one are both called {pascal(words)}",
                    position.place(),
                    help="Rename one of the files, or give this contract's root an `x-name` for every language.",
                    related=(other,),
                )
            )
        self.taken[pascal(words).casefold()] = position.place()
        return TypeName(words, overrides)

    def derived(self, position: Position) -> TypeName:
        """The name of any other declared type: a number is added where the plain name is taken."""
        words = words_at(position)
        free, count = words, 1
        while pascal(free).casefold() in self.taken or self._belongs_to_another(free):
            count += 1
            free = (*words, str(count))
        self.taken[pascal(free).casefold()] = position.place()
        return TypeName(free, names_of(position.value))

    def _belongs_to_another(self, words: tuple[str, ...]) -> bool:
        """Whether this is what languages call something that they make of another type: its fields, its create view."""
        made = words[-1] in _MADE_BEHIND and pascal(words[:-1]).casefold() in self.taken
        return made or (words[0] in _MADE_BEFORE and pascal(words[1:]).casefold() in self.taken)
