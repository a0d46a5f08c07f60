"""FLOW.md, the pages of topics, and ACCESS.md: services, and what they send, receive, read and write."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import TypeAlias

from codegen.ir.model import Contract
from codegen.ir.shapes import Field, Record
from codegen.source.model import JsonValue
from codegen.targets.markdown.blocks import Block, heading, prose, table
from codegen.targets.markdown.book import Book
from codegen.targets.markdown.diagrams import Arrow, flow
from codegen.targets.markdown.escape import cell, code, href, text
from codegen.targets.markdown.fields import marks_of as field_marks
from codegen.targets.markdown.fields import presence
from codegen.targets.markdown.groups import fact, is_message, marks_of, texts
from codegen.targets.markdown.kinds import word
from codegen.targets.markdown.names import INDEX
from codegen.targets.markdown.sections import facts_list, member, words

Rows: TypeAlias = Sequence[tuple[Contract, Mapping[str, JsonValue]]]

MOST_TOPICS = 20
"""Topics in one picture."""


def topics(book: Book) -> Mapping[str, tuple[Contract, ...]]:
    """The contracts of every topic, topics in the order of the package."""
    found: dict[str, list[Contract]] = {}
    for one in book.package.contracts:
        if is_message(one):
            store = one.facts.store
            topic = fact(one, "x-message").get("topic") or (store.name if store else one.name)
            found.setdefault(str(topic), []).append(one)
    return {topic: tuple(contracts) for topic, contracts in found.items()}


def flow_blocks(book: Book, pages: Mapping[str, str]) -> Iterable[Block]:
    """Who sends what to whom: a picture and a table."""
    found = list(topics(book).items())
    for at in range(0, len(found), MOST_TOPICS):
        yield _picture(found[at : at + MOST_TOPICS])
    yield heading(2, "Topics")
    header = ("Topic", "Body", "From", "To", "Sent", "When it fails for good")
    yield table(header, (_row(book, topic, contracts, pages) for topic, contracts in found))
    yield from prose("Delivery, open questions and the fields of a body are on the topic's page.")


def _row(book: Book, topic: str, contracts: tuple[Contract, ...], pages: Mapping[str, str]) -> tuple[str, ...]:
    return (
        f"[{code(topic)}]({href(pages[topic])})",
        ", ".join(book.contract_link(one.name) for one in contracts),
        _services(contracts, "producers"),
        _services(contracts, "consumers"),
        "<br>".join(map(text, _members(contracts, "optional"))) or "always",
        _services(contracts, "dead_letter"),
    )


def _services(contracts: tuple[Contract, ...], role: str) -> str:
    return ", ".join(map(code, _members(contracts, role)))


def _members(contracts: tuple[Contract, ...], role: str) -> tuple[str, ...]:
    return tuple(dict.fromkeys(name for one in contracts for name in texts(fact(one, "x-message").get(role))))


def _picture(found: Iterable[tuple[str, tuple[Contract, ...]]]) -> Block:
    nodes: list[tuple[str, str]] = []
    arrows: list[Arrow] = []
    for topic, contracts in found:
        title = f"topic {topic}"
        nodes.append((title, "store"))
        for role, incoming in (("producers", True), ("consumers", False)):
            for name in _members(contracts, role):
                nodes.append((name, "box"))
                arrows.append(Arrow(name, title) if incoming else Arrow(title, name))
        for name in _members(contracts, "dead_letter"):
            nodes.append((f"topic {name}", "store"))
            arrows.append(Arrow(title, f"topic {name}", "failed for good", dotted=True))
    return flow(nodes, arrows)


def topic_blocks(book: Book, topic: str, contracts: tuple[Contract, ...]) -> Iterable[Block]:
    """The page of a topic: picture, bodies, and how delivery behaves."""
    yield from prose(f"[{text(book.package.name)}](../{INDEX}) · [flow](../FLOW.md) · topic")
    yield _picture([(topic, contracts)])
    for one in contracts:
        yield heading(2, f"Body: {book.contract_link(one.name, '../')}")
        yield from prose(f"{text(one.facts.description)}{marks_of(one)}", *_open(one))
        said = fact(one, "x-message")
        yield facts_list((words(name), member(book, name, value)) for name, value in said.items())
        record = book.package.types[one.root.id]
        if isinstance(record, Record):
            yield table(("Field", "Type", "Presence", "What it is"), (_field(book, one) for one in record.fields))


def _open(contract: Contract) -> Iterable[str]:
    facts = contract.facts
    if facts.assumed is not None and facts.assumed.note:
        yield f"Assumed: {text(facts.assumed.note)}"
    if facts.incomplete:
        yield f"Open: {text(facts.incomplete)}"


def _field(book: Book, field: Field) -> tuple[str, ...]:
    """A field of a body in short; the contract's page has its rules."""
    marks = " · ".join(text(one) for one in field_marks(field.facts, key=False))
    kind = "JSON object" if field.facts.opaque else text(word(book, field.shape))
    about = [cell(field.facts.description), f"*{marks}*" if marks else ""]
    there = presence(field.shape, field.required)
    return code(field.name), kind, there, "<br>".join(part for part in about if part)


def guarded(book: Book) -> tuple[Contract, ...]:
    """The contracts that say which services read and write them."""
    return tuple(one for one in book.package.contracts if "x-access" in one.facts.extra)


def access_blocks(book: Book) -> Iterable[Block]:
    """The matrix of services and contracts."""
    rows = [(one, said) for one in book.package.contracts if (said := fact(one, "x-access"))]
    services = sorted({name for _, said in rows for role in ("read", "write") for name in texts(said.get(role))})
    yield from prose("`R` reads, `W` writes; `(R)` reads through another service.")
    width = 10
    for at in range(0, len(services), width):
        part = services[at : at + width]
        yield _matrix(book, rows, part)
    lonely = [book.contract_link(one.name) for one, said in rows if not texts(said.get("write"))]
    yield from prose(f"Nobody writes {', '.join(lonely)}." if lonely else "")
    yield from _notes(book, rows)


def _matrix(book: Book, rows: Rows, services: list[str]) -> Block:
    header = ("Contract", *(code(name) for name in services))
    lines = []
    for one, said in rows:
        through = said.get("through")
        indirect = set(through) if isinstance(through, dict) else set()
        reads, writes = texts(said.get("read")), texts(said.get("write"))
        cells = ("".join(("(R)" if name in indirect else "R" if name in reads else "", "W" if name in writes else ""))
                 for name in services)  # fmt: skip
        lines.append((book.contract_link(one.name), *(cell or "–" for cell in cells)))
    return table(header, lines)


def _notes(book: Book, rows: Rows) -> Iterable[Block]:
    noted = []
    for one, said in rows:
        through = said.get("through")
        ways = through.items() if isinstance(through, dict) else ()
        indirect = ", ".join(f"{code(name)} through {code(str(by))}" for name, by in ways)
        notes = [str(said[name]) for name in ("transaction", "note") if name in said]
        if indirect or notes:
            noted.append((book.contract_link(one.name), indirect, "<br>".join(map(text, notes))))
    if noted:
        yield heading(2, "Notes")
        yield table(("Contract", "Reads through", "Note"), noted)
