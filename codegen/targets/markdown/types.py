"""Types: the sections of a page for the types that a contract declares."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import assert_never

from codegen.ir.facts import EnumFacts
from codegen.ir.model import Contract
from codegen.ir.rules import RuleId
from codegen.ir.shapes import Alias, AnyShape, Declaration, Enumeration, NeverShape, Record
from codegen.targets.markdown.blocks import Block, bullets, heading, prose, table
from codegen.targets.markdown.book import Book
from codegen.targets.markdown.diagrams import machine
from codegen.targets.markdown.escape import cell, code, paragraphs, text, value_code
from codegen.targets.markdown.fields import fields_table
from codegen.targets.markdown.kinds import kind
from codegen.targets.markdown.limits import limits


def root_type(book: Book, contract: Contract) -> Iterable[Block]:
    """The body of a contract's own type."""
    declaration = book.package.types[contract.root.id]
    yield heading(2, "Values" if isinstance(declaration, Enumeration) else "Fields" if _record(declaration) else "Type")
    yield from _body(book, contract, declaration)


def _record(declaration: Declaration) -> bool:
    return isinstance(declaration, Record)


def inner_types(book: Book, contract: Contract, paths: Mapping[RuleId, tuple[str, ...]]) -> Iterable[Block]:
    """A section for each further type of a contract, under one heading."""
    inner = [one for one in contract.types if one != contract.root.id]
    if inner:
        yield heading(2, "Types inside")
    for one in inner:
        declaration = book.package.types[one]
        yield heading(3, book.titles[one], book.anchors[one])
        yield from _spelled(book, one)
        yield from prose(*paragraphs(declaration.description or declaration.title), *_places(paths.get(one, ())))
        if declaration.deprecated:
            yield from prose("*deprecated*: do not use it in new code.")
        yield from _body(book, contract, declaration)


def _spelled(book: Book, name: RuleId) -> tuple[Block, ...]:
    spelled = [f"{text(one.language)} {code(one.types[name])}" for one in book.spellings if name in one.types]
    return prose(" · ".join(spelled))


def _places(paths: tuple[str, ...]) -> Iterable[str]:
    if paths:
        more = f" and {len(paths) - 12} more places" if len(paths) > 12 else ""
        yield f"Found at {', '.join(code(one) for one in paths[:12])}{more}."


def _body(book: Book, contract: Contract, declaration: Declaration) -> Iterable[Block]:
    match declaration:
        case Record():
            yield from _record_body(book, contract, declaration)
        case Enumeration():
            if declaration.id != contract.root.id:
                yield from _marks(declaration)
            yield from _enumeration_body(declaration)
        case Alias():
            yield from prose(f"{_sentence(kind(book, declaration.shape, contract.name))}.")
        case _:
            assert_never(declaration)
    rule = book.package.definitions.get(declaration.id)
    said = limits(book, rule, contract.name) if rule and not isinstance(declaration, Enumeration) else ()
    if said:
        yield from prose("Rules:" if isinstance(declaration, Alias) else "Rules of the whole:")
        yield from bullets(said)


def _sentence(words: str) -> str:
    return words[:1].upper() + words[1:]


def _record_body(book: Book, contract: Contract, record: Record) -> Iterable[Block]:
    if record.fields:
        yield fields_table(book, contract, record)
    match record.extra:
        case NeverShape():
            yield from prose("No other fields." if record.fields else "No fields at all.")
        case AnyShape():
            yield from prose("Other fields may be there; they are kept as they are.")
        case other:
            yield from prose(f"Other fields may be there, each {kind(book, other, contract.name)}.")


def _marks(one: Enumeration) -> Iterable[Block]:
    if one.facts.assumed is not None:
        yield from prose(f"*assumed*: {text(one.facts.assumed.note) or 'nobody stated these values yet.'}")
    if one.facts.incomplete:
        yield from prose(f"*incomplete*: {text(one.facts.incomplete)}")


def _enumeration_body(one: Enumeration) -> Iterable[Block]:
    yield table(("Value", "Meaning", "Next"), ([*_value(one, value)] for value in one.values))
    if one.machine:
        yield from machine([str(value) for value in one.values], one.machine)
        yield from prose("Staying in a state is always allowed.", text(one.machine.note))


def _value(one: Enumeration, value: str | int) -> Iterable[str]:
    name = str(value)
    facts: EnumFacts = one.facts
    mark = "*deprecated*" if name in facts.deprecated else ""
    yield code(name) if isinstance(value, str) else value_code(value)
    yield "<br>".join(part for part in (cell(facts.descriptions.get(name, "")), mark) if part)
    if one.machine is None:
        yield ""
    else:
        following = ", ".join(code(state) for state in one.machine.moves.get(name, ()))
        yield following or ("*final*" if name in one.machine.final else "–")
