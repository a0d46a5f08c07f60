"""An old name that is also a field.

`x-aliases` lists names under which old documents hold the value. If one of them is the name of a field of today, or an
old name of two fields, nobody can tell which of the two a document means.

Bad:

```json
{"type": "object", "properties": {
  "credits": {"type": "integer"},
  "credits_balance": {"type": "integer", "x-aliases": ["credits"]}}}
```

Good:

```json
{"type": "object", "properties": {
  "credits_balance": {"type": "integer", "x-aliases": ["credits"]}}}
```
"""

from __future__ import annotations

from collections.abc import Iterator

from codegen.diagnostics import Diagnostic, finding
from codegen.ir.shapes import Record
from codegen.lint.rule import LintRule, code_of
from codegen.lint.survey import Survey, below

CODE = code_of(__name__, __doc__, "error")


def find(survey: Survey) -> Iterator[Diagnostic]:
    """One finding per alias that is taken, in the record that it stands in."""
    for declared in survey.package.types.values():
        if not isinstance(declared, Record):
            continue
        taken = {one.name: one.place for one in declared.fields}
        for field in declared.fields:
            for index, alias in enumerate(field.facts.aliases):
                if alias in taken:
                    message = f"`{alias}`, an old name of `{field.name}`, is a name of another field"
                    place = below(field.place, "x-aliases", index)
                    if alias == field.name:
                        message = f"`{alias}` is called an old name of itself"
                    yield finding(CODE, message, place, help="take the alias out", related=(taken[alias],))
                taken.setdefault(alias, field.place)


RULE = LintRule(CODE, find)
