"""Storage: what tables take, as stated and as their columns' types say."""

from __future__ import annotations

import re
from collections.abc import Iterable

from codegen.ir.model import Contract
from codegen.ir.shapes import Record
from codegen.ir.storage import RowSize, row_size
from codegen.targets.markdown.blocks import Block, heading, prose, table
from codegen.targets.markdown.book import Book
from codegen.targets.markdown.escape import code
from codegen.targets.markdown.groups import fact
from codegen.targets.markdown.terms import span

_YEARS = re.compile(r"P(?:(\d+)Y)?(?:(\d+)M)?\Z")
_SCALE = ((10**12, "TB"), (10**9, "GB"), (10**6, "MB"), (10**3, "kB"))


def storage_blocks(book: Book) -> Iterable[Block]:
    """A line for each stored contract whose growth is stated and whose rows can be estimated."""
    rows = [row for one in book.package.contracts if (row := _row(book, one))]
    if not rows:
        return
    yield heading(2, "Storage")
    yield from prose(
        "The estimate is of the columns of known length with the row's own bytes, and of its indexes; columns whose"
        " length depends on what they hold come on top."
    )
    header = ("Table", "Rows a month", "Stated a row", "Estimated a row", "A month", "Kept", "In all", "On top")
    yield table(header, rows)


def _row(book: Book, contract: Contract) -> tuple[str, ...] | None:
    said, kept = fact(contract, "x-volume"), fact(contract, "x-retention").get("period")
    rows, stated = said.get("rows_per_month"), said.get("bytes_per_row")
    record = book.package.types[contract.root.id]
    size = row_size(contract, record) if isinstance(record, Record) else None
    if not isinstance(rows, int) or size is None:
        return None
    month = rows * (size.columns + size.indexes)
    months = _months(kept) if isinstance(kept, str) else 0
    return (
        book.contract_link(contract.name), f"{rows:,}", _stated(stated, size),
        f"{size.columns} bytes<br>and {size.indexes} in indexes", _bytes(month),
        span(kept) if isinstance(kept, str) else "not stated", _bytes(month * months) if months else "",
        ", ".join(map(code, size.more)),
    )  # fmt: skip


def _stated(stated: object, size: RowSize) -> str:
    if not isinstance(stated, int):
        return "not stated"
    return f"{stated:,} bytes" + ("<br>**too low**" if stated < size.columns else "")


def _months(period: str) -> int:
    found = _YEARS.fullmatch(period)
    return 12 * int(found[1] or 0) + int(found[2] or 0) if found else 0


def _bytes(count: int) -> str:
    least, name = next(((least, name) for least, name in _SCALE if count >= least), (1, "bytes"))
    return f"{count / least:.3g} {name}"
