"""A fact table or an aggregate that does not say what one row stands for.

"Revenue by day" may be one row per day, per day and shop, or per day, shop and currency: summing rows of the wrong
grain counts twice. The grain says it in one phrase. Aggregates are asked, and tables of a warehouse that are called
`fact_...`; a contract that is marked as incomplete is not.

Bad:

```json
{"type": "object", "x-lineage": {"kind": "aggregate", "from": [{"system": "the shop"}], "group_by": ["day"]},
  "properties": {"day": {"type": "string", "format": "date"}}}
```

Good:

```json
{"type": "object", "x-lineage": {"kind": "aggregate", "from": [{"system": "the shop"}], "group_by": ["day"],
  "grain": "one row per day"}, "properties": {"day": {"type": "string", "format": "date"}}}
```
"""

from __future__ import annotations

from collections.abc import Iterator

from codegen.diagnostics import Diagnostic, finding
from codegen.lint.paths import table
from codegen.lint.rule import LintRule, code_of
from codegen.lint.survey import Survey, below

CODE = code_of(__name__, __doc__, "error")


def find(survey: Survey) -> Iterator[Diagnostic]:
    """One finding per fact table or aggregate without grain."""
    for contract in survey.package.contracts:
        said = table(contract.facts.extra.get("x-lineage"))
        store = contract.facts.store
        fact = store is not None and bool(store.layer) and store.name.startswith("fact_")
        if (fact or said.get("kind") == "aggregate") and "grain" not in said and not contract.facts.incomplete:
            message = f"nothing says what one row of `{contract.name}` stands for"
            place = below(contract.place, "x-lineage") if said else contract.place
            yield finding(CODE, message, place, help='say it in `x-lineage`: "grain": "one row per ..."')


RULE = LintRule(CODE, find)
