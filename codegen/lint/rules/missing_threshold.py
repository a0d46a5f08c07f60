"""A quality check without a threshold.

A check that only measures never fails. `must_be` and its kin say which numbers are good.

Bad:

```json
{"type": "object", "x-quality": [{"name": "no_future_rows", "unit": "rows"}],
  "properties": {"id": {"type": "integer"}}}
```

Good:

```json
{"type": "object", "x-quality": [{"name": "no_future_rows", "unit": "rows", "must_be": 0}],
  "properties": {"id": {"type": "integer"}}}
```
"""

from __future__ import annotations

from collections.abc import Iterator

from codegen.diagnostics import Diagnostic, Place, finding
from codegen.ir.facts import ContractFacts, FieldFacts
from codegen.lint.paths import items, table
from codegen.lint.rule import LintRule, code_of
from codegen.lint.survey import Survey, below

CODE = code_of(__name__, __doc__, "warning")


def find(survey: Survey) -> Iterator[Diagnostic]:
    """One finding per check that nothing can fail."""
    for contract in survey.package.contracts:
        yield from _checks(f"`{contract.name}`", contract.facts, contract.place)
    for field in survey.properties:
        if field.facts.extra:
            yield from _checks(field.label, field.facts, field.place)


def _checks(label: str, facts: ContractFacts | FieldFacts, place: Place) -> Iterator[Diagnostic]:
    for index, one in enumerate(items(facts.extra.get("x-quality"))):
        check = table(one)
        if not any(member.startswith("must_be") for member in check):
            message = f"the check `{check['name']}` of {label} has no threshold"
            yield finding(CODE, message, below(place, "x-quality", index), help='say what is good: "must_be": 0')


RULE = LintRule(CODE, find)
