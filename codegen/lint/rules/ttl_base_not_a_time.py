"""An expiry that is counted from something that is no moment.

`x-ttl` adds a duration to its base field and writes the sum into its own field: both hold a moment (`date-time`), or
the base a day (`date`).

Bad:

```json
{"type": "object", "x-ttl": {"base": "created_at", "after": "P30D"},
  "properties": {"created_at": {"type": "integer"}}}
```

Good:

```json
{"type": "object", "x-ttl": {"base": "created_at", "after": "P30D"},
  "properties": {"created_at": {"type": "string", "format": "date-time"}}}
```
"""

from __future__ import annotations

from collections.abc import Iterator

from codegen.diagnostics import Diagnostic, finding
from codegen.lint.paths import table
from codegen.lint.rule import LintRule, code_of
from codegen.lint.signatures import signature, words
from codegen.lint.survey import Survey, below

CODE = code_of(__name__, __doc__, "error")


def find(survey: Survey) -> Iterator[Diagnostic]:
    """One finding per base or field of an expiry that holds no time."""
    for contract in survey.package.contracts:
        said = table(contract.facts.extra.get("x-ttl"))
        for member, formats in (("base", ("string date-time", "string date")), ("field", ("string date-time",))):
            field = survey.fields[contract.name].get(str(said.get(member)))
            kind = signature(survey, field.shape) if field else frozenset()
            if field is not None and not kind <= set(formats):
                message = f"the expiry of `{contract.name}` uses {field.label}, which is {words(kind)}"
                advice = 'name a moment: "type": "string", "format": "date-time"'
                yield finding(
                    CODE, message, below(contract.place, "x-ttl", member), help=advice, related=(field.place,)
                )


RULE = LintRule(CODE, find)
