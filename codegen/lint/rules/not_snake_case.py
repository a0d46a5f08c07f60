"""A name that is not in snake_case.

Wire and database names are lower-case words joined by single underscores; every language then has one spelling for
each, and the way back is certain. Foreign names that are not ours to change can be accepted where they stand. In a
package that speaks of no store the offence is a warning.

Bad:

```json
{"type": "object", "properties": {"userId": {"type": "string"}}}
```

Good:

```json
{"type": "object", "properties": {"user_id": {"type": "string"}}}
```
"""

from __future__ import annotations

import re
from collections.abc import Container, Iterator

from codegen.diagnostics import Diagnostic, Place, finding
from codegen.lint.rule import LintRule, code_of, eased
from codegen.lint.survey import Survey

CODE = code_of(__name__, __doc__, "error")


_SNAKE = re.compile(r"[a-z][a-z0-9]*(?:_[a-z0-9]+)*\Z")
_SEAM = re.compile(r"(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])")


def find(survey: Survey) -> Iterator[Diagnostic]:
    """One finding per contract or field whose name is no snake_case."""
    known = survey.contracts
    for contract in survey.package.contracts:
        if not _SNAKE.match(contract.name):
            yield _found(survey, f"the name of the contract `{contract.name}`", contract.name, contract.place, known)
    for field in survey.properties:
        if not _SNAKE.match(field.name):
            yield _found(survey, field.label, field.name, field.place, survey.fields[field.contract.name])


def _found(survey: Survey, what: str, name: str, place: Place, taken: Container[str]) -> Diagnostic:
    better = re.sub(r"[^a-z0-9]+", "_", _SEAM.sub("_", name).lower()).strip("_0123456789")
    free = _SNAKE.match(better) and better not in taken
    advice = f"call it `{better}`" if free else "use lower-case letters, digits and single underscores"
    one = finding(CODE, f"{what} is not in snake_case", place._replace(part="key"), help=advice)
    return eased(survey, one)


RULE = LintRule(CODE, find)
