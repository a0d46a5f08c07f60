"""A contract without a description.

Readers of the generated code and pages learn from the description what one instance stands for. Without it they guess
from the name. In a package that speaks of no store the offence is a warning.

Bad:

```json
{"type": "object", "properties": {}}
```

Good:

```json
{"description": "A person who can sign in.", "type": "object", "properties": {}}
```
"""

from __future__ import annotations

from collections.abc import Iterator

from codegen.diagnostics import Diagnostic, finding
from codegen.lint.rule import LintRule, code_of, eased
from codegen.lint.survey import Survey

CODE = code_of(__name__, __doc__, "error")


def find(survey: Survey) -> Iterator[Diagnostic]:
    """One finding per contract."""
    for contract in survey.package.contracts:
        if not contract.facts.description.strip():
            message = f"the contract `{contract.name}` has no description"
            one = finding(CODE, message, contract.place, help='say what one instance is: "description": "..."')
            yield eased(survey, one)


RULE = LintRule(CODE, find)
