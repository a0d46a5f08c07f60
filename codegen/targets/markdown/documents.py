"""Documents that a package has where its contracts state the facts that they show."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from codegen.targets.markdown.blocks import Block
from codegen.targets.markdown.book import Book
from codegen.targets.markdown.quality import checks, quality_blocks
from codegen.targets.markdown.services import access_blocks, guarded
from codegen.targets.markdown.star import pipeline_blocks, pipelines, warehouse_blocks, warehoused
from codegen.targets.markdown.warehouse import derived, lineage_blocks, question_blocks, questions


@dataclass(frozen=True, slots=True)
class Document:
    """A document: its file, its title (`{}` is the package), the facts that call for it, and what it says of them.

    It has rows and sections of single contracts, so that those of each contract alone make the whole.
    """

    path: str
    title: str
    facts: Callable[[Book], tuple[object, ...]]
    blocks: Callable[[Book], Iterable[Block]]


OF_FACTS = (
    Document("ACCESS.md", "Who reads and writes what in {}", guarded, access_blocks),
    Document("WAREHOUSE-SCHEMA.md", "Warehouse of {}", warehoused, warehouse_blocks),
    Document("ETL-PIPELINES.md", "Pipelines of {}", pipelines, pipeline_blocks),
    Document("LINEAGE.md", "Where the data of {} comes from", derived, lineage_blocks),
    Document("DATA-QUALITY.md", "Checks on the data of {}", checks, quality_blocks),
    Document("OPEN-QUESTIONS.md", "Open questions of {}", questions, question_blocks),
)
