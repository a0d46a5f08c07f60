"""WAREHOUSE-SCHEMA.md and ETL-PIPELINES.md: what a warehouse holds, by layer, and what fills it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from codegen.ir.facts import Store
from codegen.ir.model import Contract
from codegen.ir.shapes import Field, Record
from codegen.source.model import JsonValue
from codegen.targets.markdown.blocks import Block, heading, prose, table
from codegen.targets.markdown.book import Book
from codegen.targets.markdown.escape import code, text
from codegen.targets.markdown.groups import fact, marks_of, texts
from codegen.targets.markdown.kinds import unit_in
from codegen.targets.markdown.runs import run_blocks
from codegen.targets.markdown.sections import facts_list, inline, member, words
from codegen.targets.markdown.sources import mapped, source
from codegen.targets.markdown.storage import storage_blocks
from codegen.targets.markdown.terms import schedule, unit

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
    """Facts with grain and refresh, dimensions with their history, views, other tables, then what they take."""
    held = warehoused(book)
    views = [one for one in held if is_view(one)]
    dimensions = [one for one in held if one not in views and one.name.startswith("dim_")]
    others = [one for one in held if one not in views and one not in dimensions]
    facts = [one for one in others if one.name.startswith("fact_") or "grain" in fact(one, "x-lineage")]
    rest = [one for one in others if one not in facts]
    groups = (
        ("Facts", facts, ("Fact", "Grain", "Refresh", "Dimensions", "Other columns"), _fact),
        ("Dimensions", dimensions, ("Dimension", "Key", "History", "Columns"), _dimension),
        ("Views", views, ("View", "Made from", "Grain", "Refresh", "Columns"), _view),
        ("Other tables", rest, ("Table", "Key", "Refresh", "Columns"), _table),
    )
    for title, listed, header, row in groups:
        if listed:
            yield heading(2, title)
            yield table(header, (row(book, one) for one in listed))
    yield from storage_blocks(book)


def _named(book: Book, contract: Contract) -> str:
    """A contract with its table, its layer where there are several, how it is laid out, and its marks."""
    store = contract.facts.store
    lines = [f"{book.contract_link(contract.name)}{marks_of(contract)}"]
    if store is not None:
        layers = {one.facts.store.layer for one in warehoused(book) if one.facts.store}
        kind = str(store.extra.get("kind", "")).replace("_", " ")
        layer = f"layer {text(store.layer)}" if store.layer and len(layers) > 1 else ""
        lines += [code(store.name), ", ".join(part for part in (text(kind), layer) if part)]
        laid = (("partitioned by", "partition_by"), ("clustered by", "cluster_by"))
        lines += [f"{how} {_listed(store, name)}" for how, name in laid if name in store.extra]
    return "<br>".join(part for part in lines if part)


def _columns(book: Book, fields: Iterable[Field]) -> str:
    """Columns with their units, a unit that is the end of the name left out."""
    return ", ".join(f"{code(one.name)}{_counted(book, one)}" for one in fields) or "not stated"


def _counted(book: Book, field: Field) -> str:
    said = field.facts.unit or unit_in(book, field.shape)
    return f" ({unit(said)})" if said and not field.name.endswith(said) else ""


def _fields(book: Book, contract: Contract) -> tuple[Field, ...]:
    record = book.package.types[contract.root.id]
    return record.fields if isinstance(record, Record) else ()


def _listed(store: Store, name: str) -> str:
    return ", ".join(map(code, texts(store.extra.get(name))))


def _key(contract: Contract) -> str:
    return ", ".join(map(code, contract.facts.store.key)) if contract.facts.store else ""


def _said(contract: Contract, name: str) -> str:
    return inline(fact(contract, "x-lineage").get(name, ""))


def _schedule(contract: Contract) -> str:
    return schedule(str(fact(contract, "x-lineage").get("schedule", "")))


def _refresh(contract: Contract) -> str:
    load = _said(contract, "load").replace("_", " ")
    return "<br>".join(part for part in (_schedule(contract), load) if part) or "not stated"


def _fact(book: Book, contract: Contract) -> tuple[str, ...]:
    fields = _fields(book, contract)
    key = contract.facts.store.key if contract.facts.store else ()
    tied = [one for one in fields if one.facts.references is not None]
    joined = dict.fromkeys(one.facts.references.contract for one in tied if one.facts.references is not None)
    plain = [one for one in fields if one not in tied and one.name not in key]
    return (
        _named(book, contract), _said(contract, "grain") or "not stated", _refresh(contract),
        ", ".join(book.contract_link(one) for one in joined), _columns(book, plain),
    )  # fmt: skip


def _dimension(book: Book, contract: Contract) -> tuple[str, ...]:
    kept = contract.facts.store.extra.get("scd") if contract.facts.store else None
    history = _SCD.get(kept, "not stated") if kept is not None else "not stated"
    return _named(book, contract), _key(contract), history, _columns(book, _fields(book, contract))


def _view(book: Book, contract: Contract) -> tuple[str, ...]:
    said = fact(contract, "x-lineage").get("from")
    made_from = ", ".join(source(book, one) for one in said) if isinstance(said, list) else "not stated"
    grain = _said(contract, "grain") or "not stated"
    return _named(book, contract), made_from, grain, _refresh(contract), _columns(book, _fields(book, contract))


def _table(book: Book, contract: Contract) -> tuple[str, ...]:
    return _named(book, contract), _key(contract), _refresh(contract), _columns(book, _fields(book, contract))


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
        yield from run_blocks(one, 3)
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
    return (_named(book, contract), _sources(book, said), _schedule(contract), _said(contract, "window"), load,
            _said(contract, "takes"))  # fmt: skip
