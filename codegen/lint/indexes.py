"""Indexes and constraints of a contract, in one form."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from codegen.ir.model import Contract
from codegen.lint.paths import Tokens, items, table, texts
from codegen.source.model import JsonValue


@dataclass(frozen=True, slots=True)
class Index:
    """An index, or a constraint that brings one. `fields` are pairs of name and direction, `tokens` lead to it."""

    tokens: Tokens
    name: str
    fields: tuple[tuple[str, str], ...]
    position: int = 0
    unique: bool = False
    constraint: bool = False
    automatic: bool = False
    method: str = ""
    where: str = ""
    scope: str = ""

    @property
    def label(self) -> str:
        """How a message names it."""
        kind = "index"
        if self.constraint:
            kind = "key" if self.tokens[0] == "x-store" else "unique constraint"
        shown = ", ".join(name for name, _ in self.fields)
        return f"{kind} `{self.name}`" if self.name else f"{kind} over {shown}"

    @property
    def terms(self) -> tuple[str, str, str]:
        """What two indexes must have in common for one to stand in for the other."""
        return ("btree" if not self.method else self.method, self.where, self.scope)


def indexes_of(contract: Contract) -> Iterator[Index]:
    """What `x-index` lists."""
    for position, one in enumerate(items(contract.facts.extra.get("x-index"))):
        said = table(one)
        yield Index(
            tokens=("x-index", position),
            name=_text(said.get("name")),
            fields=tuple(_field(field) for field in items(said.get("fields"))),
            position=position,
            unique=said.get("unique") is True,
            automatic=said.get("automatic") is True,
            method=_text(said.get("method")),
            where=_text(said.get("where")),
            scope=_text(said.get("scope")),
        )


def constraints_of(contract: Contract) -> Iterator[Index]:
    """The key, and what `x-unique` lists. The key of a view is no constraint: nothing enforces it but an index."""
    store = contract.facts.store
    if store is not None and store.key and store.extra.get("kind") not in ("view", "materialized_view"):
        yield Index(("x-store", "key"), "", _plain(store.key), unique=True, constraint=True)
    for position, one in enumerate(items(contract.facts.extra.get("x-unique"))):
        said = table(one)
        fields = _plain(texts(said.get("fields")))
        yield Index(("x-unique", position), _text(said.get("name")), fields, position, True, True)


def _plain(names: tuple[str, ...]) -> tuple[tuple[str, str], ...]:
    return tuple((name, "asc") for name in names)


def _field(value: JsonValue) -> tuple[str, str]:
    if isinstance(value, dict):
        return _text(value.get("field")), _text(value.get("order")) or "asc"
    return _text(value), "asc"


def _text(value: JsonValue) -> str:
    return value if isinstance(value, str) else ""
