"""Bounds that leave no value.

A minimum above its maximum, a `minLength` above `maxLength`, more items demanded than allowed: nothing can satisfy the
schema, so every document is refused.

Bad:

```json
{"type": "integer", "minimum": 10, "maximum": 1}
```

Good:

```json
{"type": "integer", "minimum": 1, "maximum": 10}
```
"""

from __future__ import annotations

from collections.abc import Iterator

from codegen.diagnostics import Diagnostic, finding
from codegen.ir import rules
from codegen.ir.rules import Keyword, Rule
from codegen.lint.rule import LintRule, code_of
from codegen.lint.survey import Survey

CODE = code_of(__name__, __doc__, "error")


def find(survey: Survey) -> Iterator[Diagnostic]:
    """One finding per pair of bounds that contradict each other in one schema."""
    for rule in survey.holding(*_UPPER):
        if len(rule.keywords) > 1:
            for low, high in _conflicts(rule):
                message = f"`{low}` leaves nothing that `{high}` allows"
                yield finding(CODE, message, rule.place, help="turn the two round, or mend one")


def _conflicts(rule: Rule) -> Iterator[tuple[str, str]]:
    """Pairs of a lower and an upper bound that exclude each other, as they are written."""
    lows = [one for one in rule.keywords if isinstance(one, rules.Minimum)]
    highs = [one for one in rule.keywords if isinstance(one, rules.Maximum)]
    for low in lows:
        for high in highs:
            if low.value > high.value or (low.value == high.value and (low.exclusive or high.exclusive)):
                names = [_exclusive(low.exclusive, "minimum"), _exclusive(high.exclusive, "maximum")]
                yield f"{names[0]}: {low.value}", f"{names[1]}: {high.value}"
    counts = {name: count for one in rule.keywords for name, count in _counts(one)}
    for least, most in _PAIRS:
        if counts.get(least, 0) > counts.get(most, float("inf")):
            yield f"{least}: {counts[least]}", f"{most}: {counts[most]}"


_UPPER = (rules.Maximum, rules.MaxLength, rules.MaxItems, rules.MaxProperties, rules.Contains)

_PAIRS = (
    ("minLength", "maxLength"),
    ("minItems", "maxItems"),
    ("minProperties", "maxProperties"),
    ("minContains", "maxContains"),
)


def _exclusive(exclusive: bool, name: str) -> str:
    return f"exclusive{name.capitalize()}" if exclusive else name


def _counts(keyword: Keyword) -> Iterator[tuple[str, int]]:
    match keyword:
        case (
            rules.MinLength(count) | rules.MaxLength(count) | rules.MinItems(count) | rules.MaxItems(count)
            | rules.MinProperties(count) | rules.MaxProperties(count)
        ):  # fmt: skip
            name = type(keyword).__name__
            yield name[0].lower() + name[1:], count
        case rules.Contains(_, minimum, maximum) if maximum is not None:
            yield "minContains", minimum
            yield "maxContains", maximum
        case _:
            pass


RULE = LintRule(CODE, find)
