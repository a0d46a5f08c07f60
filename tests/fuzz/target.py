"""What is fuzzed: bytes as a contract's file, through reading, scanning, locating and building."""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path

from codegen.diagnostics import Diagnostic, has_errors
from codegen.ir.build import build
from codegen.ir.model import Package
from codegen.source.load import PackageFolder, load, reader
from codegen.source.locate import locate
from codegen.source.model import Sources
from codegen.source.scan import events
from codegen.source.walk import walk

DEPTH = 20_000
"""The recursion that a run has (see `workspace`)."""


class WrongAnswerError(Exception):
    """A finding without a place, or none where nothing came out."""


class Ground:
    """A folder with one contract, written again for every input."""

    def __init__(self) -> None:
        sys.setrecursionlimit(max(DEPTH, sys.getrecursionlimit()))
        # Memory instead of a disk, where the system has it.
        self._folder = tempfile.TemporaryDirectory(dir="/dev/shm" if Path("/dev/shm").is_dir() else None)
        self._root = Path(self._folder.name)
        (self._root / "p").mkdir()

    def try_file(self, data: bytes) -> None:
        """Reading alone: every token, every name and every reference of the text, and a place for every finding."""
        (self._root / "p" / "fuzz.schema.json").write_bytes(data)
        sources, found = load(self._root, [PackageFolder("p", "p")], shown="c")
        sum(1 for _ in events(data.decode("utf-8", "replace")))
        self.judge((*found, *_dangling(sources)))
        if not sources.documents and not has_errors(found):
            raise WrongAnswerError("neither a document nor an error")

    def try_input(self, data: bytes) -> tuple[Package, ...]:
        """The model of the bytes; an exception is what the fuzzer looks for."""
        (self._root / "p" / "fuzz.schema.json").write_bytes(data)
        sources, found = load(self._root, [PackageFolder("p", "p")], shown="c")
        text = data.decode("utf-8", "replace")
        sum(1 for _ in events(text))
        built = build(sources)
        self.judge((*found, *built.diagnostics))
        if not built.packages and not has_errors(found):
            raise WrongAnswerError("neither a model nor an error")
        return () if has_errors((*found, *built.diagnostics)) else built.packages

    def judge(self, found: tuple[Diagnostic, ...]) -> None:
        """Raises for a finding that does not say where it is."""
        for one in locate(found, reader(self._root, shown="c")):
            named = one.place.file == "c/p/fuzz.schema.json" and one.message
            if not named or (not one.place.line and one.code.name != "source/file-too-large"):
                raise WrongAnswerError(f"{one.code.name} has no place: {one.message}")


def _dangling(sources: Sources) -> tuple[Diagnostic, ...]:
    sites = [site for document in sources.documents for site, _ in walk(document)]
    said = [(site, site.value.get("$ref")) for site in sites if isinstance(site.value, dict)]
    found = [sources.resolve(site, reference) for site, reference in said if isinstance(reference, str)]
    return tuple(one for one in found if isinstance(one, Diagnostic))
