"""Names of declared types, before any language spells them: decided once, in one order, never twice the same."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from codegen.diagnostics import Diagnostic, Place, finding
from codegen.ir import codes
from codegen.ir.annotations import names_of
from codegen.ir.rules import RuleId
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
        other = self.taken.get(folded(words))
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
        self.taken[folded(words)] = position.place()
        return TypeName(words, overrides)

    def derived(self, position: Position) -> TypeName:
        """The name of any other declared type: a number is added where the plain name is taken."""
        words = words_at(position)
        free, count = words, 1
        while folded(free) in self.taken or self._belongs_to_another(free):
            count += 1
            free = (*words, str(count))
        self.taken[folded(free)] = position.place()
        return TypeName(free, names_of(position.value))

    def _belongs_to_another(self, words: tuple[str, ...]) -> bool:
        """Whether this is what languages call something that they make of another type: its fields, its create view."""
        return any(made in self.taken for made in made_of(words))


def folded(words: tuple[str, ...]) -> str:
    """A name as it meets others: in languages and file systems that tell names by their letters alone."""
    return pascal(words).casefold()


def made_of(words: tuple[str, ...]) -> Iterator[str]:
    """The types, folded, of which a language would make something that it calls by these words."""
    if words[-1] in _MADE_BEHIND:
        yield folded(words[:-1])
    if words[0] in _MADE_BEFORE:
        yield folded(words[1:])


def meet(several: Sequence[Mapping[RuleId, TypeName]]) -> bool:
    """Whether of names that were decided apart, each time beside those of all contracts, any would have stepped aside.

    Each of `several` has the names of some types of a package by identity; a type may be in many of them.
    """
    owners: dict[str, RuleId] = {}
    for one in several:
        if not all(owners.setdefault(folded(name.words), identity) == identity for identity, name in one.items()):
            return True
    return any(_belongs_elsewhere(one, owners) for one in several)


def _belongs_elsewhere(names: Mapping[RuleId, TypeName], owners: Mapping[str, RuleId]) -> bool:
    """Whether one of these is what languages make of a type that is not among these. Contracts' names stay."""
    derived = (name.words for identity, name in names.items() if not identity.endswith("#"))
    made = {one for words in derived for one in made_of(words)}
    return any(one in owners and owners[one] not in names for one in made)
