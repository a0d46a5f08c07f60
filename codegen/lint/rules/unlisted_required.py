"""A required name that a closed object does not allow.

The object must have the property and, since it allows no others than those it lists, must not have it: every document
is refused. Usually the name is misspelt in one of the two places, or was renamed in one only.

Bad:

```json
{"type": "object", "properties": {"user_id": {"type": "string"}}, "required": ["userid"],
  "additionalProperties": false}
```

Good:

```json
{"type": "object", "properties": {"user_id": {"type": "string"}}, "required": ["user_id"],
  "additionalProperties": false}
```
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from codegen.diagnostics import Diagnostic, finding
from codegen.ir import rules
from codegen.lint.rule import LintRule, code_of
from codegen.lint.survey import Survey
from codegen.suggestion import did_you_mean

CODE = code_of(__name__, __doc__, "error")


def find(survey: Survey) -> Iterator[Diagnostic]:
    """One finding per required name that nothing allows."""
    for rule in survey.holding(rules.Required):
        required = next((one for one in rule.keywords if isinstance(one, rules.Required)), None)
        others = next((one for one in rule.keywords if isinstance(one, rules.AdditionalProperties)), None)
        if required is None or others is None or rules.Never() not in others.rule.keywords:
            continue
        for name in required.names:
            if name not in others.names and not any(_matches(pattern, name) for pattern in others.patterns):
                message = f"`{name}` is required, and the object does not allow it{did_you_mean(name, others.names)}"
                yield finding(CODE, message, rule.place, help="add it to `properties`, or take it out of `required`")


def _matches(pattern: str, name: str) -> bool:
    try:
        return re.search(pattern, name) is not None
    except re.error:
        return True


RULE = LintRule(CODE, find)
