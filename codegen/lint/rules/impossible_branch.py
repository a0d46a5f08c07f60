"""A branch of `oneOf` or `anyOf` that no value can take.

Either the branch contradicts itself or what stands beside it, or, under `oneOf`, every value of it belongs to another
branch as well, and a value that fits two branches is refused. Readers see a choice that is none. Only branches without
references are proven; of the others nothing is said.

Bad, because every short text is also a text:

```json
{"oneOf": [{"type": "string"}, {"type": "string", "maxLength": 3}]}
```

Good:

```json
{"oneOf": [{"type": "string"}, {"type": "integer"}]}
```
"""

from __future__ import annotations

from collections.abc import Iterator

from codegen.diagnostics import Diagnostic, finding
from codegen.ir import rules
from codegen.lint.branches import dead_branches
from codegen.lint.rule import LintRule, code_of
from codegen.lint.survey import Survey

CODE = code_of(__name__, __doc__, "warning")


def find(survey: Survey) -> Iterator[Diagnostic]:
    """One finding per branch that is proven to be impossible."""
    for rule in survey.holding(rules.OneOf, rules.AnyOf):
        for keyword in rule.keywords:
            if isinstance(keyword, (rules.OneOf, rules.AnyOf)):
                for branch, reason in dead_branches(rule, keyword):
                    message = f"no value can take this branch: {reason}"
                    yield finding(CODE, message, branch.place, help="take the branch out, or mend it")


RULE = LintRule(CODE, find)
