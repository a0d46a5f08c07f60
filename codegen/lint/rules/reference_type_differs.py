"""A reference whose type is not that of the field it refers to.

A foreign key holds a value of the field that it refers to. When the types differ, joins fail or convert silently, and
databases refuse the constraint. Bounds and null do not count; the format does.

Bad:

```json order.schema.json
{"type": "object", "properties": {
  "customer_id": {"type": "integer", "x-references": {"contract": "customer", "field": "id"}}}}
```

```json customer.schema.json
{"type": "object", "properties": {"id": {"type": "string", "format": "uuid"}}}
```

Good:

```json order.schema.json
{"type": "object", "properties": {
  "customer_id": {"type": "string", "format": "uuid", "x-references": {"contract": "customer", "field": "id"}}}}
```

```json customer.schema.json
{"type": "object", "properties": {"id": {"type": "string", "format": "uuid"}}}
```
"""

from __future__ import annotations

from collections.abc import Iterator

from codegen.diagnostics import Diagnostic, finding
from codegen.lint.naming import target_of
from codegen.lint.rule import LintRule, code_of
from codegen.lint.signatures import key_signature, words
from codegen.lint.survey import Survey

CODE = code_of(__name__, __doc__, "error")


def find(survey: Survey) -> Iterator[Diagnostic]:
    """One finding per reference between fields of different kinds."""
    for field in survey.properties:
        reference = field.facts.references
        named = target_of(survey, reference.contract) if reference else None
        target = named.field(reference.field) if named and reference else None
        if target is None:
            continue
        here, there = key_signature(survey, field.shape), key_signature(survey.beside(target.contract), target.shape)
        if here != there:
            message = f"{field.label} is {words(here)}, and {target.label}, which it refers to, is {words(there)}"
            yield finding(
                CODE, message, field.place, help="give both the same type and format", related=(target.place,)
            )


RULE = LintRule(CODE, find)
