"""A name that two of an object's patterns match, or a listed name that a pattern matches too.

Every schema under `patternProperties` whose pattern matches holds, and the one under `properties` as well. What reads
like a choice is a conjunction: the value has to satisfy both.

Bad, because the value of `label_color` must be a number and a text:

```json
{"type": "object", "properties": {"label_color": {"type": "string"}},
  "patternProperties": {"^label_": {"type": "number"}}}
```

Good:

```json
{"type": "object", "properties": {"color": {"type": "string"}},
  "patternProperties": {"^label_": {"type": "number"}}}
```
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import combinations

from codegen.diagnostics import Diagnostic, finding
from codegen.ir import rules
from codegen.lint.rule import LintRule, code_of
from codegen.lint.survey import Survey

CODE = code_of(__name__, __doc__, "warning")


_LITERAL = re.compile(r"[^\\^$.|?*+()\[\]{}]*")


def find(survey: Survey) -> Iterator[Diagnostic]:
    """One finding per pattern that meets a listed name or another pattern, with a name that shows it."""
    for rule in survey.holding(rules.PatternProperties):
        patterns = next((one for one in rule.keywords if isinstance(one, rules.PatternProperties)), None)
        if patterns is None:
            continue
        listed = next((one.rules for one in rule.keywords if isinstance(one, rules.Properties)), {})
        texts = [text for text, _ in patterns.rules]
        for text in texts:
            for name in listed:
                if _matches(text, name):
                    message = f"the pattern `{text}` also matches the property `{name}`, and both schemas hold"
                    yield finding(CODE, message, rule.place, help="narrow the pattern, or rename the property")
        for one, other in combinations(texts, 2):
            shared = next((name for name in (_begin(one), _begin(other)) if _both(one, other, name)), None)
            if shared:
                message = f"the patterns `{one}` and `{other}` both match `{shared}`, and both schemas hold"
                yield finding(CODE, message, rule.place, help="make the patterns exclude each other")


def _begin(pattern: str) -> str:
    """The shortest name that an anchored pattern of literals begins with."""
    found = _LITERAL.match(pattern.removeprefix("^"))
    return found[0] if found else ""


def _both(one: str, other: str, name: str) -> bool:
    return bool(name) and _matches(one, name) and _matches(other, name)


def _matches(pattern: str, name: str) -> bool:
    try:
        return re.search(pattern, name) is not None
    except re.error:
        return False


RULE = LintRule(CODE, find)
