"""WAREHOUSE-SCHEMA.md and ETL-PIPELINES.md: what a warehouse holds, by layer, and what fills it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from codegen.ir.model import Contract
from codegen.ir.shapes import Record
from codegen.source.model import JsonValue
from codegen.targets.markdown.blocks import Block, heading, prose, table
from codegen.targets.markdown.book import Book
from codegen.targets.markdown.escape import code, text
from codegen.targets.markdown.groups import fact, texts
from codegen.targets.markdown.sections import facts_list, inline, member, words
from codegen.targets.markdown.sources import mapped, source

_SCD: Mapping[JsonValue, str] = {
    0: "type 0: kept as first written", 1: "type 1: overwritten", 2: "type 2: every version is kept",
    3: "type 3: the previous value is kept",
}  # fmt: skip
_PIPELINE = ("kind", "where", "group_by", "grain", "window", "schedule", "time_zone", "load", "batch_size", "takes",
             "rule")  # fmt: skip


def warehoused(book: Book) -> tuple[Contract, ...]:
    """The contracts that a warehouse holds: those in a layer."""
    return tuple(one for one in book.package.contracts if one.facts.store is not None and one.facts.store.layer)


def is_view(contract: Contract) -> bool:
    """Whether a contract is the row of a view."""
    return contract.facts.store is not None and contract.facts.store.extra.get("kind") in ("view", "materialized_view")


def warehouse_blocks(book: Book) -> Iterable[Block]:
    """Facts with grain and refresh, dimensions with their history, views, and what lies in which layer."""
    held = warehoused(book)
    views = [one for one in held if is_view(one)]
    dimensions = [one for one in held if one not in views and one.name.startswith("dim_")]
    others = [one for one in held if one not in views and one not in dimensions]
    facts = [one for one in others if one.name.startswith("fact_") or "grain" in fact(one, "x-lineage")]
    rest = [one for one in others if one not in facts]
    if facts:
        yield heading(2, "Facts")
        yield table(
            ("Fact", "Layer", "Grain", "Refresh", "Written by", "Partition", "Cluster", "Dimensions", "Other columns"),
            (_fact(book, one) for one in facts),
        )
    if dimensions:
        yield heading(2, "Dimensions")
        yield table(
            ("Dimension", "Layer", "Key", "History", "Partition", "Columns"),
            (_dimension(book, one) for one in dimensions),
        )
    if views:
        yield heading(2, "Views")
        yield table(
            ("View", "Kind", "Layer", "Key", "Made from", "Grain", "Refresh", "Columns"),
            (_view(book, one) for one in views),
        )
    if rest:
        yield heading(2, "Other tables")
        yield table(("Table", "Layer", "Key", "Partition", "Refresh", "Columns"), (_table(book, one) for one in rest))


def _named(book: Book, contract: Contract) -> str:
    store = contract.facts.store
    return f"{book.contract_link(contract.name)} {code(store.name)}" if store else book.contract_link(contract.name)


def _columns(book: Book, contract: Contract) -> str:
    record = book.package.types[contract.root.id]
    return ", ".join(code(one.name) for one in record.fields) if isinstance(record, Record) else ""


def _store(contract: Contract, name: str) -> str:
    store = contract.facts.store
    return ", ".join(map(code, texts(store.extra.get(name)))) if store else ""


def _key(contract: Contract) -> str:
    return ", ".join(map(code, contract.facts.store.key)) if contract.facts.store else ""


def _layer(contract: Contract) -> str:
    return text(contract.facts.store.layer) if contract.facts.store else ""


def _said(contract: Contract, name: str) -> str:
    return inline(fact(contract, "x-lineage").get(name, ""))


def _fact(book: Book, contract: Contract) -> tuple[str, ...]:
    record = book.package.types[contract.root.id]
    fields = record.fields if isinstance(record, Record) else ()
    key = contract.facts.store.key if contract.facts.store else ()
    tied = [one for one in fields if one.facts.references is not None]
    joined = dict.fromkeys(one.facts.references.contract for one in tied if one.facts.references is not None)
    plain = [one for one in fields if one not in tied and one.name not in key]
    return (
        _named(book, contract), _layer(contract), _said(contract, "grain"), _said(contract, "schedule"),
        _said(contract, "load").replace("_", " "), _store(contract, "partition_by"), _store(contract, "cluster_by"),
        ", ".join(book.contract_link(one) for one in joined), ", ".join(code(one.name) for one in plain),
    )  # fmt: skip


def _dimension(book: Book, contract: Contract) -> tuple[str, ...]:
    kept = contract.facts.store.extra.get("scd") if contract.facts.store else None
    return (
        _named(book, contract), _layer(contract), _key(contract), _SCD.get(kept, "not stated") if kept is not None
        else "not stated", _store(contract, "partition_by"), _columns(book, contract),
    )  # fmt: skip


def _view(book: Book, contract: Contract) -> tuple[str, ...]:
    kind = str(contract.facts.store.extra.get("kind", "")) if contract.facts.store else ""
    said = fact(contract, "x-lineage").get("from")
    made_from = ", ".join(source(book, one) for one in said) if isinstance(said, list) else "not stated"
    return (
        _named(book, contract), text(kind.replace("_", " ")), _layer(contract), _key(contract), made_from,
        _said(contract, "grain"), _said(contract, "schedule"), _columns(book, contract),
    )  # fmt: skip


def _table(book: Book, contract: Contract) -> tuple[str, ...]:
    return (
        _named(book, contract), _layer(contract), _key(contract), _store(contract, "partition_by"),
        _said(contract, "schedule"), _columns(book, contract),
    )  # fmt: skip


def pipelines(book: Book) -> tuple[Contract, ...]:
    """The contracts whose rows a pipeline writes: those that say from what, and when or how."""
    return tuple(one for one in book.package.contracts if fact(one, "x-lineage").keys() & {"schedule", "load", "kind"})


def pipeline_blocks(book: Book) -> Iterable[Block]:
    """An overview, then each pipeline with its sources, its window and its mapping."""
    found = pipelines(book)
    yield table(("Into", "From", "When", "Window", "Written by", "Takes"), (_overview(book, one) for one in found))
    for one in found:
        said = fact(one, "x-lineage")
        yield heading(2, book.contract_link(one.name))
        named = ((words(name), member(book, name, said[name]).replace("_", " ") if name == "load"
                  else member(book, name, said[name])) for name in _PIPELINE if name in said)  # fmt: skip
        yield facts_list((("Sources", _sources(book, said)), *named))
        record = book.package.types[one.root.id]
        fields = record.fields if isinstance(record, Record) else ()
        rows = [(code(field.name), mapped(book, each)) for field in fields
                if isinstance(each := field.facts.extra.get("x-lineage"), dict)]  # fmt: skip
        if rows:
            yield table(("Column", "Comes from"), rows)
    silent = [one for one in found if "schedule" not in fact(one, "x-lineage")]
    if silent:
        names = ", ".join(book.contract_link(one.name) for one in silent)
        yield from prose(f"No schedule is stated for {names}.")


def _sources(book: Book, said: Mapping[str, JsonValue]) -> str:
    listed = said.get("from")
    return "; ".join(source(book, one) for one in listed) if isinstance(listed, list) else ""


def _overview(book: Book, contract: Contract) -> tuple[str, ...]:
    said = fact(contract, "x-lineage")
    load = _said(contract, "load").replace("_", " ")
    return (_named(book, contract), _sources(book, said), _said(contract, "schedule"), _said(contract, "window"), load,
            _said(contract, "takes"))  # fmt: skip
