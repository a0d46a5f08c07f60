"""A table of a warehouse that nothing fills.

A contract with a layer belongs to a warehouse, and each of its rows comes from somewhere: a loader, another table, an
event. Without `x-lineage` nobody knows what to run again when the numbers are wrong. A contract that is marked as
incomplete is passed over.

Bad:

```json
{"type": "object", "x-store": {"engine": "duckdb", "name": "bronze_orders", "layer": "bronze", "key": ["id"]},
  "properties": {"id": {"type": "integer"}}}
```

Good:

```json
{"type": "object", "x-store": {"engine": "duckdb", "name": "bronze_orders", "layer": "bronze", "key": ["id"]},
  "x-lineage": {"kind": "load", "from": [{"system": "the shop's API"}], "load": "upsert"},
  "properties": {"id": {"type": "integer"}}}
```
"""

from __future__ import annotations

from collections.abc import Iterator

from codegen.diagnostics import Diagnostic, finding
from codegen.lint.rule import LintRule, code_of
from codegen.lint.survey import Survey

CODE = code_of(__name__, __doc__, "warning")


def find(survey: Survey) -> Iterator[Diagnostic]:
    """One finding per contract with a layer whose origin nothing tells."""
    filled = {one.contract.name for one in survey.properties if "x-lineage" in one.facts.extra}
    for contract in survey.package.contracts:
        store = contract.facts.store
        told = "x-lineage" in contract.facts.extra or contract.name in filled or contract.facts.incomplete
        if store is not None and store.layer and not told:
            message = f"nothing says where the rows of `{contract.name}` ({store.layer}) come from"
            yield finding(CODE, message, contract.place, help='say it: "x-lineage": {"from": [...]}')


RULE = LintRule(CODE, find)
