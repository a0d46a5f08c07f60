"""A text in a document that may be of any length.

A document has a size limit. Without `maxLength` one text can fill it, and the write fails where nobody expects it.
Texts with a fixed form (`uuid`, `date-time`, an enumeration, a pattern without repetition) are bounded by it. Only
contracts whose instances are documents of a document store, and their parts, are asked.

Bad:

```json
{"type": "object", "x-store": {"engine": "firestore", "name": "alerts", "key": ["id"]},
  "properties": {"id": {"type": "string", "format": "uuid"}, "message": {"type": "string"}}}
```

Good:

```json
{"type": "object", "x-store": {"engine": "firestore", "name": "alerts", "key": ["id"]},
  "properties": {"id": {"type": "string", "format": "uuid"}, "message": {"type": "string", "maxLength": 2000}}}
```
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from codegen.diagnostics import Diagnostic, finding
from codegen.ir import rules
from codegen.ir.rules import Rule, RuleId
from codegen.ir.shapes import Scalar, ScalarKind, options_of
from codegen.lint.rule import LintRule, code_of
from codegen.lint.stores import parts_of_documents
from codegen.lint.survey import Survey

CODE = code_of(__name__, __doc__, "warning")


_FIXED = frozenset({"date-time", "date", "time", "duration", "uuid", "ipv4", "ipv6", "hostname"})
_REPEATS = re.compile(r"(?<!\\)[*+]|\{\d+,\}")


def find(survey: Survey) -> Iterator[Diagnostic]:
    """One finding per field of a document that holds a text without bound."""
    documents = parts_of_documents(survey)
    for field in survey.properties:
        if field.contract.name not in documents or field.facts.opaque:
            continue
        options = options_of(survey.resolved(field.shape))
        plain = any(isinstance(one, Scalar) and one.kind is ScalarKind.STRING for one in options)
        if plain and not _is_bounded(survey, field.rule, set()):
            message = f"the text {field.label} may be of any length inside a document"
            yield finding(CODE, message, field.place, help="set `maxLength`")


def _is_bounded(survey: Survey, rule: Rule, seen: set[RuleId]) -> bool:
    """Whether one of the rule's keywords limits the length of every text that it admits."""
    if rule.id in seen:
        return False
    seen.add(rule.id)
    for keyword in rule.keywords:
        match keyword:
            case rules.MaxLength() | rules.Enum() | rules.Const() | rules.Never():
                return True
            case rules.TypeIs(types) if "string" not in types:
                return True
            case rules.Format(name) if name in _FIXED:
                return True
            case rules.Pattern(text) if text.startswith("^") and text.endswith("$") and not _REPEATS.search(text):
                return True
            case rules.Ref(target) if _is_bounded(survey, survey.package.definitions[target], seen):
                return True
            case rules.AllOf(several) if any(_is_bounded(survey, one, seen) for one in several):
                return True
            case rules.AnyOf(several) | rules.OneOf(several) if all(_is_bounded(survey, one, seen) for one in several):
                return True
            case _:
                pass
    return False


RULE = LintRule(CODE, find)
