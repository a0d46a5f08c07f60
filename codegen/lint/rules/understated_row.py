"""A stated row size that the columns alone exceed.

Storage is planned with `bytes_per_row` of `x-volume`. Where the columns of known length and the row's own overhead take
more than that, the plan falls short, even before indexes and texts are counted.

Bad, because a UUID, a time and the row's header take 53 bytes:

```json
{"type": "object", "x-store": {"engine": "postgresql", "name": "visits", "key": ["id"]},
  "x-volume": {"rows_per_month": 1000000, "bytes_per_row": 24},
  "properties": {
    "id": {"type": "string", "format": "uuid", "x-column": {"type": "UUID"}},
    "at": {"type": "string", "format": "date-time", "x-column": {"type": "TIMESTAMPTZ"}}}}
```

Good:

```json
{"type": "object", "x-store": {"engine": "postgresql", "name": "visits", "key": ["id"]},
  "x-volume": {"rows_per_month": 1000000, "bytes_per_row": 60},
  "properties": {
    "id": {"type": "string", "format": "uuid", "x-column": {"type": "UUID"}},
    "at": {"type": "string", "format": "date-time", "x-column": {"type": "TIMESTAMPTZ"}}}}
```
"""

from __future__ import annotations

from collections.abc import Iterator

from codegen.diagnostics import Diagnostic, finding
from codegen.ir.shapes import Record
from codegen.ir.storage import row_size
from codegen.lint.paths import table
from codegen.lint.rule import LintRule, code_of
from codegen.lint.survey import Survey, below

CODE = code_of(__name__, __doc__, "warning")


def find(survey: Survey) -> Iterator[Diagnostic]:
    """One finding per stated size that is below what the columns take."""
    for contract in survey.package.contracts:
        stated = table(contract.facts.extra.get("x-volume")).get("bytes_per_row")
        declared = survey.package.types.get(contract.root.id)
        size = row_size(contract, declared) if isinstance(declared, Record) else None
        if isinstance(stated, int) and size is not None and stated < size.columns:
            more = f", and {size.indexes} in its indexes" if size.indexes else ""
            message = (
                f"a row of `{contract.name}` is said to take {stated:,} bytes; it takes about {size.columns:,}{more}"
            )
            place = below(contract.place, "x-volume", "bytes_per_row")
            yield finding(CODE, message, place, help="state what a row takes, without its indexes")


RULE = LintRule(CODE, find)
