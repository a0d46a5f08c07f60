"""Blocks of a page, and how a page that grows too long falls into parts."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from codegen.targets.markdown.names import part_name

LIMIT = 640
"""Lines of blocks on one part; with its head and links a page stays below 700."""


@dataclass(frozen=True, slots=True)
class Block:
    """Lines that stay together, with a blank line behind. `head` lines are repeated where a table is cut in two.

    A block with an `anchor` can be linked to; `title` is what a link to it says when it moved to a further part.
    """

    lines: tuple[str, ...]
    head: tuple[str, ...] = ()
    anchor: str = ""
    title: str = ""

    @property
    def height(self) -> int:
        """Lines that the block takes, its blank line included."""
        return len(self.lines) + len(self.head) + 1


def table(header: Sequence[str], rows: Iterable[Sequence[str]]) -> Block:
    """A table of ready cells. Columns without a single entry are left out."""
    ready = list(rows)
    kept = [at for at in range(len(header)) if at == 0 or any(row[at] for row in ready)]
    head = (_row([header[at] for at in kept]), _row(["---"] * len(kept)))
    return Block(tuple(_row([row[at] for at in kept]) for row in ready), head)


def _row(cells: Sequence[str]) -> str:
    return f"| {' | '.join(cells)} |"


def prose(*lines: str) -> tuple[Block, ...]:
    """A paragraph for each line that is not empty."""
    return tuple(Block((line,)) for line in lines if line)


def heading(level: int, title: str, anchor: str = "", plain: str = "") -> Block:
    """A heading. With `anchor` it can be linked to, and `plain` is its title where a link says it."""
    mark = f'<a id="{anchor}"></a>' if anchor else ""
    return Block((f"{'#' * level} {mark}{title}",), (), anchor, plain or title)


def fence(kind: str, lines: Iterable[str]) -> Block:
    """A fenced block of lines that hold no fence."""
    return Block((f"```{kind}", *lines, "```"))


def bullets(lines: Iterable[str]) -> tuple[Block, ...]:
    """A list; nothing for no lines. Long lists are cut into blocks."""
    ready = [f"- {line}" for line in lines]
    return tuple(Block(tuple(ready[at : at + 200])) for at in range(0, len(ready), 200))


def layout(page: str, title: str, banner: str, blocks: Iterable[Block]) -> tuple[tuple[str, str], ...]:
    """The files of a page: path and text. Anchors that moved to a further part lead there from the first."""
    parts = _parts(blocks)
    return tuple(
        (part_name(page, number), _text(page, title, banner, parts, number)) for number in range(1, len(parts) + 1)
    )


def _parts(blocks: Iterable[Block]) -> list[list[Block]]:
    parts: list[list[Block]] = [[]]
    room = LIMIT
    for block in blocks:
        for piece in _pieces(block):
            if piece.height > room and parts[-1]:
                carried = [parts[-1].pop()] if parts[-1][-1].lines[0].startswith("#") else []
                parts.append(carried)
                room = LIMIT - sum(one.height for one in carried)
            parts[-1].append(piece)
            room -= piece.height
    return parts


def _pieces(block: Block) -> Iterable[Block]:
    if block.height <= LIMIT or not block.head:
        return (block,)
    size = LIMIT - 10
    return tuple(Block(block.lines[at : at + size], block.head) for at in range(0, len(block.lines), size))


def _text(page: str, title: str, banner: str, parts: Sequence[Sequence[Block]], number: int) -> str:
    many = len(parts) > 1
    lines = [banner, "", f"# {title}" + (f" ({number} of {len(parts)})" if many else ""), ""]
    if many:
        file = page.rpartition("/")[2]
        others = (f"[{at}]({part_name(file, at)})" if at != number else str(at) for at in range(1, len(parts) + 1))
        lines += [f"Parts: {' · '.join(others)}", ""]
    for block in parts[number - 1]:
        lines += block.head
        lines += block.lines
        lines.append("")
    if many and number == 1:
        lines += _moved(page.rpartition("/")[2], parts[1:])
    lines.pop()
    return "\n".join(lines) + "\n"


def _moved(file: str, parts: Sequence[Sequence[Block]]) -> list[str]:
    links = [
        f'<a id="{block.anchor}"></a>[{block.title}]({part_name(file, at)}#{block.anchor})'
        for at, part in enumerate(parts, 2)
        for block in part
        if block.anchor
    ]
    return [f"Continued: {' · '.join(links)}", ""] if links else []
