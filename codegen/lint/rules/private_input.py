"""An input that nobody can send.

A `writeOnly` field exists only in what callers send; `x-visibility: private` keeps a field out of everything that
callers send and see. Together nothing is left of it.

Bad:

```json
{"type": "object", "properties": {"password": {"type": "string", "writeOnly": true, "x-visibility": "private"}}}
```

Good:

```json
{"type": "object", "properties": {"password": {"type": "string", "writeOnly": true}}}
```
"""

from __future__ import annotations

from collections.abc import Iterator

from codegen.diagnostics import Diagnostic, finding
from codegen.lint.rule import LintRule, code_of
from codegen.lint.survey import Survey

CODE = code_of(__name__, __doc__, "error")


def find(survey: Survey) -> Iterator[Diagnostic]:
    """One finding per write-only field that is private."""
    for site in survey.sites:
        if site.value.get("writeOnly") is True and site.value.get("x-visibility") == "private":
            message = f"{site.label} is an input, and private: no view has it"
            yield finding(CODE, message, site.place("x-visibility"), help="take out one of the two")


RULE = LintRule(CODE, find)
