"""A document that its own bounds let grow beyond what the store takes.

The largest document is estimated from the bounds: four bytes for each character, every list and map full. Where a
bound is missing there is nothing to add up; `unbounded-text` and `unbounded-array` report that. The limit is
`max_bytes` of `x-volume`, or one mebibyte.

Bad:

```json
{"type": "object", "x-store": {"engine": "firestore", "name": "notes", "key": ["id"]},
  "properties": {"id": {"type": "string", "format": "uuid"}, "text": {"type": "string", "maxLength": 500000}},
  "additionalProperties": false}
```

Good:

```json
{"type": "object", "x-store": {"engine": "firestore", "name": "notes", "key": ["id"]},
  "properties": {"id": {"type": "string", "format": "uuid"}, "text": {"type": "string", "maxLength": 50000}},
  "additionalProperties": false}
```
"""

from __future__ import annotations

from collections.abc import Iterator

from codegen.diagnostics import Diagnostic, finding
from codegen.lint.paths import table
from codegen.lint.rule import LintRule, code_of
from codegen.lint.sizes import largest
from codegen.lint.stores import is_document
from codegen.lint.survey import Survey

CODE = code_of(__name__, __doc__, "warning")


MEBIBYTE = 1_048_576


def find(survey: Survey) -> Iterator[Diagnostic]:
    """One finding per collection whose largest document is known, and too large."""
    for contract in survey.package.contracts:
        if is_document(contract):
            said = table(contract.facts.extra.get("x-volume")).get("max_bytes")
            limit = said if isinstance(said, int) else MEBIBYTE
            size = largest(survey, contract.root)
            if size is not None and size > limit:
                message = f"a document of `{contract.name}` may take {size:,} bytes, and the store takes {limit:,}"
                yield finding(CODE, message, contract.place, help="lower the bounds, or split the document")


RULE = LintRule(CODE, find)
