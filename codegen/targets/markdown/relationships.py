"""DATA-MODEL.md and ERD.md: entities, their keys, and how they hang together."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from codegen.ir.model import Contract
from codegen.ir.shapes import Record
from codegen.targets.markdown.blocks import Block, heading, prose, table
from codegen.targets.markdown.book import Book, Use, unique_fields
from codegen.targets.markdown.diagrams import relations
from codegen.targets.markdown.escape import code, text
from codegen.targets.markdown.fields import column, kind_cell, presence
from codegen.targets.markdown.fields import marks_of as marks_of_field
from codegen.targets.markdown.graph import ends_of, graph_blocks
from codegen.targets.markdown.groups import is_entity, marks_of
from codegen.targets.markdown.index import first_sentence
from codegen.targets.markdown.terms import engine

CARDINALITIES = {
    "one_to_one": "one to one", "many_to_one": "many to one",
    "one_to_many": "one to many", "many_to_many": "many to many",
}  # fmt: skip

MOST = 9
"""Entities in one diagram; more are hard to read and slow to draw."""


def entities(book: Book) -> tuple[Contract, ...]:
    """The contracts whose instances are kept somewhere."""
    return tuple(one for one in book.package.contracts if is_entity(one))


def references(book: Book) -> tuple[Use, ...]:
    """Every reference from an entity's field, in the order of the package."""
    return tuple(use for one in entities(book) for use in book.uses[one.name] if use.field)


def data_model(book: Book) -> Iterable[Block]:
    """Entities with their attributes and keys, then every relationship with its cardinality."""
    found = references(book)
    if found:
        yield heading(2, "Relationships")
        yield table(
            ("From", "Through", "To", "Cardinality", "Must be there", "On delete", "Name"),
            (_relationship(book, use) for use in found),
        )
        yield from _joins(book)
    yield heading(2, "Entities")
    for one in entities(book):
        yield from _entity(book, one)


def _relationship(book: Book, use: Use) -> tuple[str, ...]:
    return (
        book.contract_link(use.user),
        code(use.field),
        f"{book.contract_link(use.used)} {code(use.target)}",
        CARDINALITIES[use.cardinality],
        "yes" if use.required else "no",
        text(use.on_delete.replace("_", " ")),
        code(use.name) if use.name else "",
    )


def joined(book: Book, contract: Contract) -> tuple[str, ...]:
    """The entities that a join table joins: its key has several fields, and all of them are references."""
    key = contract.facts.store.key if contract.facts.store else ()
    by_field = {use.field: use.used for use in book.uses[contract.name] if use.field}
    return tuple(by_field[name] for name in key) if len(key) > 1 and all(name in by_field for name in key) else ()


def _joins(book: Book) -> Iterable[Block]:
    lines = []
    for one in entities(book):
        ends = joined(book, one)
        if ends:
            many = " and ".join(book.contract_link(name) for name in ends)
            lines.append(f"{book.contract_link(one.name)} joins {many}: many to many.")
    yield from prose(*lines)


def opening(book: Book, contract: Contract) -> str:
    """The line that the data model says of an entity before its attributes."""
    store = contract.facts.store
    place = f"{engine(store.engine)} {code(store.name)}. " if store else ""
    join = "A join table. " if joined(book, contract) else ""
    return f"{place}{join}{first_sentence(contract.facts.description)}{marks_of(contract)}".strip()


def _entity(book: Book, contract: Contract) -> Iterable[Block]:
    yield heading(3, book.contract_link(contract.name))
    yield from prose(opening(book, contract))
    record = book.package.types[contract.root.id]
    if isinstance(record, Record):
        header = ("Attribute", "Column", "Type", "Presence", "Key", "Marks")
        yield table(header, _attributes(book, contract, record))


def _attributes(book: Book, contract: Contract, record: Record) -> Iterable[Sequence[str]]:
    key = contract.facts.store.key if contract.facts.store else ()
    alone = unique_fields(contract)
    for field in record.fields:
        facts = field.facts
        roles = ["primary key"] if field.name in key else ["unique"] if field.name in alone else []
        marks = " · ".join(text(one) for one in marks_of_field(facts, False))
        if facts.references is not None:
            roles.append(f"→ {book.contract_link(facts.references.contract)}")
        yield (
            code(field.name),
            column(field.name, facts) if facts.column else "",
            kind_cell(book, field.shape, facts, ""),
            presence(field.shape, field.required),
            ", ".join(roles),
            f"*{marks}*" if marks else "",
        )


def diagrams(book: Book) -> Iterable[Block]:
    """Entity-relationship diagrams: entities that hang together stand together, as many as one picture bears."""
    yield from prose(
        "A line joins two entities, with the field that refers at its side. A double bar is exactly one, a crow's foot"
        " many, a circle none. `PK` is the primary key and `FK` a reference; the last column is the unit."
    )
    found = references(book)
    tied = {name for use in found for name in (use.user, use.used)}
    pictures = _pictures([one for one in entities(book) if one.name in tied], found)
    for number, group in enumerate(pictures, 1):
        if len(pictures) > 1:
            names = ", ".join(text(book.title(one)) for one in group[:3])
            yield heading(2, f"Diagram {number}: {names}{' and others' if len(group) > 3 else ''}")
        shown = {one.name for one in group}
        yield relations(book, group, [use for use in found if use.user in shown])
    if len(pictures) > 1:
        yield from prose("An entity without attributes stands in full in another diagram.")
    yield from graph_blocks(book, entities(book))
    alone = [one for one in entities(book) if one.name not in tied and not ends_of(one)]
    if alone:
        yield heading(2, "Entities that refer to no other")
    for at in range(0, len(alone), 4):
        yield relations(book, alone[at : at + 4], ())
    yield from prose("Keys, columns and cardinalities are in [DATA-MODEL.md](DATA-MODEL.md).")


def _pictures(chosen: Sequence[Contract], found: Sequence[Use]) -> list[list[Contract]]:
    """Groups of at most `MOST` entities: whole families together, large families cut, small ones collected."""
    near: dict[str, set[str]] = {one.name: set() for one in chosen}
    for use in found:
        if use.used in near:
            near[use.user].add(use.used)
            near[use.used].add(use.user)
    pictures: list[list[Contract]] = []
    for family in _families(chosen, near):
        for at in range(0, len(family), MOST):
            piece = family[at : at + MOST]
            if pictures and len(pictures[-1]) + len(piece) <= MOST:
                pictures[-1] += piece
            else:
                pictures.append([*piece])
    return pictures


def _families(chosen: Sequence[Contract], near: dict[str, set[str]]) -> Iterable[list[Contract]]:
    by_name = {one.name: one for one in chosen}
    seen: set[str] = set()
    for one in chosen:
        family: list[str] = []
        waiting = [one.name]
        while waiting:
            name = waiting.pop(0)
            if name not in seen:
                seen.add(name)
                family.append(name)
                waiting += sorted(near[name] - seen)
        if family:
            yield [by_name[name] for name in family]
