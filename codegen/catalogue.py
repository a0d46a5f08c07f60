"""Every diagnostic code there is, and its page. `python -m codegen.catalogue --write FOLDER` writes the pages."""

from __future__ import annotations

import sys
from collections.abc import Mapping, Sequence
from functools import cache
from importlib import import_module
from itertools import groupby
from pathlib import Path

from codegen.diagnostics import Code
from codegen.output import placing

PARTS = (
    "codegen.config.codes",
    "codegen.source.codes",
    "codegen.ir.codes",
    "codegen.lint.codes",
    "codegen.output.codes",
    "codegen.cli.codes",
)
"""The modules that declare codes; those of the targets come from the list of targets."""


@cache
def codes() -> tuple[Code, ...]:
    """All codes by name. A name that two parts declare is a mistake of ours."""
    from codegen.targets import registry

    modules = (*PARTS, *(f"{module}.codes" for _, module in registry.OWN))
    declared = sorted((code for name in modules for code in import_module(name).CODES), key=lambda code: code.name)
    for name, group in groupby(declared, key=lambda code: code.name):
        if len(list(group)) > 1:
            raise LookupError(f"the code `{name}` is declared twice")
    return tuple(declared)


def page(code: Code) -> str:
    """The page of a code in Markdown."""
    return f"# {code.name}\n\n**{code.severity}** · {code.title}\n\n{code.page.strip()}\n"


def pages() -> Mapping[str, str]:
    """The text of every documentation page by its path: `README.md`, and `<part>/<offence>.md` for each code."""
    index = ["# Diagnostic codes", "", "`type-contracts explain CODE` prints a page in the terminal.", ""]
    for part, group in groupby(codes(), key=lambda code: code.name.partition("/")[0]):
        rows = [f"| [{one.name}]({one.name}.md) | {one.severity} | {_cell(one.title)} |" for one in group]
        index += [f"## {part}", "", "| code | severity | offence |", "| --- | --- | --- |", *rows, ""]
    return {"README.md": "\n".join(index), **{f"{code.name}.md": page(code) for code in codes()}}


def stale(folder: Path) -> tuple[str, ...]:
    """The paths of pages below the folder that are missing, different, or of no code any more."""
    wanted = pages()
    there = {path.relative_to(folder).as_posix(): path for path in folder.rglob("*.md")}
    different = (path for path, text in wanted.items() if path not in there or there[path].read_text("utf-8") != text)
    return tuple(sorted({*different, *(there.keys() - wanted.keys())}))


def write(folder: Path) -> tuple[str, ...]:
    """Makes the folder hold exactly the pages; the paths that changed."""
    wanted = pages()
    changed = stale(folder)
    for path in changed:
        target = folder / path
        if path in wanted:
            placing.put(target, wanted[path])
        else:
            placing.take(target)
    return changed


def main(arguments: Sequence[str]) -> int:
    """`--write FOLDER` or `--check FOLDER`; a developer's tool."""
    match arguments:
        case ["--write", folder]:
            print(*write(Path(folder)), sep="\n")
            return 0
        case ["--check", folder]:
            found = stale(Path(folder))
            print(*(f"stale: {path}" for path in found), sep="\n")
            return 1 if found else 0
        case _:
            print("usage: python -m codegen.catalogue --write FOLDER | --check FOLDER", file=sys.stderr)
            return 2


def _cell(text: str) -> str:
    return text.replace("|", "\\|").replace("\n", " ")


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
