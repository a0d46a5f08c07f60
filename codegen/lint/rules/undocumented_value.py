"""A value of an enumeration without a description.

`status: archived` may mean hidden, read-only or due for deletion. `x-enum-docs` says what each value means; it becomes
comments and a table on the reference page. Enumerations that have a type of their own are asked for it: those in a
contract, under `$defs`, or with `x-transitions` or `x-enum-docs`.

Bad, because nobody knows what `gold` is:

```json
{
  "type": "string",
  "enum": ["free", "gold"],
  "x-enum-docs": {"free": "No payment."}
}
```

Good:

```json
{
  "type": "string",
  "enum": ["free", "gold"],
  "x-enum-docs": {"free": "No payment.", "gold": "The old name of pro."}
}
```
"""

from __future__ import annotations

from collections.abc import Iterator

from codegen.diagnostics import Diagnostic, finding
from codegen.lint.rule import LintRule, code_of
from codegen.lint.survey import Survey

CODE = code_of(__name__, __doc__, "warning")


def find(survey: Survey) -> Iterator[Diagnostic]:
    """One finding per enumeration, with all of its undescribed values."""
    for contract, one in survey.enumerations:
        bare = [f"`{value}`" for value in one.values if str(value) not in one.facts.descriptions]
        if bare and (survey.stored or one.facts.descriptions):
            message = f"{_counted(bare)} of `{contract.name}` no description"
            yield finding(CODE, message, one.place, help="say what each value means in `x-enum-docs`")


def _counted(values: list[str]) -> str:
    shown = ", ".join(values[:5]) + (" ..." if len(values) > 5 else "")
    return f"the value {shown} has" if len(values) == 1 else f"the values {shown} have"


RULE = LintRule(CODE, find)
