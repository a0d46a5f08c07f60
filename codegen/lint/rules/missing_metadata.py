"""A stored entity that leaves questions of operation open.

How long are instances kept, how many are there, and how are they asked for? Whoever sizes a database, writes its
indexes or deletes old data needs the answers, and only the owner of the contract has them. The rule lists what is open.
It is off until the configuration turns it on, for the project or for a package.

Bad:

```json
{"type": "object", "x-store": {"engine": "postgresql", "name": "users", "key": ["id"]},
  "properties": {"id": {"type": "string"}}}
```

Good:

```json
{"type": "object", "x-store": {"engine": "postgresql", "name": "users", "key": ["id"]},
  "x-retention": {"then": "keep"}, "x-volume": {"rows": 20000},
  "x-queries": [{"name": "by_id", "filter": [{"field": "id"}]}],
  "properties": {"id": {"type": "string"}}}
```
"""

from __future__ import annotations

from collections.abc import Iterator

from codegen.diagnostics import Diagnostic, finding
from codegen.lint.rule import LintRule, code_of
from codegen.lint.stores import is_document, is_table
from codegen.lint.survey import Survey, Table

CODE = code_of(__name__, __doc__, "info")


_QUESTIONS = {
    "x-retention": "how long instances are kept",
    "x-volume": "how many there are",
    "x-queries": "how they are asked for",
}


def find(survey: Survey) -> Iterator[Diagnostic]:
    """One finding per table or collection, with its open questions."""
    for contract in survey.package.contracts:
        if is_table(contract) or is_document(contract):
            held = contract.facts.extra
            open_ones = [keyword for keyword in _QUESTIONS if keyword not in held and not _expires(keyword, held)]
            if open_ones:
                message = f"`{contract.name}` does not say {', '.join(_QUESTIONS[one] for one in open_ones)}"
                advice = f"say it with {', '.join(f'`{one}`' for one in open_ones)}"
                yield finding(CODE, message, contract.place, help=advice)


def _expires(keyword: str, held: Table) -> bool:
    """What expires under every condition has said how long it is kept."""
    return keyword == "x-retention" and "x-ttl" in held


RULE = LintRule(CODE, find, opt_in=True)
