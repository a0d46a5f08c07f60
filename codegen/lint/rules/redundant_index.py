"""An index that another one serves as well.

A primary key and a unique constraint have an index of their own, and an index over more fields serves every query over
its leading ones. The shorter index costs space and every write, and speeds up nothing. In document stores only exact
repetitions count, because there a longer index does not stand in for a shorter one.

Bad:

```json
{"type": "object", "x-store": {"engine": "postgresql", "name": "users", "key": ["id"]},
  "x-unique": [{"fields": ["email"]}], "x-index": [{"name": "idx_users_email", "fields": ["email"]}],
  "properties": {"id": {"type": "string"}, "email": {"type": "string"}}}
```

Good:

```json
{"type": "object", "x-store": {"engine": "postgresql", "name": "users", "key": ["id"]},
  "x-unique": [{"fields": ["email"]}],
  "properties": {"id": {"type": "string"}, "email": {"type": "string"}}}
```
"""

from __future__ import annotations

from collections.abc import Iterator

from codegen.diagnostics import Diagnostic, finding
from codegen.lint.indexes import Index, constraints_of, indexes_of
from codegen.lint.rule import LintRule, code_of
from codegen.lint.stores import SQL, engine_of
from codegen.lint.survey import Survey, below

CODE = code_of(__name__, __doc__, "warning")


def find(survey: Survey) -> Iterator[Diagnostic]:
    """One finding per index that a constraint or another index makes needless."""
    for contract in survey.package.contracts:
        indexes = [one for one in indexes_of(contract) if not one.automatic]
        prefixes = engine_of(contract) in SQL
        for one in indexes:
            others = [*constraints_of(contract), *(other for other in indexes if other is not one)]
            better = next((other for other in others if _serves(other, one, prefixes)), None)
            if better is not None:
                message = f"the {one.label} of `{contract.name}` is served by the {better.label}"
                place = below(contract.place, *one.tokens)
                yield finding(
                    CODE, message, place, help="take it out", related=(below(contract.place, *better.tokens),)
                )


def _serves(other: Index, one: Index, prefixes: bool) -> bool:
    """Whether `other` makes `one` needless. Of two that are the same, the later one is."""
    if one.terms != other.terms or (one.unique and not other.unique):
        return False
    if one.fields == other.fields:
        return other.constraint or other.position < one.position or (other.unique and not one.unique)
    count = len(one.fields)
    if not prefixes or one.unique or one.method not in ("", "btree") or len(other.fields) <= count:
        return False
    return other.fields[:count] == one.fields or (count == 1 and other.fields[0][0] == one.fields[0][0])


RULE = LintRule(CODE, find)
