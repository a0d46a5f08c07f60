"""A fact that is still missing.

`x-incomplete` marks a list of values, a type or a rule that somebody referred to and nobody gave, as a question. Code
made from such a contract stands on an unfinished base, so the gate stays closed until the question is answered, or
until the configuration says that the project goes on with it.

Bad:

```json
{"description": "What kind of question it is.", "type": "string", "x-incomplete": "Which four kinds are there?"}
```

Good:

```json
{"description": "What kind of question it is.", "type": "string", "enum": ["open", "scale", "single", "multiple"]}
```
"""

from __future__ import annotations

from collections.abc import Iterator

from codegen.diagnostics import Diagnostic, finding
from codegen.lint.rule import LintRule, code_of
from codegen.lint.survey import Survey

CODE = code_of(__name__, __doc__, "error")


def find(survey: Survey) -> Iterator[Diagnostic]:
    """One finding per open question, wherever it stands."""
    for site in survey.sites:
        question = site.value.get("x-incomplete")
        if isinstance(question, str):
            advice = "answer the question in the contract and take the mark out"
            yield finding(CODE, f"{site.label} is incomplete: {question}", site.place(), help=advice)


RULE = LintRule(CODE, find)
