"""A copy whose type is not that of its origin.

A field with the lineage `copy` repeats another field's value, so it has that field's type and unit. Otherwise one of
the two was changed and the other forgotten. Bounds and null do not count: a copy that came through a left join may be
null.

Bad:

```json order.schema.json
{"type": "object", "properties": {"source_name": {"type": "integer", "x-lineage": {
  "kind": "copy", "from": [{"contract": "source", "field": "name"}]}}}}
```

```json source.schema.json
{"type": "object", "properties": {"name": {"type": "string"}}}
```

Good:

```json order.schema.json
{"type": "object", "properties": {"source_name": {"type": "string", "x-lineage": {
  "kind": "copy", "from": [{"contract": "source", "field": "name"}]}}}}
```

```json source.schema.json
{"type": "object", "properties": {"name": {"type": "string"}}}
```
"""

from __future__ import annotations

from collections.abc import Iterator

from codegen.diagnostics import Diagnostic, finding
from codegen.lint.lineage import origins
from codegen.lint.rule import LintRule, code_of
from codegen.lint.signatures import signature, words
from codegen.lint.survey import Survey

CODE = code_of(__name__, __doc__, "error")


def find(survey: Survey) -> Iterator[Diagnostic]:
    """One finding per copy that differs from its origin in type or unit."""
    for field, origin in origins(survey):
        here, there = signature(survey, field.shape), signature(survey.beside(origin.contract), origin.shape)
        if here != there:
            message = f"{field.label} is {words(here)}, and {origin.label}, which it copies, is {words(there)}"
        elif field.facts.unit != origin.facts.unit:
            units = [f"is in {one.facts.unit}" if one.facts.unit else "has no unit" for one in (field, origin)]
            message = f"{field.label} {units[0]}, and {origin.label}, which it copies, {units[1]}"
        else:
            continue
        yield finding(CODE, message, field.place, help="give both the same type and unit", related=(origin.place,))


RULE = LintRule(CODE, find)
