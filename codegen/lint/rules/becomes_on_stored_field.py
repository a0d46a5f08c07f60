"""`x-becomes` on a field that is stored itself.

`x-becomes` says what an input turns into: `password` comes in and `password_hash` is stored. On a field that is not
`writeOnly` both would be stored, the password in plain text among them.

Bad:

```json
{"type": "object", "properties": {
  "password": {"type": "string", "x-becomes": {"field": "password_hash"}},
  "password_hash": {"type": "string", "x-visibility": "private"}}}
```

Good:

```json
{"type": "object", "properties": {
  "password": {"type": "string", "writeOnly": true, "x-becomes": {"field": "password_hash"}},
  "password_hash": {"type": "string", "x-visibility": "private"}}}
```
"""

from __future__ import annotations

from collections.abc import Iterator

from codegen.diagnostics import Diagnostic, finding
from codegen.lint.rule import LintRule, code_of
from codegen.lint.survey import Survey, below

CODE = code_of(__name__, __doc__, "error")


def find(survey: Survey) -> Iterator[Diagnostic]:
    """One finding per field that becomes another and is not write-only."""
    for field in survey.properties:
        if field.facts.becomes and not field.facts.input_only:
            message = f"{field.label} becomes `{field.facts.becomes}`, and is stored itself"
            yield finding(CODE, message, below(field.place, "x-becomes"), help='add "writeOnly": true')


RULE = LintRule(CODE, find)
