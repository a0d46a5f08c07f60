"""The index of a package: where a newcomer starts."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from codegen.ir.model import Contract
from codegen.ir.shapes import Alias, Enumeration, Record
from codegen.targets.markdown.blocks import Block, bullets, heading, prose, table
from codegen.targets.markdown.book import Book
from codegen.targets.markdown.escape import code, text
from codegen.targets.markdown.fields import MARKS
from codegen.targets.markdown.groups import grouped, is_entity, is_message, is_payload, marks_of
from codegen.targets.markdown.identity import key_of
from codegen.targets.markdown.kinds import scalar_words
from codegen.targets.markdown.naming import naming
from codegen.targets.markdown.terms import engine


def index_blocks(book: Book, documents: Sequence[tuple[str, str]]) -> Iterable[Block]:
    """What the package is, its documents, every contract by group, and the legend. `documents` are path and purpose."""
    yield from prose(_summary(book))
    yield from prose(
        "Each contract is one JSON Schema; code, types and these pages are generated from it. To change anything,"
        " change the contract and generate again."
    )
    yield from _start(book)
    if documents:
        yield heading(2, "Documents")
        yield from bullets(f"[{path}]({path}): {purpose}" for path, purpose in documents)
    yield heading(2, "Contracts")
    for title, contracts in grouped(book.package.contracts):
        yield heading(3, title)
        yield _table(book, contracts)
    yield from naming(book)
    yield from _legend()


def _summary(book: Book) -> str:
    contracts = book.package.contracts
    entities = sum(map(is_entity, contracts))
    messages = sum(map(is_message, contracts))
    payloads = sum(map(is_payload, contracts))
    shared = len(contracts) - entities - messages - payloads
    kinds = (
        (entities, "entity", "entities"), (messages, "message", "messages"), (payloads, "payload", "payloads"),
        (shared, "shared type", "shared types"),
    )  # fmt: skip
    counts = [f"{count} {one if count == 1 else many}" for count, one, many in kinds if count]
    listed = " and ".join(part for part in (", ".join(counts[:-1]), *counts[-1:]) if part) or "nothing yet"
    engines = sorted({engine(one.facts.store.engine) for one in contracts if is_entity(one) and one.facts.store})
    stored = f" Entities are kept in {' and '.join(engines)}." if engines else ""
    return f"The contracts of **{text(book.package.name)}**: {listed}.{stored}"


def _start(book: Book) -> Iterable[Block]:
    first = next((one for one in book.package.contracts if is_entity(one)), None)
    first = first or next(iter(book.package.contracts), None)
    lines = [
        f"{text(one.language)}: {code(one.imports[first.root.id])}"
        for one in book.spellings
        if first is not None and first.root.id in one.imports
    ]
    if lines:
        yield heading(2, "Use it")
        yield from bullets(lines)


def _table(book: Book, contracts: Sequence[Contract]) -> Block:
    return table(HEADER, (row(book, one) for one in contracts))


HEADER = ("Contract", "Stored as", "Key", "What it is")


def row(book: Book, contract: Contract) -> tuple[str, ...]:
    """What the index says of a contract, in the columns of `HEADER`."""
    store = contract.facts.store
    topic = contract.facts.extra.get("x-message")
    place = code(store.name) if store else code(str(topic["topic"])) if isinstance(topic, dict) else ""
    said = first_sentence(contract.facts.description) or _what(book, contract)
    return book.contract_link(contract.name), place, key_of(store), said + marks_of(contract)


def first_sentence(description: str) -> str:
    """The first sentence of a description, escaped."""
    line = description.strip().split("\n\n", 1)[0]
    end = line.find(". ")
    return text(line if end < 0 else line[: end + 1])


def _what(book: Book, contract: Contract) -> str:
    match book.package.types[contract.root.id]:
        case Enumeration() as one:
            return f"One of {', '.join(code(str(value)) for value in one.values[:8])}" + (
                " and others" if len(one.values) > 8 else ""
            )
        case Record() as one:
            return f"A record of {len(one.fields)} fields"
        case Alias() as one:
            return scalar_words(one.shape)


def _legend() -> Iterable[Block]:
    yield heading(2, "How to read the pages")
    yield from prose(
        "Fields stand under the name that they have on the wire and in the store, with the names that code uses beside"
        " it; a language without a column of its own uses the name on the wire, or the one that stands below it. A"
        " “required” field must be there; “or null” says that it may be there and hold null, which is not the same as"
        " being absent. The column has the exact type of the store. These words are marks of a contract, a type or a"
        " field:"
    )
    yield table(("Mark", "Says"), ((f"*{name}*", said) for name, said in MARKS.items()))
    yield from prose("Any other word in italics is the class of the data, such as *personal* or *secret*.")
