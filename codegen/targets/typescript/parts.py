"""The declarations of the runtime that generated codecs carry along: only those that they use."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache
from pathlib import Path

_FOLDER = Path(__file__).parent / "runtime"
_START = re.compile(r"^(?:export )?(?:function|const|let|class|interface|type) (\w+)", re.MULTILINE)
_EXPORT = re.compile(r"^export ", re.MULTILINE)
_WORD = re.compile(r"[A-Za-z_]\w*")


@dataclass(frozen=True, slots=True)
class Part:
    """One declaration: its text with the comment above it, and the other declarations that it uses."""

    text: str
    needs: frozenset[str]


@cache
def parts() -> dict[str, Part]:
    """Every declaration of the runtime by its name, in the order in which generated files have them."""
    texts: dict[str, str] = {}
    for path in sorted(_FOLDER.glob("*.ts"), key=lambda path: (path.stem != "core", path.stem)):
        for block in re.split(r"\n\n(?=\S)", path.read_text(encoding="utf-8").strip()):
            found = _START.search(block)
            if found is None:
                raise AssertionError(f"{path.name}: a paragraph that declares nothing")
            texts[found[1]] = block + "\n"
    return {
        name: Part(text, frozenset(word for word in _WORD.findall(_code(text)) if word in texts and word != name))
        for name, text in texts.items()
    }


def _code(text: str) -> str:
    """A declaration less its comments and strings."""
    return re.sub(r"/\*.*?\*/|//[^\n]*|'[^'\n]*'|\.\w+", " ", text, flags=re.DOTALL)


def runtime(used: Iterable[str]) -> list[str]:
    """The texts of some declarations and of what these use, in a fixed order."""
    found: set[str] = set()
    waiting = [*used, *(name for name, part in parts().items() if part.text.lstrip("/*").find("export ") >= 0)]
    while waiting:
        name = waiting.pop()
        if name not in found:
            found.add(name)
            waiting.extend(parts()[name].needs)
    return [part.text for name, part in parts().items() if name in found]
