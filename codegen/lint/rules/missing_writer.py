"""A stored entity that no service writes.

The access matrix shows who reads and writes what. Where a package keeps one, an entity without a writer is either never
filled, or somebody writes it whom nobody knows of.

Bad:

```json
{"type": "object", "x-store": {"engine": "firestore", "name": "alerts", "key": ["id"]},
  "x-access": {"read": ["api"], "write": []},
  "properties": {"id": {"type": "string", "maxLength": 36}}}
```

Good:

```json
{"type": "object", "x-store": {"engine": "firestore", "name": "alerts", "key": ["id"]},
  "x-access": {"read": ["api"], "write": ["monitor"]},
  "properties": {"id": {"type": "string", "maxLength": 36}}}
```
"""

from __future__ import annotations

from collections.abc import Iterator

from codegen.diagnostics import Diagnostic, finding
from codegen.lint.paths import items, table
from codegen.lint.rule import LintRule, code_of
from codegen.lint.stores import is_document, is_table
from codegen.lint.survey import Survey, below

CODE = code_of(__name__, __doc__, "warning")


def find(survey: Survey) -> Iterator[Diagnostic]:
    """One finding per table or collection without writer, in a package that speaks of access."""
    kept = any("x-access" in one.facts.extra for one in survey.package.contracts)
    for contract in survey.package.contracts if kept else ():
        said = table(contract.facts.extra.get("x-access"))
        if (is_table(contract) or is_document(contract)) and not items(said.get("write")):
            place = below(contract.place, "x-access") if said else contract.place
            message = f"no service writes `{contract.name}`"
            yield finding(CODE, message, place, help='say who does: "x-access": {"read": [...], "write": [...]}')


RULE = LintRule(CODE, find)
