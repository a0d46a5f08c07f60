"""A small output folder to write, spoil and look at."""

from __future__ import annotations

import os
from collections.abc import Iterable, Sequence
from dataclasses import replace
from pathlib import Path

from codegen.output import digest, files, manifest, stale, verdict
from codegen.output.model import Manifest, Output, Source, WriteResult

OPTIONS: dict[str, object] = {"dates": "Date", "targets": ["python", "typescript"]}
GENERATOR = {"type-contracts": "1.0.0", "pydantic": "2.14.3"}


def source(name: str, text: str = "", uses: Sequence[str] = ()) -> Source:
    return Source(f"{name}.schema.json", digest.of_text(text or name), tuple(f"{one}.schema.json" for one in uses))


SOURCES = (source("accounts/address"), source("accounts/user", uses=["accounts/address"]), source("shop/order"))


def outputs(sources: Iterable[Source] = SOURCES, tag: str = "") -> list[Output]:
    """A module and a page per contract, and one file per package that is made from all of its contracts."""
    found: list[Output] = []
    sources = list(sources)
    for one in sources:
        name = one.path.removesuffix(".schema.json")
        found.append(Output(f"python/{name}.py", f"class C:\n    '''{name} {tag}'''\n", "python", (one.path,)))
        found.append(Output(f"docs/{name}.md", f"# {name}\n\n{tag}\n", "markdown", (one.path,)))
    for package in sorted({one.path.split("/")[0] for one in sources}):
        names = " ".join(one.path for one in sources if one.path.startswith(package))
        found.append(Output(f"typescript/{package}/ALL.ts", f"// {names} {tag}\n", "typescript", (f"{package}/",)))
    return found


def record(made: Sequence[Output], sources: Iterable[Source] = SOURCES, **changes: object) -> Manifest:
    return replace(manifest.made(made, sources, OPTIONS, GENERATOR), **changes)  # type: ignore[arg-type]


def generate(
    folder: Path, sources: Iterable[Source] = SOURCES, tag: str = "", *, in_place: bool = False
) -> WriteResult:
    sources = list(sources)
    made = outputs(sources, tag)
    return files.write(folder, made, record(made, sources), in_place=in_place, wait=0.2)


def codes(folder: Path, sources: Sequence[Source] = SOURCES) -> list[str]:
    found = verdict.check(folder, Path("contracts"), sources, OPTIONS, GENERATOR)
    return [one.code.name.removeprefix("output/") for one in found]


def full(folder: Path, made: Sequence[Output], sources: Sequence[Source] = SOURCES) -> list[str]:
    facts = stale.compare(folder, made, sources, OPTIONS, GENERATOR)
    assert isinstance(facts, tuple), facts
    return [one.kind.value for one in facts]


def named(result: WriteResult) -> list[str]:
    return [one.code.name.removeprefix("output/") for one in result.diagnostics]


def snapshot(folder: Path) -> dict[str, bytes]:
    """Every path below a folder with its content: a link's is where it leads, a folder's is a slash."""
    found: dict[str, bytes] = {}
    for path in sorted(folder.rglob("*")):
        name = path.relative_to(folder).as_posix()
        if path.is_symlink():
            found[name] = b"-> " + os.fsencode(os.readlink(path))
        else:
            found[name] = b"/" if path.is_dir() else path.read_bytes()
    return found


def identity(folder: Path) -> dict[str, tuple[int, int]]:
    """The inode and the time of every file below a folder."""
    return {
        path.relative_to(folder).as_posix(): (path.lstat().st_ino, path.lstat().st_mtime_ns)
        for path in sorted(folder.rglob("*"))
        if path.is_symlink() or not path.is_dir()
    }
