"""Writes or checks the pages of the dialect: `python -m codegen.dialect_pages --write|--check docs/dialect`."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from codegen.output import placing
from codegen.source.dialect.pages import pages


def main(arguments: list[str] | None = None) -> int:
    """Writes the pages, or says which differ. 0: as they should be; 1: they were not."""
    parser = argparse.ArgumentParser(prog="python -m codegen.dialect_pages")
    mode = parser.add_mutually_exclusive_group(required=True)
    mode.add_argument("--write", metavar="DIR", type=Path, help="write the pages into DIR")
    mode.add_argument("--check", metavar="DIR", type=Path, help="compare the pages in DIR, write nothing")
    given = parser.parse_args(arguments)
    if given.write:
        for name, text in pages().items():
            placing.put(given.write / name, text)
        return 0
    stale = different(given.check)
    for name in stale:
        print(f"{given.check / name} is not what the dialect says; run --write")
    return 1 if stale else 0


def different(folder: Path) -> tuple[str, ...]:
    """Names of pages that are missing in the folder, differ, or should not be there."""
    there = {one.name: one.read_text(encoding="utf-8") for one in sorted(folder.glob("*.md"))}
    wanted = pages()
    return tuple(name for name in sorted(there.keys() | wanted.keys()) if there.get(name) != wanted.get(name))


if __name__ == "__main__":
    sys.exit(main())
