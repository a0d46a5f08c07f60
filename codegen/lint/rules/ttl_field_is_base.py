"""An expiry whose field is the time that it is counted from.

A store deletes a document once the moment in its expiry field is over. With `created_at` as that field every document
is over at once, and enabling the policy deletes the collection.

Bad:

```json
{"type": "object", "x-ttl": {"base": "created_at", "after": "P30D", "field": "created_at"},
  "properties": {"created_at": {"type": "string", "format": "date-time"}}}
```

Good:

```json
{"type": "object", "x-ttl": {"base": "created_at", "after": "P30D", "field": "expires_at"},
  "properties": {"created_at": {"type": "string", "format": "date-time"},
    "expires_at": {"type": "string", "format": "date-time"}}}
```
"""

from __future__ import annotations

from collections.abc import Iterator

from codegen.diagnostics import Diagnostic, finding
from codegen.lint.paths import table
from codegen.lint.rule import LintRule, code_of
from codegen.lint.survey import Survey, below

CODE = code_of(__name__, __doc__, "error")


_PAST = ("created_at", "updated_at", "timestamp", "modified_at", "inserted_at")


def find(survey: Survey) -> Iterator[Diagnostic]:
    """One finding per expiry whose field is its base, or another moment of the past."""
    for contract in survey.package.contracts:
        said = table(contract.facts.extra.get("x-ttl"))
        field = said.get("field")
        if isinstance(field, str) and (field == said.get("base") or field in _PAST):
            message = f"`{contract.name}` expires at `{field}`, which is over as soon as it is written"
            advice = "give the moment of expiry a field of its own, such as `expires_at`"
            yield finding(CODE, message, below(contract.place, "x-ttl", "field"), help=advice)


RULE = LintRule(CODE, find)
