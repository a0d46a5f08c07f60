"""A dimension that keeps its history, without columns that say when a version holds.

A slowly changing dimension of type 2 has one row per version. Which one held on a given day, only two times tell: since
when (`valid_from`) and until when (`valid_to`, null for the current one). Columns are recognised by `from`, `since`,
`start` or `begin`, and by `to`, `until` or `end`, as a word of their names.

Bad:

```json
{"type": "object", "x-store": {"engine": "postgresql", "name": "dim_customer", "key": ["customer_key"], "scd": 2},
  "properties": {"customer_key": {"type": "integer"}}}
```

Good:

```json
{"type": "object", "x-store": {"engine": "postgresql", "name": "dim_customer", "key": ["customer_key"], "scd": 2},
  "properties": {"customer_key": {"type": "integer"},
    "valid_from": {"type": "string", "format": "date-time"},
    "valid_to": {"type": ["string", "null"], "format": "date-time"}}}
```
"""

from __future__ import annotations

from collections.abc import Iterator

from codegen.diagnostics import Diagnostic, finding
from codegen.lint.rule import LintRule, code_of
from codegen.lint.signatures import signature
from codegen.lint.survey import Survey, below

CODE = code_of(__name__, __doc__, "error")


_SINCE = frozenset({"from", "since", "start", "started", "begin"})
_UNTIL = frozenset({"to", "until", "end", "ended"})
_TIMES = frozenset({"string date-time", "string date"})


def find(survey: Survey) -> Iterator[Diagnostic]:
    """One finding per dimension of type 2 that lacks one of the two times."""
    for contract in survey.package.contracts:
        store = contract.facts.store
        if store is None or store.extra.get("scd") != 2:
            continue
        times = [one.name for one in survey.fields[contract.name].values() if signature(survey, one.shape) <= _TIMES]
        missing = [name for name, words in (("valid_from", _SINCE), ("valid_to", _UNTIL)) if not _any(times, words)]
        if missing:
            shown = " and ".join(f"`{name}`" for name in missing)
            message = f"`{contract.name}` keeps every version, and no column says when one holds: {shown}"
            yield finding(CODE, message, below(contract.place, "x-store", "scd"), help=f"add {shown}")


def _any(names: list[str], words: frozenset[str]) -> bool:
    return any(words & set(name.split("_")) for name in names)


RULE = LintRule(CODE, find)
