"""Runs: the ways in which a load is run, as a table and with their steps."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from codegen.ir.model import Contract
from codegen.source.model import JsonValue
from codegen.targets.markdown.blocks import Block, heading, table
from codegen.targets.markdown.book import Book
from codegen.targets.markdown.escape import code, text
from codegen.targets.markdown.groups import fact, texts
from codegen.targets.markdown.sections import facts_list, inline
from codegen.targets.markdown.sources import source
from codegen.targets.markdown.terms import schedule
from codegen.targets.markdown.warehouse import steps


def run_blocks(contract: Contract, level: int) -> Iterable[Block]:
    """The runs of a contract's lineage; nothing where it has no more than one."""
    runs = _runs(contract)
    if not runs:
        return
    yield table(("Run", "When", "Window", "Takes"), (_row(one) for one in runs))
    for one in runs:
        listed = texts(one.get("steps"))
        if listed:
            yield heading(level, f"Steps of {code(str(one.get('name', '')))}")
            yield Block(tuple(f"{number}. {text(step)}" for number, step in enumerate(listed, 1)))


def lineage_section(book: Book, contract: Contract) -> Iterable[Block]:
    """What a contract's page says of where its rows come from."""
    said = fact(contract, "x-lineage")
    listed = said.get("from")
    sources = [source(book, one) for one in listed] if isinstance(listed, list) else []
    yield facts_list((("From", "<br>".join(sources)), *steps(book, said)))
    yield from run_blocks(contract, 3)


def _runs(contract: Contract) -> list[Mapping[str, JsonValue]]:
    said = fact(contract, "x-lineage").get("runs")
    return [one for one in said if isinstance(one, dict)] if isinstance(said, list) else []


def _row(one: Mapping[str, JsonValue]) -> tuple[str, ...]:
    window, takes = (inline(one.get(name, "")) for name in ("window", "takes"))
    return code(str(one.get("name", ""))), schedule(str(one.get("schedule", ""))), window, takes
