"""A value that its field cannot have.

Queries compare fields with values, an expiry waits for one, and the cases of a computed field give and expect them. A
value of another kind, or one that the field's list lacks, is misspelt, or left from an older list: the query finds
nothing, the instance never expires, the case can never hold.

Bad:

```json
{"type": "object", "x-queries": [{"name": "active", "filter": [{"field": "status", "values": ["queud"]}]}],
  "properties": {"status": {"type": "string", "enum": ["queued", "done"]}}}
```

Good:

```json
{"type": "object", "x-queries": [{"name": "active", "filter": [{"field": "status", "values": ["queued"]}]}],
  "properties": {"status": {"type": "string", "enum": ["queued", "done"]}}}
```
"""

from __future__ import annotations

import json
from collections.abc import Iterator

from codegen.diagnostics import Diagnostic, finding
from codegen.lint.rule import LintRule, code_of
from codegen.lint.survey import Survey
from codegen.lint.values import can_have, cases_of, said_values

CODE = code_of(__name__, __doc__, "error")


def find(survey: Survey) -> Iterator[Diagnostic]:
    """One finding per value that the field of a query, an expiry or a case cannot have."""
    said = [(contract, one) for contract in survey.package.contracts for one in said_values(survey, contract)]
    said += [(field.contract, one) for field in survey.properties if field.facts.extra for one in cases_of(field)]
    for contract, (name, value, place) in said:
        field = survey.fields[contract.name].get(name)
        if field is not None and not can_have(survey, field.shape, value):
            message = f"{field.label} can never be {json.dumps(value, ensure_ascii=False)}"
            yield finding(CODE, message, place, help="write a value that the field allows", related=(field.place,))


RULE = LintRule(CODE, find)
