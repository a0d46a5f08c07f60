"""A list in a document that may grow without limit.

A document has a size limit, is read and written as a whole, and is billed so. A list without `maxItems`, or one that
may hold 100 items and more, belongs into a collection of its own. Only contracts whose instances are documents of a
document store, and their parts, are asked.

Bad:

```json
{"type": "object", "x-store": {"engine": "firestore", "name": "courses", "key": ["id"]},
  "properties": {"id": {"type": "string", "maxLength": 36}, "tags": {"type": "array", "items": {"type": "integer"}}}}
```

Good:

```json
{"type": "object", "x-store": {"engine": "firestore", "name": "courses", "key": ["id"]},
  "properties": {"id": {"type": "string", "maxLength": 36},
    "tags": {"type": "array", "items": {"type": "integer"}, "maxItems": 20}}}
```
"""

from __future__ import annotations

from collections.abc import Iterator

from codegen.diagnostics import Diagnostic, finding
from codegen.ir.shapes import ListOf, NeverShape, Shape, Tuple, options_of
from codegen.lint.rule import LintRule, code_of
from codegen.lint.stores import parts_of_documents
from codegen.lint.survey import Survey

CODE = code_of(__name__, __doc__, "warning")


MANY = 100
"""From this number of items on, a list is too long for a document."""


def find(survey: Survey) -> Iterator[Diagnostic]:
    """One finding per field of a document that holds a list without bound, or with a high one."""
    documents = parts_of_documents(survey)
    for field in survey.properties:
        if field.contract.name not in documents or field.facts.opaque:
            continue
        for limit in _limits(survey, field.shape):
            if limit is None:
                message = f"the list {field.label} may grow without limit inside a document"
            elif limit >= MANY:
                message = f"the list {field.label} may hold {limit} items inside a document"
            else:
                continue
            yield finding(CODE, message, field.place, help=f"set `maxItems` below {MANY}, or give it a collection")


def _limits(survey: Survey, shape: Shape) -> Iterator[int | None]:
    """The most items of every list that the field itself holds."""
    for one in options_of(survey.resolved(shape)):
        match one:
            case ListOf(item, _, maximum):
                yield maximum
                yield from _limits(survey, item)
            case Tuple(_, rest):
                yield None if not isinstance(rest, NeverShape) else 0
            case _:
                pass


RULE = LintRule(CODE, find)
