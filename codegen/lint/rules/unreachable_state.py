"""A state that no chain of moves leads to.

From the initial states on, no allowed move ever arrives there: either a move is missing, or the state is no longer
used.

Bad, because nothing becomes `failed`:

```json
{"type": "string", "enum": ["queued", "done", "failed"],
  "x-transitions": {"moves": {"queued": ["done"]}, "initial": ["queued"], "final": ["done", "failed"]}}
```

Good:

```json
{"type": "string", "enum": ["queued", "done", "failed"],
  "x-transitions": {"moves": {"queued": ["done", "failed"]}, "initial": ["queued"], "final": ["done", "failed"]}}
```
"""

from __future__ import annotations

from collections.abc import Iterator

from codegen.diagnostics import Diagnostic, finding
from codegen.ir.facts import StateMachine
from codegen.lint.machines import machines
from codegen.lint.rule import LintRule, code_of
from codegen.lint.survey import Survey

CODE = code_of(__name__, __doc__, "warning")


def find(survey: Survey) -> Iterator[Diagnostic]:
    """One finding per state machine, with its unreachable states."""
    for contract, one, machine in machines(survey):
        reached = _reached(machine)
        lost = [f"`{value}`" for value in one.values if machine.initial and str(value) not in reached]
        if lost:
            message = f"no move of `{contract.name}` leads to {', '.join(lost)}"
            advice = "add the move that leads there, or name it among the initial states"
            yield finding(CODE, message, one.place, help=advice)


def _reached(machine: StateMachine) -> set[str]:
    reached: set[str] = set()
    waiting = list(machine.initial)
    while waiting:
        state = waiting.pop()
        if state not in reached:
            reached.add(state)
            waiting.extend(machine.moves.get(state, ()))
    return reached


RULE = LintRule(CODE, find)
