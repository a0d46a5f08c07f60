"""A stored entity without a key.

Without a primary key, or a rule for the id of its document, nobody can find one instance again, refer to it, or tell
an update from a second copy. Views and payloads need none, and a contract that is marked as incomplete is passed over:
its open question comes first.

Bad:

```json
{"type": "object", "x-store": {"engine": "postgresql", "name": "users"},
  "properties": {"user_id": {"type": "string"}}}
```

Good:

```json
{"type": "object", "x-store": {"engine": "postgresql", "name": "users", "key": ["user_id"]},
  "properties": {"user_id": {"type": "string"}}}
```
"""

from __future__ import annotations

from collections.abc import Iterator

from codegen.diagnostics import Diagnostic, finding
from codegen.lint.rule import LintRule, code_of
from codegen.lint.stores import engine_of, is_document, is_table, kind_of
from codegen.lint.survey import Survey, below

CODE = code_of(__name__, __doc__, "error")


def find(survey: Survey) -> Iterator[Diagnostic]:
    """One finding per table, collection or node without key or rule of the id."""
    for contract in survey.package.contracts:
        store = contract.facts.store
        if store is None or store.key or store.document_id or contract.facts.incomplete:
            continue
        node = engine_of(contract) == "neo4j" and kind_of(contract) in ("", "node")
        if is_table(contract) or is_document(contract) or node:
            message = f"the store of `{contract.name}` has no key"
            member = "`key`, or `document_id` where the id is no field" if is_document(contract) else "`key`"
            yield finding(CODE, message, below(contract.place, "x-store"), help=f"name the fields in {member}")


RULE = LintRule(CODE, find)
