"""A state machine that does not say where it starts.

Without initial states nobody can check a new instance, and nothing can tell whether every state is reachable.

Bad:

```json
{"type": "string", "enum": ["queued", "done"],
  "x-transitions": {"moves": {"queued": ["done"]}, "final": ["done"]}}
```

Good:

```json
{"type": "string", "enum": ["queued", "done"],
  "x-transitions": {"moves": {"queued": ["done"]}, "initial": ["queued"], "final": ["done"]}}
```
"""

from __future__ import annotations

from collections.abc import Iterator

from codegen.diagnostics import Diagnostic, finding
from codegen.lint.machines import machines
from codegen.lint.rule import LintRule, code_of
from codegen.lint.survey import Survey, below

CODE = code_of(__name__, __doc__, "warning")


def find(survey: Survey) -> Iterator[Diagnostic]:
    """One finding per state machine without initial states."""
    for contract, one, machine in machines(survey):
        if not machine.initial:
            message = f"the state machine of `{contract.name}` has no initial state"
            yield finding(CODE, message, below(one.place, "x-transitions"), help='say it: "initial": ["..."]')


RULE = LintRule(CODE, find)
