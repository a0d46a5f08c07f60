"""Names of pages and anchors: which file a contract is shown in, and where on it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from codegen.ir.shapes import Declaration
from codegen.ir.words import pascal, words_of

INDEX = "README.md"
DOCUMENTS: Mapping[str, str] = {
    "DATA-MODEL.md": "entities, keys and relationships",
    "ERD.md": "the same as diagrams",
    "FLOW.md": "topics, and the services that send and receive",
    "ACCESS.md": "which service reads and writes what",
    "WAREHOUSE-SCHEMA.md": "facts with grain and refresh, dimensions, views, tables by layer",
    "ETL-PIPELINES.md": "what fills the tables: source, window, schedule, mapping",
    "LINEAGE.md": "where rows come from",
    "DATA-QUALITY.md": "checks on the data, with thresholds",
    "OPEN-QUESTIONS.md": "what is assumed, and what is still missing",
}
"""The documents of a package beside the index and the contracts' pages, with what each is for."""

_TAKEN = frozenset(name.lower().removesuffix(".md") for name in (INDEX, *DOCUMENTS))


def page_names(contracts: Iterable[str]) -> dict[str, str]:
    """The page of every contract. No two meet, not even where the file system folds case."""
    pages: dict[str, str] = {}
    taken = set(_TAKEN)
    for name in contracts:
        stem = name + "-contract" if name.lower() in _TAKEN or ".part" in name.lower() else name
        while stem.casefold() in taken:
            stem += "-"
        taken.add(stem.casefold())
        pages[name] = f"{stem}.md"
    return pages


def part_name(page: str, number: int) -> str:
    """The file of the further part of a page that is too long."""
    return page if number == 1 else f"{page.removesuffix('.md')}.part{number}.md"


def topic_names(topics: Iterable[str]) -> dict[str, str]:
    """The page of every topic, below the package's folder."""
    pages: dict[str, str] = {}
    taken: set[str] = set()
    for topic in topics:
        stem = "-".join(words_of(topic)) or "topic"
        while stem in taken:
            stem += "-"
        taken.add(stem)
        pages[topic] = f"topics/{stem}.md"
    return pages


def title_of(declaration: Declaration) -> str:
    """A declared type's name on a page: its words, in no language."""
    return pascal(declaration.name.words) or "Type"


def anchor_of(declaration: Declaration) -> str:
    """The anchor of a declared type; unique within the package, since no two types share their words."""
    return "type-" + "-".join(declaration.name.words)
