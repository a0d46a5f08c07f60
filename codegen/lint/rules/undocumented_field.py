"""A field without a description.

A name and a type do not say what a value means, where it comes from, or what it counts. The description becomes the
comment in every language and the row of the reference page. A field that refers to a described type needs none of its
own. In a package that speaks of no store the offence is a warning.

Bad:

```json
{"type": "object", "properties": {"plan": {"type": "string"}}}
```

Good:

```json
{"type": "object", "properties": {"plan": {"type": "string", "description": "What the customer pays for."}}}
```
"""

from __future__ import annotations

from collections.abc import Iterator

from codegen.diagnostics import Diagnostic, finding
from codegen.lint.rule import LintRule, code_of, eased
from codegen.lint.survey import Survey

CODE = code_of(__name__, __doc__, "error")


def find(survey: Survey) -> Iterator[Diagnostic]:
    """One finding per field, nested ones included."""
    for field in survey.properties:
        if not field.facts.description.strip():
            message = f"the field {field.label} has no description"
            one = finding(CODE, message, field.place, help='say what a value means: "description": "..."')
            yield eased(survey, one)


RULE = LintRule(CODE, find)
