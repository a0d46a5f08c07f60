"""A copy of personal data that is not marked as personal.

`x-classification` lists the fields that hold personal data. A copy of such a field holds it as well, and is forgotten
when somebody asks for deletion, unless it is marked too.

Bad:

```json order.schema.json
{"type": "object", "properties": {"buyer_email": {"type": "string", "x-lineage": {
  "kind": "copy", "from": [{"contract": "buyer", "field": "email"}]}}}}
```

```json buyer.schema.json
{"type": "object", "properties": {"email": {"type": "string", "x-classification": "personal"}}}
```

Good:

```json order.schema.json
{"type": "object", "properties": {"buyer_email": {"type": "string", "x-classification": "personal", "x-lineage": {
  "kind": "copy", "from": [{"contract": "buyer", "field": "email"}]}}}}
```

```json buyer.schema.json
{"type": "object", "properties": {"email": {"type": "string", "x-classification": "personal"}}}
```
"""

from __future__ import annotations

from collections.abc import Iterator

from codegen.diagnostics import Diagnostic, finding
from codegen.lint.lineage import origins
from codegen.lint.rule import LintRule, code_of
from codegen.lint.survey import Survey

CODE = code_of(__name__, __doc__, "warning")


_GUARDED = ("personal", "sensitive", "secret")


def find(survey: Survey) -> Iterator[Diagnostic]:
    """One finding per copy that is less guarded than its origin."""
    for field, origin in origins(survey):
        kind = origin.facts.classification
        if kind in _GUARDED and field.facts.classification not in _GUARDED:
            message = f"{field.label} copies {origin.label}, which is {kind}, and is not marked so"
            advice = f'mark it: "x-classification": "{kind}"'
            yield finding(CODE, message, field.place, help=advice, related=(origin.place,))


RULE = LintRule(CODE, find)
