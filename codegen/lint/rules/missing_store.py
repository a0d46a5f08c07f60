"""An entity that no store holds.

A package that says where its entities live says so of each of them: an object that is neither stored, nor sent as a
message, nor part of another contract has been forgotten, or belongs in another package. A choice among other contracts
and a contract that is marked as incomplete are passed over; so is a package without any `x-store`, which is plain JSON
Schema.

Bad, because the second contract says nothing of a store:

```json user.schema.json
{"type": "object", "x-store": {"engine": "postgresql", "name": "users", "key": ["id"]},
  "properties": {"id": {"type": "string"}}}
```

```json team.schema.json
{"type": "object", "properties": {"id": {"type": "string"}}}
```

Good:

```json user.schema.json
{"type": "object", "x-store": {"engine": "postgresql", "name": "users", "key": ["id"]},
  "properties": {"id": {"type": "string"}}}
```

```json team.schema.json
{"type": "object", "x-store": {"engine": "postgresql", "name": "teams", "key": ["id"]},
  "properties": {"id": {"type": "string"}}}
```
"""

from __future__ import annotations

from collections.abc import Iterator

from codegen.diagnostics import Diagnostic, finding
from codegen.ir.shapes import Record
from codegen.lint.rule import LintRule, code_of
from codegen.lint.survey import Survey

CODE = code_of(__name__, __doc__, "error")


def find(survey: Survey) -> Iterator[Diagnostic]:
    """One finding per object contract without store or message that no other contract uses."""
    if not survey.stored:
        return
    used = {path for one in survey.package.contracts for path in one.refers}
    for contract in survey.package.contracts:
        held = contract.facts.store is not None or "x-message" in contract.facts.extra or contract.facts.incomplete
        entity = isinstance(survey.package.types[contract.root.id], Record)
        if entity and not held and contract.source not in used:
            message = f"nothing says where instances of `{contract.name}` are stored"
            yield finding(CODE, message, contract.place, help="add `x-store` with its engine and name")


RULE = LintRule(CODE, find)
