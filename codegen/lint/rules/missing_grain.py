"""An aggregate that does not say what one row stands for.

"Revenue by day" may be one row per day, per day and shop, or per day, shop and currency: summing rows of the wrong
grain counts twice. The grain says it in one phrase.

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
from codegen.lint.lineage import lineages
from codegen.lint.rule import LintRule, code_of
from codegen.lint.survey import Survey

CODE = code_of(__name__, __doc__, "warning")


def find(survey: Survey) -> Iterator[Diagnostic]:
    """One finding per aggregated contract without grain."""
    for one in lineages(survey):
        if one.field is None and one.said.get("kind") == "aggregate" and "grain" not in one.said:
            message = f"nothing says what one row of {one.label} stands for"
            yield finding(CODE, message, one.place, help='say it: "grain": "one row per ..."')


RULE = LintRule(CODE, find)
