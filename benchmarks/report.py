"""Results as Markdown: tables, and the page that keeps the last ones."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence

from benchmarks.process import ROOT

PAGE = ROOT / "docs" / "benchmarks.md"
_HEAD = """# Benchmarks

`python -m benchmarks` measures everything and writes this page; `--node-modules FOLDER` lets the JavaScript programs
take part. Each section is also a command of its own: `python -m benchmarks.runtime`, `.generate`, `.profile`,
`.growth`. All rows of a table come from one run on one machine: read the ratios, not the seconds.
"""


def table(headers: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    """A Markdown table; all columns but the first and the last are numbers."""
    marks = ["---", *("---:" for _ in headers[1:-1]), "---"]
    lines = [f"| {' | '.join(one)} |" for one in (headers, marks, *rows)]
    return "\n".join(lines) + "\n"


def chart(title: str, unit: str, bars: Mapping[str, float]) -> str:
    """A chart of bars as text: Mermaid draws it in the colours of the reader's page. Empty with less than two bars."""
    if len(bars) < 2:
        return ""
    names = ", ".join(f'"{name.replace("`", "")}"' for name in bars)
    heights = ", ".join(f"{value:.2f}" for value in bars.values())
    lines = ("xychart-beta horizontal", f'    title "{title} ({unit}, less is better)"', f"    x-axis [{names}]")
    return "\n".join(("```mermaid", *lines, f'    y-axis "{unit}" 0 --> {max(bars.values()) * 1.05:.2f}',
                      f"    bar [{heights}]", "```", ""))  # fmt: skip


def write_section(title: str, text: str) -> None:
    """Puts a section onto the page, in place of the one that had the same title."""
    page = PAGE.read_text(encoding="utf-8") if PAGE.exists() else _HEAD
    section = f"\n## {title}\n\n{text}"
    known = re.compile(rf"\n## {re.escape(title)}\n.*?(?=\n## |\Z)", re.DOTALL)
    # A function, so that backslashes of the text are not read as groups.
    page = known.sub(lambda _: section, page) if known.search(page) else page + section
    PAGE.parent.mkdir(exist_ok=True)
    PAGE.write_text(page, encoding="utf-8")
