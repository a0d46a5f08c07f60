"""A document that shall expire, without a field that says when.

Document stores delete by one absolute moment in a field of the document, never by a base and a duration. Without that
field nothing ever expires.

Bad:

```json
{"type": "object", "x-store": {"engine": "firestore", "name": "alerts", "key": ["id"]},
  "x-ttl": {"base": "created_at", "after": "P30D"},
  "properties": {"id": {"type": "string", "maxLength": 36},
    "created_at": {"type": "string", "format": "date-time"}}}
```

Good:

```json
{"type": "object", "x-store": {"engine": "firestore", "name": "alerts", "key": ["id"]},
  "x-ttl": {"base": "created_at", "after": "P30D", "field": "expires_at"},
  "properties": {"id": {"type": "string", "maxLength": 36},
    "created_at": {"type": "string", "format": "date-time"},
    "expires_at": {"type": "string", "format": "date-time"}}}
```
"""

from __future__ import annotations

from collections.abc import Iterator

from codegen.diagnostics import Diagnostic, finding
from codegen.lint.paths import table
from codegen.lint.rule import LintRule, code_of
from codegen.lint.stores import is_document
from codegen.lint.survey import Survey, below

CODE = code_of(__name__, __doc__, "warning")


def find(survey: Survey) -> Iterator[Diagnostic]:
    """One finding per expiring document without field of expiry."""
    for contract in survey.package.contracts:
        said = table(contract.facts.extra.get("x-ttl"))
        if said and is_document(contract) and "field" not in said:
            message = f"no field of `{contract.name}` holds the moment when a document expires"
            yield finding(CODE, message, below(contract.place, "x-ttl"), help='name one: "field": "expires_at"')


RULE = LintRule(CODE, find)
