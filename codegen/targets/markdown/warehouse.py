"""LINEAGE.md and OPEN-QUESTIONS.md: where data comes from, and what is not known."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from codegen.ir.model import Contract
from codegen.ir.shapes import Enumeration, Record
from codegen.source.model import JsonValue
from codegen.targets.markdown.blocks import Block, heading, prose, table
from codegen.targets.markdown.book import Book
from codegen.targets.markdown.diagrams import Arrow, flow
from codegen.targets.markdown.escape import code, text
from codegen.targets.markdown.groups import fact
from codegen.targets.markdown.sections import facts_list, member, words
from codegen.targets.markdown.sources import mapped, source

MOST_SOURCES = 40
"""Arrows in one picture of lineage."""


def derived(book: Book) -> tuple[Contract, ...]:
    """The contracts that say where their rows come from."""
    return tuple(one for one in book.package.contracts if fact(one, "x-lineage"))


def lineage_blocks(book: Book) -> Iterable[Block]:
    """What is made from what: a picture, a table of the steps, and the fields with a source of their own."""
    arrows = [Arrow(_source(one), book.title(contract), str(fact(contract, "x-lineage").get("kind", "")))
              for contract in derived(book) for one in _sources(fact(contract, "x-lineage"))]  # fmt: skip
    for at in range(0, len(arrows), MOST_SOURCES):
        part = [Arrow(_titled(book, one.start), one.end, one.label) for one in arrows[at : at + MOST_SOURCES]]
        ends = {one.end for one in part}
        nodes = [(name, "store" if name in ends else "box") for one in part for name in (one.start, one.end)]
        yield flow(nodes, dict.fromkeys(part))
    yield from _unread(book)
    yield heading(2, "Steps")
    for contract in derived(book):
        yield heading(3, book.contract_link(contract.name))
        said = fact(contract, "x-lineage")
        listed = said.get("from")
        yield facts_list((("From", _listed(book, listed) if isinstance(listed, list) else ""), *steps(book, said)))
        yield from _fields(book, contract)


def steps(book: Book, said: Mapping[str, JsonValue]) -> Iterable[tuple[str, str]]:
    """The members of a lineage beside its sources and its runs, each with its heading."""
    return ((words(name), member(book, name, value)) for name, value in said.items() if name not in ("from", "runs"))


def _listed(book: Book, sources: list[JsonValue]) -> str:
    return "<br>".join(source(book, one) for one in sources)


def _unread(book: Book) -> Iterable[Block]:
    """The stored contracts of a layer that nothing is made from, where other contracts of the layer are read."""
    read = {str(one.get("contract")) for contract in derived(book) for one in _sources(fact(contract, "x-lineage"))}
    layers = {_layer(book.contracts[name]) for name in read if name in book.contracts} - {""}
    idle = [one for one in book.package.contracts if _layer(one) in layers and one.name not in read]
    links = ", ".join(book.contract_link(one.name) for one in idle)
    yield from prose(f"Nothing is made from {links}." if links else "")


def _layer(contract: Contract) -> str:
    return contract.facts.store.layer if contract.facts.store else ""


def _sources(said: Mapping[str, JsonValue]) -> Iterable[Mapping[str, JsonValue]]:
    listed = said.get("from")
    return [one for one in listed if isinstance(one, dict)] if isinstance(listed, list) else ()


def _source(one: Mapping[str, JsonValue]) -> str:
    return str(one.get("contract") or one.get("system") or "?")


def _titled(book: Book, name: str) -> str:
    return book.title(book.contracts[name]) if name in book.contracts else name


def _fields(book: Book, contract: Contract) -> Iterable[Block]:
    record = book.package.types[contract.root.id]
    rows = []
    for field in record.fields if isinstance(record, Record) else ():
        said = field.facts.extra.get("x-lineage")
        if isinstance(said, dict):
            rows.append((code(field.name), mapped(book, said)))
    if rows:
        yield table(("Field", "Comes from"), rows)


def questions(book: Book) -> tuple[tuple[Contract, str, str, str], ...]:
    """Everything assumed or incomplete: contract, place, mark and note."""
    found: list[tuple[Contract, str, str, str]] = []
    for contract in book.package.contracts:
        found += [(contract, "", *one) for one in _open(contract.facts)]
        for name in contract.types:
            declaration = book.package.types[name]
            inside = "" if name == contract.root.id else book.titles[name]
            if isinstance(declaration, Record):
                places = ((f"{inside}.{one.name}".lstrip("."), one.facts) for one in declaration.fields)
                found += [(contract, place, *one) for place, facts in places for one in _open(facts)]
            elif isinstance(declaration, Enumeration):
                found += [(contract, inside, *one) for one in _open(declaration.facts)]
    once = {(one[0].name, *one[1:]): one for one in found}
    return tuple(once.values())


def _open(facts: object) -> Iterable[tuple[str, str]]:
    assumed, incomplete = getattr(facts, "assumed", None), getattr(facts, "incomplete", "")
    if incomplete:
        yield "incomplete", incomplete
    if assumed is not None:
        yield "assumed", assumed.note


def question_blocks(book: Book) -> Iterable[Block]:
    """What somebody still has to say or to confirm."""
    yield from prose(
        "*incomplete* facts are missing: somebody has to state them. *assumed* facts are completions that somebody has"
        " to confirm; they are easy to change."
    )
    found = questions(book)
    for mark in ("incomplete", "assumed"):
        rows = [
            (book.contract_link(contract.name), code(place) if place else "the whole", text(note))
            for contract, place, one, note in found
            if one == mark
        ]
        if rows:
            yield heading(2, f"{mark.capitalize()} ({len(rows)})")
            yield table(("Contract", "Where", "Question" if mark == "incomplete" else "What is assumed"), rows)
