"""A unit of something that is no quantity.

`x-unit` says what a number counts or measures, or a text that holds one; a list or a map may say it of all its values.
A flag has no unit: the keyword was left from another type, or it belongs to the field beside it.

Bad:

```json
{"type": "object", "properties": {"is_paid": {"type": "boolean", "x-unit": "usd"}}}
```

Good:

```json
{"type": "object", "properties": {"paid": {"type": "number", "x-unit": "usd"}, "is_paid": {"type": "boolean"}}}
```
"""

from __future__ import annotations

from collections.abc import Iterator

from codegen.diagnostics import Diagnostic, finding
from codegen.lint.rule import LintRule, code_of
from codegen.lint.signatures import signature
from codegen.lint.survey import Survey, below

CODE = code_of(__name__, __doc__, "error")


def find(survey: Survey) -> Iterator[Diagnostic]:
    """One finding per field with a unit that is a flag."""
    for field in survey.properties:
        kinds = signature(survey, field.shape) if field.facts.unit else frozenset()
        if kinds == {"boolean"}:
            message = f"{field.label} is in {field.facts.unit}, and is a flag"
            yield finding(CODE, message, below(field.place, "x-unit"), help="say it of a quantity, or take it out")


RULE = LintRule(CODE, find)
