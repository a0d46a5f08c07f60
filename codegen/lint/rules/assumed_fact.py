"""A completion that nobody stated.

`x-assumed` marks what the author of a contract filled in: probable, and unconfirmed. The rule lists all of it, values
of enumerations included, so that somebody can confirm it. Where a package must stand on stated facts alone, configure
the rule as an error.

Bad:

```json
{"type": "object", "properties": {
  "provider": {"type": ["string", "null"], "x-assumed": "that it may be null"}}}
```

Good, once it is confirmed:

```json
{"type": "object", "properties": {
  "provider": {"type": ["string", "null"]}}}
```
"""

from __future__ import annotations

from collections.abc import Iterator

from codegen.diagnostics import Diagnostic, finding
from codegen.lint.paths import table
from codegen.lint.rule import LintRule, code_of
from codegen.lint.survey import Survey

CODE = code_of(__name__, __doc__, "info")


def find(survey: Survey) -> Iterator[Diagnostic]:
    """One finding per assumption, wherever it stands."""
    for site in survey.sites:
        said = site.value.get("x-assumed")
        if isinstance(said, str) or said is True:
            what = f"{site.label} is assumed" if said is True else f"{site.label} assumes {said}"
            yield finding(CODE, what, site.place(), help=_HELP)
        for value, page in table(site.value.get("x-enum-docs")).items():
            if table(page).get("assumed") is True:
                what = f"the value `{value}` of {site.label} is assumed"
                yield finding(CODE, what, site.place("x-enum-docs", value), help=_HELP)


_HELP = "have it confirmed, then take the mark out"


RULE = LintRule(CODE, find)
