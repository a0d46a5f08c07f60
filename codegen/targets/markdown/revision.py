"""Revision: the pages of a few contracts, and their lines on the pages of the package, from an earlier run's texts."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from codegen.ir.model import Contract
from codegen.targets.markdown.blocks import LIMIT, layout
from codegen.targets.markdown.book import Book
from codegen.targets.markdown.groups import is_entity
from codegen.targets.markdown.index import HEADER, row
from codegen.targets.markdown.names import INDEX, part_name
from codegen.targets.markdown.page import CONNECTIONS, banner, own_blocks
from codegen.targets.markdown.relationships import opening
from codegen.targets.target import Texts

_CONNECTED = f"\n## {CONNECTIONS}\n\n```mermaid\n"
_COLUMNS = f"| {HEADER[0]} |"


class _UnclearError(Exception):
    """A page is not as this revision knows pages: everything must be rendered."""


@dataclass(frozen=True, slots=True)
class _Pages:
    """The pages of a package as they are becoming."""

    folder: str
    previous: Texts
    fresh: dict[str, str] = field(default_factory=dict)

    def text(self, page: str) -> str | None:
        path = f"{self.folder}/{page}"
        return self.fresh[path] if path in self.fresh else self.previous(path)

    def put(self, page: str, text: str) -> None:
        self.fresh[f"{self.folder}/{page}"] = text

    def parts(self, page: str) -> Iterator[tuple[str, list[str]]]:
        number = 1
        while (text := self.text(part_name(page, number))) is not None:
            yield part_name(page, number), text.split("\n")
            number += 1


def revised(book: Book, names: Iterable[str], folder: str, previous: Texts) -> dict[str, str] | None:
    """The pages that change, by path; nothing where more may change than lines of these contracts."""
    pages, wanted = _Pages(folder, previous), frozenset(names)
    try:
        for contract in (one for one in book.package.contracts if one.name in wanted):
            _own(book, contract, pages)
            _in_index(book, contract, pages)
            if is_entity(contract):
                _in_model(book, contract, pages)
    except _UnclearError:
        return None
    return pages.fresh


def _own(book: Book, contract: Contract, pages: _Pages) -> None:
    """The contract's page; who uses it and whom it uses is what its share says, so that section is taken over."""
    page = book.pages[contract.name]
    before = pages.text(page)
    made = layout(page, book.title(contract), banner(contract.source), own_blocks(book, contract))
    if before is None or len(made) > 1 or pages.text(part_name(page, 2)) is not None:
        raise _UnclearError
    _, mark, below = before.rpartition(_CONNECTED)
    text = f"{made[0][1]}{mark}{below if mark else ''}"
    if text.count("\n") > LIMIT:
        raise _UnclearError
    pages.put(page, text)


def _in_index(book: Book, contract: Contract, pages: _Pages) -> None:
    cells = dict(zip(HEADER, row(book, contract), strict=True))
    begin = f"| {cells[HEADER[0]]} |"
    for page, lines in pages.parts(INDEX):
        columns: list[str] = []
        for at, line in enumerate(lines):
            if not line.startswith("|"):
                columns = []
            elif line.startswith(_COLUMNS) and not columns:
                columns = line.removeprefix("| ").removesuffix(" |").split(" | ")
            elif columns and line.startswith(begin):
                lines[at] = f"| {' | '.join(cells[name] for name in columns)} |"
                pages.put(page, "\n".join(lines))
                return
    raise _UnclearError


def _in_model(book: Book, contract: Contract, pages: _Pages) -> None:
    head, said = f"### {book.contract_link(contract.name)}", opening(book, contract)
    for page, lines in pages.parts("DATA-MODEL.md"):
        if head in lines:
            if said:
                lines[lines.index(head) + 2] = said
                pages.put(page, "\n".join(lines))
            return
    raise _UnclearError
