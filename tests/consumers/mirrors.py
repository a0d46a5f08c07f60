"""Both languages as mirrors: a document goes in as text and comes back as the language writes it, or is refused."""

from __future__ import annotations

import json
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from tests.consumers.ground import HERE, bundle, node, once


@dataclass(frozen=True, slots=True)
class Document:
    """A document as text, and the contract that it is for."""

    package: str
    contract: str
    text: str


@dataclass(frozen=True, slots=True)
class Image:
    """What a language makes of a document: the text that it writes, or the places of what it refuses."""

    back: str | None
    paths: tuple[tuple[str | int, ...], ...] = ()

    @property
    def accepted(self) -> bool:
        """Whether the document was read."""
        return self.back is not None


def in_python(generated: Path, documents: Sequence[Document]) -> list[Image]:
    """The images of documents in the generated Python, all in one process."""
    return _images([sys.executable, "-B", str(HERE / "mirror.py"), str(generated / "python")], documents)


def in_typescript(generated: Path, documents: Sequence[Document]) -> list[Image]:
    """The images of documents in the generated TypeScript, all in one process."""

    def make(folder: Path) -> None:
        packages = sorted(one.name for one in (generated / "typescript").iterdir())
        lines = [f"export * as {one} from '{generated / 'typescript' / one / 'codecs.ts'}';\n" for one in packages]
        (folder / "all.ts").write_text("".join(lines), encoding="utf-8")
        bundle(folder / "all.ts", folder / "all.mjs")

    made = once(generated.parent / "mirror", make)
    return _images(["node", str(HERE / "mirror.mjs"), str(made / "all.mjs")], documents)


def _images(command: list[str], documents: Sequence[Document]) -> list[Image]:
    asked = [json.dumps({"package": d.package, "contract": d.contract, "text": d.text}) + "\n" for d in documents]
    answers = [json.loads(line) for line in node(command, HERE, "".join(asked)).split("\n") if line]
    assert len(answers) == len(documents)
    return [Image(one.get("back"), tuple(tuple(path) for path in one.get("paths", []))) for one in answers]
