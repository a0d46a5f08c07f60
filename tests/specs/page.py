"""A page of the specs: contracts in JSON blocks, and what becomes of them, in blocks that can be recorded."""

from __future__ import annotations

import ast
import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path

_BLOCK = re.compile(r"^```(\w+) ([^\n]*)\n(.*?)^```$|^```(error)\n(.*?)^```$", re.DOTALL | re.MULTILINE)
FOLDERS = {"python": "python", "typescript": "typescript", "markdown": "docs"}


@dataclass(frozen=True, slots=True)
class Block:
    """A fenced block: its language (or `error`), the words after it, its text, and where that text stands."""

    language: str
    words: tuple[str, ...]
    text: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Page:
    """The text of a page and its blocks, in order."""

    text: str
    blocks: tuple[Block, ...]

    @property
    def contracts(self) -> Mapping[str, str]:
        """The contracts of the page by file name (`other/user.schema.json` is one of the package `other`)."""
        return {one.words[1]: one.text for one in self.blocks if one.language == "json"}

    @property
    def expectations(self) -> tuple[Block, ...]:
        """What is expected of them."""
        return tuple(one for one in self.blocks if one.language != "json")


def read(path: Path) -> Page:
    """The page in a file. A block that is neither a contract nor an expectation is a mistake of its author."""
    text = path.read_text(encoding="utf-8")
    blocks = []
    for found in _BLOCK.finditer(text):
        group = 5 if found[4] else 3
        words = tuple((found[2] or "").split())
        blocks.append(Block(found[4] or found[1], words, found[group], found.start(group), found.end(group)))
    assert len(blocks) * 2 == len(re.findall(r"^```", text, re.MULTILINE)), "a block without words, or not closed"
    for one in blocks:
        assert one.language in (*FOLDERS, "json", "error"), one.language
        assert one.language != "json" or one.words[0] == "contract"
    return Page(text, tuple(blocks))


def recorded(page: Page, answers: tuple[str, ...]) -> str:
    """The text of the page with these answers in place of what was expected."""
    text = page.text
    for block, answer in reversed(list(zip(page.expectations, answers, strict=True))):
        text = text[: block.start] + answer + text[block.end :]
    return text


def excerpt(block: Block, file: str) -> str:
    """The part of a generated file that a block asks for: a declaration, or a section of a page."""
    what = " ".join(block.words[1:])
    find = {"python": _python, "typescript": _typescript, "markdown": _section}[block.language]
    return find(file, what).strip("\n") + "\n"


def plain(block: Block) -> Block:
    """The block without what a person cannot see at the ends of its lines."""
    return replace(block, text="".join(f"{line.rstrip()}\n" for line in block.text.splitlines()))


def _python(file: str, what: str) -> str:
    name = what.split()[-1]
    lines = file.splitlines()
    for one in ast.parse(file).body:
        if name in _names(one):
            return "\n".join(lines[one.lineno - 1 : one.end_lineno])
    raise AssertionError(f"no {what} in\n{file}")


def _names(one: ast.stmt) -> list[str]:
    if isinstance(one, ast.ClassDef | ast.FunctionDef):
        return [one.name]
    targets = one.targets if isinstance(one, ast.Assign) else [one.target] if isinstance(one, ast.AnnAssign) else []
    return [target.id for target in targets if isinstance(target, ast.Name)]


def _typescript(file: str, what: str) -> str:
    lines = file.splitlines()
    for number, line in enumerate(lines):
        if re.match(rf"(export )?{re.escape(what)}\b", line):
            last = number
            while not (lines[last].startswith("}") or (lines[last].endswith(";") and lines[last][0] not in " ")):
                last += 1
            return "\n".join(lines[number : last + 1])
    raise AssertionError(f"no {what} in\n{file}")


def _section(file: str, what: str) -> str:
    lines = file.splitlines()
    assert what in lines, f"no {what} in\n{file}"
    start = lines.index(what)
    level = len(what) - len(what.lstrip("#"))
    ends = (at for at in range(start + 1, len(lines)) if re.match(rf"#{{1,{level}}} ", lines[at]))
    return "\n".join(lines[start : next(ends, len(lines))])
