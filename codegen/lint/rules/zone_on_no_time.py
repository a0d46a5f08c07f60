"""A time zone that is unknown, or that is said of a column without times.

In `x-column`, `time_zone` says which zone a column's times are in when its type carries none; in `x-lineage` it says in
which zone a day begins and ends. Both are names of the IANA database. On a column of numbers or texts a zone means
nothing, and a misspelt one is found only when a query fails.

Bad, because the zone is misspelt:

```json
{"type": "object", "properties": {
  "paid_at": {"type": "string", "format": "date-time", "x-column": {"type": "TIMESTAMP", "time_zone": "Europe/Kiyv"}}}}
```

Good:

```json
{"type": "object", "properties": {
  "paid_at": {"type": "string", "format": "date-time", "x-column": {"type": "TIMESTAMP", "time_zone": "Europe/Kyiv"}}}}
```
"""

from __future__ import annotations

import zoneinfo
from collections.abc import Iterator
from functools import cache

from codegen.diagnostics import Diagnostic, Place, finding
from codegen.lint.lineage import lineages
from codegen.lint.rule import LintRule, code_of
from codegen.lint.signatures import signature, words
from codegen.lint.survey import Survey, below
from codegen.source.model import JsonValue
from codegen.suggestion import did_you_mean

CODE = code_of(__name__, __doc__, "error")

_TIMES = frozenset({"string date-time", "string time"})


def find(survey: Survey) -> Iterator[Diagnostic]:
    """One finding per zone that there is not, and per zone of a column that holds no times."""
    for field in survey.properties:
        zone = field.facts.column.extra.get("time_zone") if field.facts.column else None
        if zone is None:
            continue
        place = below(field.place, "x-column", "time_zone")
        kind = signature(survey, field.shape)
        if kind <= _TIMES:
            yield from _unknown(field.label, zone, place)
        else:
            message = f"{field.label} has a time zone, and is {words(kind)}"
            yield finding(CODE, message, place, help="say it of a time, or take it out")
    for one in lineages(survey):
        yield from _unknown(one.label, one.said.get("time_zone"), below(one.place, "time_zone"))


def _unknown(label: str, zone: JsonValue, place: Place) -> Iterator[Diagnostic]:
    known = _zones()
    if isinstance(zone, str) and known and zone not in known:
        message = f"{label} names the time zone `{zone}`, and there is none{did_you_mean(zone, sorted(known))}"
        yield finding(CODE, message, place, help="name a zone of the IANA database: `UTC`, `Europe/Kyiv`")


@cache
def _zones() -> frozenset[str]:
    """The zones that are known; none where the machine has no database of them, and then nothing is asked."""
    return frozenset(zoneinfo.available_timezones())


RULE = LintRule(CODE, find)
