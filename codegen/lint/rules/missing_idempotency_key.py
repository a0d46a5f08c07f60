"""A message without an idempotency key.

Brokers deliver a message more than once. A receiver can tell a repetition from a new message only by the fields that
the contract names for it. A message that is delivered at most once, or exactly once, needs none.

Bad:

```json
{"type": "object", "x-message": {"topic": "jobs", "producers": ["api"], "consumers": ["worker"]},
  "properties": {"job_id": {"type": "string"}}}
```

Good:

```json
{"type": "object",
  "x-message": {"topic": "jobs", "producers": ["api"], "consumers": ["worker"], "idempotency_key": ["job_id"]},
  "properties": {"job_id": {"type": "string"}}}
```
"""

from __future__ import annotations

from collections.abc import Iterator

from codegen.diagnostics import Diagnostic, finding
from codegen.lint.rule import LintRule, code_of
from codegen.lint.survey import Survey, below

CODE = code_of(__name__, __doc__, "warning")


def find(survey: Survey) -> Iterator[Diagnostic]:
    """One finding per message that may be repeated and names no idempotency key."""
    for contract in survey.package.contracts:
        said = contract.facts.extra.get("x-message")
        repeats = isinstance(said, dict) and said.get("delivery", "at_least_once") == "at_least_once"
        if isinstance(said, dict) and repeats and "idempotency_key" not in said:
            message = f"nothing tells a repeated message of `{contract.name}` from a new one"
            yield finding(CODE, message, below(contract.place, "x-message"), help="name fields in `idempotency_key`")


RULE = LintRule(CODE, find)
