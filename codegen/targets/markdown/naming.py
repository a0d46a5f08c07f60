"""Naming conventions: the rule that turns names of the wire into names of a language, and this package's exceptions."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping

from codegen.ir.facts import FieldFacts
from codegen.ir.shapes import Record
from codegen.targets.markdown.blocks import Block, bullets, heading, prose, table
from codegen.targets.markdown.book import Book
from codegen.targets.markdown.escape import code, text

_SNAKE = re.compile(r"[a-z][a-z0-9]*(_[a-z0-9]+)*")


def naming(book: Book) -> Iterable[Block]:
    """The rule, an example of this package, and every name that does not follow it."""
    yield heading(2, "Naming conventions")
    yield from bullets(
        (
            "Properties, tables and files of contracts are in `snake_case`; that is the name on the wire and in the"
            " store.",
            "Types are in `PascalCase`, made from the file's name.",
            *(_of(book)),
            "Both directions are written out as maps in the code: nothing computes a name while a program runs.",
        )
    )
    rows = tuple(dict.fromkeys(exceptions(book)))
    if rows:
        yield from prose("Exceptions of this package:")
        yield table(("Where", "Name on the wire", *(text(one.language) for one in book.spellings), "Why"), rows)
    else:
        yield from prose("This package has no exceptions.")


def _of(book: Book) -> Iterable[str]:
    """What each language does with a name of several words."""
    for one in book.spellings:
        changed = respelled(one.fields.values())
        said = f"writes {code(changed[0])} as {code(changed[1])}" if changed else "keeps the names of the wire"
        yield f"{text(one.language)} {said}."


def respelled(records: Iterable[Mapping[str, str]]) -> tuple[str, str] | None:
    """The first name of several words that a language spells otherwise, and how; `records` are names by wire name."""
    pairs = (pair for fields in records for pair in fields.items())
    return next(((wire, name) for wire, name in pairs if "_" in wire and wire != name), None)


def exceptions(book: Book) -> Iterable[tuple[str, ...]]:
    """A row for every name that does not follow the rule."""
    for identity, declared in book.package.types.items():
        if identity not in book.package.owners or not isinstance(declared, Record):
            continue
        spelled = [one.fields.get(identity, {}) for one in book.spellings]
        for field in declared.fields:
            wire, facts = field.name, field.facts
            names = [known.get(wire, wire) for known in spelled]
            reasons = [*_reasons(wire, facts)]
            if any(name != wire and name.strip("_") == wire for name in names):
                reasons.append("the plain name is taken in a language")
            if reasons:
                yield book.type_link(identity, ""), code(wire), *map(code, names), "; ".join(reasons)


def _reasons(wire: str, facts: FieldFacts) -> Iterable[str]:
    if not _SNAKE.fullmatch(wire):
        yield "the name on the wire is not ours"
    if facts.names:
        yield "the contract chose the name"
    if facts.column is not None and facts.column.name not in ("", wire):
        yield f"the column is called {code(facts.column.name)}"
