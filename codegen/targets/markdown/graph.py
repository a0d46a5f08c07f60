"""The graph: nodes, and the relationships that a contract of its own describes."""

from __future__ import annotations

from collections.abc import Iterable

from codegen.ir.model import Contract
from codegen.targets.markdown.blocks import Block, heading, table
from codegen.targets.markdown.book import Book
from codegen.targets.markdown.diagrams import Arrow, flow


def ends_of(contract: Contract) -> tuple[str, str] | None:
    """The two ends of a relationship of a graph."""
    said = contract.facts.store.extra if contract.facts.store else {}
    ends = said.get("from"), said.get("to")
    return (ends[0], ends[1]) if isinstance(ends[0], str) and isinstance(ends[1], str) else None


def graph_blocks(book: Book, entities: Iterable[Contract]) -> Iterable[Block]:
    """The nodes of a graph and the relationships between them."""
    tied = [(one, ends) for one in entities if (ends := ends_of(one))]
    if not tied:
        return
    titles = {
        name: book.title(book.contracts[name]) if name in book.contracts else name for _, pair in tied for name in pair
    }
    arrows = [Arrow(titles[start], titles[end], one.facts.store.name if one.facts.store else "")
              for one, (start, end) in tied]  # fmt: skip
    yield heading(2, "Graph")
    yield flow([(title, "round") for title in titles.values()], arrows)
    rows = ((book.contract_link(one.name), *(book.contract_link(end) for end in ends), _directed(one))
            for one, ends in tied)  # fmt: skip
    yield table(("Relationship", "From", "To", "Direction"), rows)


def _directed(contract: Contract) -> str:
    store = contract.facts.store
    return "read both ways" if store is not None and store.extra.get("directed") is False else "one way"
