"""A default on a field that the server sets.

`default` fills in what a caller leaves out. A `readOnly` field is no part of what callers send, and a required one is
always there: the default is never used, and readers believe that it is. The store's own default belongs into
`x-column`.

Bad:

```json
{"type": "object", "required": ["attempts"], "properties": {
  "attempts": {"type": "integer", "readOnly": true, "default": 0}}}
```

Good:

```json
{"type": "object", "required": ["attempts"], "properties": {
  "attempts": {"type": "integer", "readOnly": true, "x-column": {"type": "INT", "default": "0"}}}}
```
"""

from __future__ import annotations

from collections.abc import Iterator

from codegen.diagnostics import Diagnostic, finding
from codegen.lint.rule import LintRule, code_of
from codegen.lint.survey import Survey, below

CODE = code_of(__name__, __doc__, "warning")


def find(survey: Survey) -> Iterator[Diagnostic]:
    """One finding per required, read-only field with a default."""
    for field in survey.properties:
        if field.facts.has_default and field.facts.server_set and field.required:
            message = f"{field.label} is set by the server, and its default is never used"
            advice = "take the default out, or move it to `x-column`"
            yield finding(CODE, message, below(field.place, "default"), help=advice)


RULE = LintRule(CODE, find)
