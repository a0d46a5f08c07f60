"""A column without its exact type.

`string` can be `TEXT`, `VARCHAR(80)`, `UUID` or `CITEXT`: the database's own word belongs into the contract, so that
comments, pages and migrations say the same. Only fields of tables and views are asked.

Bad:

```json
{"type": "object", "x-store": {"engine": "postgresql", "name": "users", "key": ["id"]},
  "properties": {"id": {"type": "string", "format": "uuid"}}}
```

Good:

```json
{"type": "object", "x-store": {"engine": "postgresql", "name": "users", "key": ["id"]},
  "properties": {"id": {"type": "string", "format": "uuid", "x-column": {"type": "UUID"}}}}
```
"""

from __future__ import annotations

from collections.abc import Iterator

from codegen.diagnostics import Diagnostic, finding
from codegen.lint.rule import LintRule, code_of
from codegen.lint.stores import SQL, engine_of, kind_of
from codegen.lint.survey import Survey

CODE = code_of(__name__, __doc__, "warning")


def find(survey: Survey) -> Iterator[Diagnostic]:
    """One finding per stored field of a table or view whose column has no type."""
    for contract in survey.package.contracts:
        if engine_of(contract) not in SQL or kind_of(contract) == "payload":
            continue
        for field in survey.fields[contract.name].values():
            typed = field.facts.column is not None and field.facts.column.type
            if not typed and not field.facts.input_only and not field.facts.incomplete:
                message = f"the column of {field.label} has no type"
                advice = 'add it in the words of the store: "x-column": {"type": ...}'
                yield finding(CODE, message, field.place, help=advice)


RULE = LintRule(CODE, find)
