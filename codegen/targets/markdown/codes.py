"""The findings of the Markdown target: none. A page can show everything that a contract can say."""

from __future__ import annotations

from codegen.diagnostics import Code

CODES: tuple[Code, ...] = ()
