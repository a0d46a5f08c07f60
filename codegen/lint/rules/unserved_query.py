"""A query pattern that no index serves.

`x-queries` lists what has to be fast. A query without index reads the whole table, and a document store refuses it
outright. A query by the leading fields of the key or of a unique constraint needs no index of its own; in a document
store, one over a single field neither.

Bad:

```json
{"type": "object", "x-store": {"engine": "postgresql", "name": "jobs", "key": ["id"]},
  "x-queries": [{"name": "of_user", "filter": [{"field": "user_id"}]}],
  "properties": {"id": {"type": "string"}, "user_id": {"type": "string"}}}
```

Good:

```json
{"type": "object", "x-store": {"engine": "postgresql", "name": "jobs", "key": ["id"]},
  "x-index": [{"name": "idx_jobs_user", "fields": ["user_id"]}],
  "x-queries": [{"name": "of_user", "filter": [{"field": "user_id"}], "served_by": ["idx_jobs_user"]}],
  "properties": {"id": {"type": "string"}, "user_id": {"type": "string"}}}
```
"""

from __future__ import annotations

from collections.abc import Iterator

from codegen.diagnostics import Diagnostic, finding
from codegen.ir.model import Contract
from codegen.lint.indexes import constraints_of, indexes_of
from codegen.lint.paths import items, table, texts
from codegen.lint.rule import LintRule, code_of
from codegen.lint.stores import is_document
from codegen.lint.survey import Survey, Table, below
from codegen.suggestion import did_you_mean

CODE = code_of(__name__, __doc__, "warning")


def find(survey: Survey) -> Iterator[Diagnostic]:
    """One finding per query without index, and per name of an index that there is not."""
    for contract in survey.package.contracts:
        known = [one.name for one in (*indexes_of(contract), *constraints_of(contract)) if one.name]
        for index, one in enumerate(items(contract.facts.extra.get("x-queries"))):
            query = table(one)
            place = below(contract.place, "x-queries", index)
            named = texts(query.get("served_by"))
            for position, name in enumerate(named):
                if name not in known:
                    message = (
                        f"the query `{query['name']}` of `{contract.name}` names the index `{name}`, and there is none"
                    )
                    at = below(place, "served_by", position)
                    yield finding(CODE, message + did_you_mean(name, known), at, help="name an index of `x-index`")
            if not named and not _needs_none(contract, query):
                message = f"no index serves the query `{query['name']}` of `{contract.name}`"
                yield finding(CODE, message, place, help="add an index, and name it in `served_by`")


def _needs_none(contract: Contract, query: Table) -> bool:
    asked = [str(table(one).get("field")) for one in items(query.get("filter"))]
    ordered = [str(table(one).get("field", one)) for one in items(query.get("order"))]
    fields = list(dict.fromkeys((*asked, *ordered)))
    if not fields or (is_document(contract) and len(fields) == 1):
        return True
    keys = [[name for name, _ in one.fields] for one in constraints_of(contract)]
    store = contract.facts.store
    # What a table is partitioned by narrows a query as an index would.
    keys.append([*texts(store.extra.get("partition_by"))] if store else [])
    return any(set(fields) == set(key[: len(fields)]) for key in keys)


RULE = LintRule(CODE, find)
