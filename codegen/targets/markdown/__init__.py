"""The Markdown target: reference pages of a package, for people, with diagrams."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from typing import cast

from codegen.ir.model import Package
from codegen.targets.enforcement import Enforcement
from codegen.targets.markdown.blocks import Block, layout
from codegen.targets.markdown.book import Book, book_of
from codegen.targets.markdown.documents import OF_FACTS
from codegen.targets.markdown.escape import text
from codegen.targets.markdown.index import index_blocks
from codegen.targets.markdown.names import DOCUMENTS, INDEX, topic_names
from codegen.targets.markdown.options import Options, read
from codegen.targets.markdown.page import banner, blocks_of, connected
from codegen.targets.markdown.relationships import data_model, diagrams, entities
from codegen.targets.markdown.services import flow_blocks, topic_blocks, topics
from codegen.targets.spelling import Spelling
from codegen.targets.target import Output, Rendered, Texts

NAME = "markdown"


@dataclass(frozen=True, slots=True)
class Page:
    """A page before it is laid out; `contracts` is empty when it shows the whole package.

    `source` is the contract that the page is of, if it is of one.
    """

    path: str
    title: str
    blocks: Iterable[Block]
    contracts: tuple[str, ...] = ()
    source: str = ""


def options(table: Mapping[str, object]) -> Options:
    """The options of a configuration table: `contracts`, the way from the pages to the contracts' root."""
    return read(table)


def with_spellings(options: object, spellings: Iterable[Spelling]) -> Options:
    """The options with the names that other targets give to the package."""
    return replace(cast(Options, options), spellings=tuple(spellings))


def with_enforcements(options: object, enforcements: Iterable[Enforcement]) -> Options:
    """The options with what other targets enforce of the package."""
    return replace(cast(Options, options), enforcements=tuple(enforcements))


def versions() -> Mapping[str, str]:
    """No library has a say in these pages."""
    return {}


def render(package: Package, options: object, only: Iterable[str] | None = None) -> Rendered:
    """The index, a page per contract, and the documents that the package has facts for."""
    book = _book(package, options)
    wanted = None if only is None else frozenset(only)
    outputs = [
        Output(f"docs/{package.name}/{path}", page, one.contracts)
        for one in _pages(book, wanted)
        for path, page in layout(one.path, one.title, banner(one.source), one.blocks)
    ]
    return Rendered(tuple(outputs))


def shares(package: Package, options: object, names: Iterable[str]) -> Mapping[str, str]:
    """What each of the named contracts contributes to pages that are not its own."""
    from codegen.targets.markdown.reach import shares_of

    return shares_of(_book(package, options), names)


def prepare() -> None:
    """Imports what a revision needs, in a process that has many before it."""
    from codegen.targets.markdown import reach as reach
    from codegen.targets.markdown import revision as revision


def revise(package: Package, options: object, names: Iterable[str], previous: Texts) -> Rendered | None:
    """The pages of the named contracts, and their rows in the index and the data model."""
    from codegen.targets.markdown.revision import revised

    made = revised(_book(package, options), names, f"docs/{package.name}", previous)
    return None if made is None else Rendered(tuple(Output(path, page) for path, page in made.items()))


_last: list[tuple[Package, object, Book]] = []
"""The book that was last made in this process: rendering and telling shares ask for the same."""


def _book(package: Package, options: object) -> Book:
    if not _last or _last[0][0] is not package or _last[0][1] is not options:
        _last[:] = [(package, options, book_of(package, cast(Options, options)))]
    return _last[0][2]


def _pages(book: Book, wanted: frozenset[str] | None) -> Iterator[Page]:
    documents = tuple(_documents(book))
    paths = [one.path for one in documents]
    listed = [(path, purpose) for path, purpose in DOCUMENTS.items() if path in paths]
    yield Page(INDEX, text(book.package.name), index_blocks(book, listed))
    for contract in book.package.contracts:
        near = connected(book, contract)
        if wanted is None or not wanted.isdisjoint(near):
            path, title = book.pages[contract.name], book.title(contract)
            yield Page(path, title, blocks_of(book, contract), near, contract.source)
    yield from documents


def _documents(book: Book) -> Iterator[Page]:
    name = text(book.package.name)
    if entities(book):
        yield Page("DATA-MODEL.md", f"Data model of {name}", data_model(book))
        yield Page("ERD.md", f"Entities of {name} and their relationships", diagrams(book))
    if found := topics(book):
        pages = topic_names(found)
        yield Page("FLOW.md", f"Topics of {name}", flow_blocks(book, pages))
        for topic, contracts in found.items():
            path = pages[topic]
            users = tuple(sorted(one.name for one in contracts))
            yield Page(path, f"Topic {text(topic)}", topic_blocks(book, topic, contracts), users)
    for document in OF_FACTS:
        if document.facts(book):
            yield Page(document.path, document.title.format(name), document.blocks(book))
