"""What a row takes in a store, from the physical types of its columns: an estimate, for people who plan."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from codegen.ir.facts import FieldFacts
from codegen.ir.model import Contract
from codegen.ir.shapes import Field, Record
from codegen.source.model import JsonValue

ENGINES = frozenset(("postgresql",))
"""Engines whose rows can be estimated; the others compress, or charge by the document."""

_HEADER, _POINTER, _PAGE, _USABLE, _ALIGNED = 24, 4, 8192, 8168, 8
_INDEX_HEADER, _INDEX_FILLED = 8, 0.9

_FIXED = {
    "uuid": (16, 1), "boolean": (1, 1), "bool": (1, 1), "smallint": (2, 2), "int2": (2, 2), "integer": (4, 4),
    "int": (4, 4), "int4": (4, 4), "serial": (4, 4), "bigint": (8, 8), "int8": (8, 8), "bigserial": (8, 8),
    "real": (4, 4), "double precision": (8, 8), "date": (4, 4), "timestamp": (8, 8), "timestamptz": (8, 8),
    "timestamp with time zone": (8, 8), "timestamp without time zone": (8, 8), "time": (8, 8), "interval": (16, 8),
}  # fmt: skip
"""Bytes and alignment of a type, in lower case."""

_SIZED = re.compile(r"(vector|char|decimal|numeric)\s*\(\s*(\d+)")


@dataclass(frozen=True, slots=True)
class RowSize:
    """Bytes of a row: its columns of a known length with the row's own overhead, and its entries in indexes.

    `more` names the columns whose length depends on their content: what they hold comes on top.
    """

    columns: int
    indexes: int
    more: tuple[str, ...]


def row_size(contract: Contract, record: Record) -> RowSize | None:
    """The estimate of a stored contract; None where its engine or a column's type is not known."""
    store = contract.facts.store
    sizes = {one.name: _size(one.facts) for one in record.fields}
    if store is None or store.engine not in ENGINES or not any(sizes.values()):
        return None
    if any(one.facts.column is None for one in record.fields):
        return None
    indexes = [_text(one.get("fields")) for one in _entries(contract, "x-index") + _entries(contract, "x-unique")]
    held = [list(store.key), *indexes] if store.key else indexes
    return RowSize(
        columns=_row(record.fields, sizes),
        indexes=sum(_entry([sizes.get(name) or (0, 1) for name in names]) for names in held),
        more=tuple(name for name, size in sizes.items() if size is None),
    )


def _size(facts: FieldFacts) -> tuple[int, int] | None:
    """Bytes and alignment of a column; None where its content decides."""
    if facts.column is None:
        return None
    if facts.column.extra.get("enum") == "native":
        return 4, 4
    kind = facts.column.type.lower()
    if (sized := _SIZED.match(kind)) is not None:
        number = int(sized[2])
        length = {"vector": 4 * number + 8, "char": number + 1}.get(sized[1], 3 + 2 * -(-number // 4))
        return length, 1
    return _FIXED.get(kind)


def _row(fields: Iterable[Field], sizes: dict[str, tuple[int, int] | None]) -> int:
    """A row on its page, columns in their order; its share of the page's own bytes is in it."""
    length = _HEADER
    for one in fields:
        size, aligned = sizes[one.name] or (0, 1)
        length = _padded(length, aligned) + size
    whole = _padded(length, _ALIGNED) + _POINTER
    return -(-_PAGE // (_USABLE // whole)) if whole < _USABLE else whole


def _entry(parts: Iterable[tuple[int, int]]) -> int:
    length = 0
    for size, aligned in parts:
        length = _padded(length, aligned) + size
    return round((_INDEX_HEADER + _padded(length, _ALIGNED) + _POINTER) / _INDEX_FILLED)


def _padded(length: int, aligned: int) -> int:
    return -(-length // aligned) * aligned


def _entries(contract: Contract, keyword: str) -> list[dict[str, JsonValue]]:
    said = contract.facts.extra.get(keyword)
    return [one for one in said if isinstance(one, dict)] if isinstance(said, list) else []


def _text(value: JsonValue) -> list[str]:
    listed = value if isinstance(value, list) else []
    return [str(one.get("field")) if isinstance(one, dict) else str(one) for one in listed]
