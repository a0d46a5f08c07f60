"""A field that nobody can send and nobody can see.

A `readOnly` field is set by the server: no caller sends it. A `writeOnly` field exists only in what callers send. Both
together leave nothing of it.

Bad:

```json
{"type": "object", "properties": {"token": {"type": "string", "readOnly": true, "writeOnly": true}}}
```

Good:

```json
{"type": "object", "properties": {"token": {"type": "string", "writeOnly": true}}}
```
"""

from __future__ import annotations

from collections.abc import Iterator

from codegen.diagnostics import Diagnostic, finding
from codegen.lint.rule import LintRule, code_of
from codegen.lint.survey import Survey

CODE = code_of(__name__, __doc__, "error")


def find(survey: Survey) -> Iterator[Diagnostic]:
    """One finding per field that is read-only and write-only."""
    for site in survey.sites:
        if site.value.get("readOnly") is True and site.value.get("writeOnly") is True:
            message = f"{site.label} is read-only and write-only: no view has it"
            yield finding(CODE, message, site.place("writeOnly"), help="take out one of the two")


RULE = LintRule(CODE, find)
