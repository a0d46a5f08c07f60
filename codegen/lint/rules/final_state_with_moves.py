"""A final state that something leaves.

A final state is one that nothing leaves. With a move from it, the list of final states and the list of moves
contradict each other, and readers believe one or the other.

Bad:

```json
{"type": "string", "enum": ["queued", "done"],
  "x-transitions": {"moves": {"queued": ["done"], "done": ["queued"]}, "initial": ["queued"], "final": ["done"]}}
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

CODE = code_of(__name__, __doc__, "error")


def find(survey: Survey) -> Iterator[Diagnostic]:
    """One finding per final state with a move to another state."""
    for contract, one, machine in machines(survey):
        for state in machine.final:
            others = [f"`{target}`" for target in machine.moves.get(state, ()) if target != state]
            if others:
                message = f"the state `{state}` of `{contract.name}` is final, and becomes {', '.join(others)}"
                place = below(one.place, "x-transitions", "moves", state)
                yield finding(CODE, message, place, help="take the moves out, or take it out of `final`")


RULE = LintRule(CODE, find)
