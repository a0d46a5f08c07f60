"""`set_null` on a field that may not be null.

When the instance that the field refers to is deleted, the store shall write null here, and the contract forbids null:
the deletion fails, or the contract is broken.

Bad:

```json order.schema.json
{"type": "object", "required": ["customer_id"], "properties": {
  "customer_id": {"type": "string",
    "x-references": {"contract": "customer", "field": "id", "on_delete": "set_null"}}}}
```

```json customer.schema.json
{"type": "object", "properties": {"id": {"type": "string"}}}
```

Good:

```json order.schema.json
{"type": "object", "required": ["customer_id"], "properties": {
  "customer_id": {"type": ["string", "null"],
    "x-references": {"contract": "customer", "field": "id", "on_delete": "set_null"}}}}
```

```json customer.schema.json
{"type": "object", "properties": {"id": {"type": "string"}}}
```
"""

from __future__ import annotations

from collections.abc import Iterator

from codegen.diagnostics import Diagnostic, finding
from codegen.ir.shapes import is_nullable
from codegen.lint.rule import LintRule, code_of
from codegen.lint.survey import Survey, below

CODE = code_of(__name__, __doc__, "error")


def find(survey: Survey) -> Iterator[Diagnostic]:
    """One finding per reference with `set_null` on a field that admits no null."""
    for field in survey.properties:
        reference = field.facts.references
        if reference is None or reference.on_delete != "set_null":
            continue
        if not is_nullable(survey.resolved(field.shape)):
            message = f"{field.label} is set to null when `{reference.contract}` is deleted, and may not be null"
            advice = "let the field be null, or choose `cascade` or `restrict`"
            yield finding(CODE, message, below(field.place, "x-references", "on_delete"), help=advice)


RULE = LintRule(CODE, find)
