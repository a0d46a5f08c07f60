"""A state machine that names a state which the enumeration lacks.

`x-transitions` speaks of the values of the enumeration that it stands on. A state that is not among them is misspelt,
or was renamed in one of the two places; no document can ever be in it. Where no values are listed there is no state at
all, and nothing is made of the machine.

Bad:

```json
{"type": "string", "enum": ["queued", "done"],
  "x-transitions": {"moves": {"queued": ["done", "finished"]}, "initial": ["queued"], "final": ["done"]}}
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
from codegen.lint.paths import Tokens
from codegen.lint.rule import LintRule, code_of
from codegen.lint.survey import Survey, below
from codegen.suggestion import did_you_mean

CODE = code_of(__name__, __doc__, "error")

_LISTING = frozenset(("enum", "const", "$ref", "$dynamicRef", "oneOf", "anyOf", "allOf"))


def find(survey: Survey) -> Iterator[Diagnostic]:
    """One finding per place that names an unknown state."""
    for contract, one, machine in machines(survey):
        known = [str(value) for value in one.values]
        named: list[tuple[str, Tokens]] = [(state, ("moves", state)) for state in machine.moves]
        for state, following in machine.moves.items():
            named += [(target, ("moves", state, index)) for index, target in enumerate(following)]
        named += [(state, ("initial", index)) for index, state in enumerate(machine.initial)]
        named += [(state, ("final", index)) for index, state in enumerate(machine.final)]
        for state, way in named:
            if state not in known:
                message = f"`{contract.name}` has no state `{state}`{did_you_mean(state, known)}"
                place = below(one.place, "x-transitions", *way)
                yield finding(CODE, message, place, help="name a value of the enumeration")
    for site in survey.sites:
        if "x-transitions" in site.value and not _LISTING & site.value.keys():
            message = f"a state machine of `{site.contract.name}` has no states: no values are listed beside it"
            yield finding(CODE, message, site.place("x-transitions"), help="list the states in `enum`")


RULE = LintRule(CODE, find)
