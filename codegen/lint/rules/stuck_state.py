"""A state that nothing leaves, and that is not called final.

Either a move is missing, or it is a final state and should be named in `final`, so that programs know when the work is
over.

Bad:

```json
{"type": "string", "enum": ["queued", "done"],
  "x-transitions": {"moves": {"queued": ["done"]}, "initial": ["queued"]}}
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
from codegen.lint.survey import Survey

CODE = code_of(__name__, __doc__, "warning")


def find(survey: Survey) -> Iterator[Diagnostic]:
    """One finding per state machine, with the states that nothing leaves."""
    for contract, one, machine in machines(survey):
        ends = [str(value) for value in one.values if not set(machine.moves.get(str(value), ())) - {str(value)}]
        stuck = [f"`{state}`" for state in ends if state not in machine.final]
        if stuck:
            message = f"nothing leaves {', '.join(stuck)} of `{contract.name}`, and `final` does not say so"
            yield finding(CODE, message, one.place, help="name the state in `final`, or add the move that leaves it")


RULE = LintRule(CODE, find)
