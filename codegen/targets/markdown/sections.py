"""Sections: what else is known of a contract, keyword by keyword, as lists and tables a person reads."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import TypeAlias

from codegen.ir.model import Contract
from codegen.source.model import JsonValue
from codegen.targets.markdown.blocks import Block, heading, prose, table
from codegen.targets.markdown.book import Book
from codegen.targets.markdown.escape import cell, code, text, value_code
from codegen.targets.markdown.terms import OPERATORS, engine, schedule, span

TITLES: Mapping[str, str] = {
    "x-message": "Message",
    "x-index": "Indexes",
    "x-unique": "Unique",
    "x-ttl": "Expiry",
    "x-queries": "Queries",
    "x-access": "Access",
    "x-lineage": "Where rows come from",
    "x-quality": "Checks on the data",
    "x-retention": "Retention",
    "x-volume": "Volume",
}
"""Keywords of a contract's root with the heading of their section, in the order of the page."""

ELSEWHERE = frozenset(("x-enum-docs", "x-transitions", "x-unit", "x-type", "x-name", "x-column", "x-opaque",
                       "x-waive", "x-lint"))  # fmt: skip
"""Keywords that other parts of the page already show."""

_KEYED = frozenset(("through", "expression", "query", "on", "given", "x-enum-docs"))
_WORDED = frozenset(("delivery", "load", "on_delete", "backoff", "kind", "dimension", "action"))
"""Members whose values are words of the dialect."""

_SPANS = frozenset(("after", "period"))
"""Members that are durations."""

_LABELS: Mapping[str, str] = {
    "max_bytes": "At most (bytes)", "bytes_per_row": "Bytes a row", "rows_per_month": "Rows a month",
    "writes_per_second": "Writes a second", "budget_ms": "At most (milliseconds)", "takes": "A run takes",
    "retries": "Retries after the first attempt", "attempts": "Attempts in all", "through": "Reads through",
    "backoff": "Pause between retries", "when": "Only when", "field": "Field",
}  # fmt: skip
"""What a member is called where its own name says too little."""

_NAMES = frozenset(("field", "fields", "base", "key", "idempotency_key", "topic", "dead_letter", "name", "served_by",
                    "producers", "consumers", "read", "write", "group_by", "from", "order"))  # fmt: skip


Section: TypeAlias = Callable[[Book, Contract], Iterable[Block]]


def sections(book: Book, contract: Contract, own: Mapping[str, Section]) -> Iterable[Block]:
    """A section per keyword that the contract has; unknown ones come last, as they were written.

    `own` has the keywords whose sections are made elsewhere.
    """
    extra = contract.facts.extra
    shown = [name for name in TITLES if name in extra]
    for keyword in (*shown, *(name for name in extra if name not in TITLES and name not in ELSEWHERE)):
        plain = keyword.removeprefix("x-").replace("-", " ")
        value = extra[keyword]
        body = tuple(own[keyword](book, contract) if keyword in own else _section(book, value))
        if len(body) == 1 and not isinstance(value, (dict, list)) and keyword not in TITLES:
            yield from prose(f"**{text(plain[:1].upper() + plain[1:])}**: {inline(value)}")
            continue
        yield heading(2, TITLES.get(keyword) or text(plain[:1].upper() + plain[1:]))
        yield from body


def _section(book: Book, value: JsonValue) -> Iterable[Block]:
    if isinstance(value, dict):
        yield facts_list((words(name), member(book, name, one)) for name, one in value.items())
    elif isinstance(value, list) and value and all(isinstance(one, dict) for one in value):
        yield list_table(book, [one for one in value if isinstance(one, dict)])
    else:
        yield from prose(inline(value))


def facts_list(rows: Iterable[tuple[str, str]]) -> Block:
    """Facts with their names, as a list."""
    return Block(tuple(f"- **{name}**: {said}" for name, said in rows if said))


def list_table(book: Book, entries: Sequence[Mapping[str, JsonValue]]) -> Block:
    """Objects of one sort as a table: a column for every member that any of them has."""
    names = tuple(dict.fromkeys(name for one in entries for name in one))
    rows = ([member(book, name, one[name]) if name in one else "" for name in names] for one in entries)
    return table([words(name) for name in names], rows)


def words(name: str) -> str:
    """A member's name as a heading."""
    plain = _LABELS.get(name) or name.replace("_", " ")
    return text(plain[:1].upper() + plain[1:])


def member(book: Book, name: str, value: JsonValue) -> str:
    """A member of a fact in a cell: names in code letters, contracts as links, prose as prose."""
    if name == "contract" and isinstance(value, str):
        return book.contract_link(value)
    if name in _NAMES and isinstance(value, str):
        return code(value)
    if name in _WORDED and isinstance(value, str):
        return text(value.replace("_", " "))
    if name == "schedule" and isinstance(value, str):
        return schedule(value)
    if name in _SPANS and isinstance(value, str):
        return span(value)
    if isinstance(value, list):
        return _entries(book, name, value)
    if isinstance(value, dict):
        if name == "through":
            return ", ".join(f"{code(reader)} through {code(str(by))}" for reader, by in value.items())
        if name == "when" and "field" in value:
            return f"{code(str(value['field']))} = {value_code(value.get('equals'))}"
        if name in ("query", "expression"):
            return "<br>".join(f"{engine(key)}: {_named(one)}" for key, one in value.items())
        if name in _KEYED:
            return "<br>".join(f"{code(key)}: {_named(one)}" for key, one in value.items())
        return "<br>".join(f"{words(inner)}: {member(book, inner, one)}" for inner, one in value.items())
    return inline(value)


def _entries(book: Book, name: str, values: Sequence[JsonValue]) -> str:
    if all(isinstance(one, str) for one in values):
        return ", ".join(code(str(one)) if name in _NAMES else text(str(one)) for one in values)
    return "<br>".join(_entry(book, one) if isinstance(one, dict) else _named(one) for one in values)


def _named(value: JsonValue) -> str:
    return code(value) if isinstance(value, str) else value_code(value)


def _entry(book: Book, value: Mapping[str, JsonValue]) -> str:
    field = value.get("field")
    if isinstance(field, str) and set(value) <= {"field", "order", "op", "values"}:
        values = value.get("values")
        operator = str(value.get("op", "eq" if isinstance(values, list) else ""))
        listed = [", ".join(map(_named, values))] if isinstance(values, list) else []
        order = [{"asc": "ascending", "desc": "descending"}.get(str(value["order"]), "")] if "order" in value else []
        return " ".join(
            (code(field), *order, *([OPERATORS.get(operator, text(operator))] if operator else []), *listed)
        )
    return ", ".join(f"{words(inner).lower()} {member(book, inner, one)}" for inner, one in value.items())


def inline(value: JsonValue) -> str:
    """A plain value in a cell."""
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, int):
        return f"{value:,}"
    return cell(value) if isinstance(value, str) else value_code(value)
