"""A query that reads a table which no contract describes.

The queries of `x-quality` name tables of the store. A name that is no store of the package is misspelt, or the table
was renamed, and the check fails when it runs. Names behind `FROM` and `JOIN` are looked up; names that the query makes
itself (`WITH ...`) and names in another schema (`other.table`) are left alone.

Bad:

```json
{"type": "object", "x-store": {"engine": "postgresql", "name": "fact_orders", "key": ["id"]},
  "x-quality": [{"name": "no_loss", "must_be": 0, "query": {"postgresql": "SELECT count(*) FROM fact_order"}}],
  "properties": {"id": {"type": "integer"}}}
```

Good:

```json
{"type": "object", "x-store": {"engine": "postgresql", "name": "fact_orders", "key": ["id"]},
  "x-quality": [{"name": "no_loss", "must_be": 0, "query": {"postgresql": "SELECT count(*) FROM fact_orders"}}],
  "properties": {"id": {"type": "integer"}}}
```
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from codegen.diagnostics import Diagnostic, Place, finding
from codegen.lint.paths import items, table
from codegen.lint.rule import LintRule, code_of
from codegen.lint.survey import Survey, below
from codegen.source.model import JsonValue
from codegen.suggestion import did_you_mean

CODE = code_of(__name__, __doc__, "error")


_READS = re.compile(r"\b(?:from|join)\s+\"?([a-z_][\w.]*)\"?(?!\s*\()", re.IGNORECASE)
_MADE = re.compile(r"(?:\bwith(?:\s+recursive)?|,)\s+\"?([a-z_]\w*)\"?(?:\s*\([^)]*\))?\s+as\s*\(", re.IGNORECASE)
_NO_TABLE = re.compile(
    r"'(?:[^']|'')*'|\b(?:extract|trim|substring|overlay)\s*\([^()]*\bfrom\b|\bdistinct\s+from\b", re.IGNORECASE
)


def find(survey: Survey) -> Iterator[Diagnostic]:
    """One finding per unknown table of a query."""
    known = {one.facts.store.name for one in survey.package.contracts if one.facts.store is not None}
    for contract in survey.package.contracts:
        yield from _queries(contract.facts.extra.get("x-quality"), below(contract.place, "x-quality"), known)
    for field in survey.properties:
        if field.facts.extra:
            yield from _queries(field.facts.extra.get("x-quality"), below(field.place, "x-quality"), known)


def _queries(checks: JsonValue, place: Place, known: set[str]) -> Iterator[Diagnostic]:
    for index, one in enumerate(items(checks)):
        for engine, query in table(table(one).get("query")).items():
            for name in _tables(str(query)):
                if name not in known:
                    message = f"the query reads `{name}`, and no contract is stored there{did_you_mean(name, known)}"
                    at = below(place, index, "query", engine)
                    yield finding(CODE, message, at, help="name a table of the package")


def _tables(query: str) -> Iterator[str]:
    plain = _NO_TABLE.sub(" ", query)
    made = {name.lower() for name in _MADE.findall(plain)}
    for name in dict.fromkeys(_READS.findall(plain)):
        if "." not in name and name.lower() not in made and name.lower() not in ("select", "lateral", "unnest"):
            yield name


RULE = LintRule(CODE, find)
