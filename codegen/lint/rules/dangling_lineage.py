"""A lineage from a contract or a field that there is not.

`x-lineage` names the contracts and fields that values come from; the pages of lineage and the transforms are made from
it. A name that leads nowhere is misspelt, or the source was renamed.

Bad:

```json order.schema.json
{"type": "object", "properties": {"source_name": {"type": "string", "x-lineage": {
  "kind": "lookup", "from": [{"contract": "source", "field": "title"}]}}}}
```

```json source.schema.json
{"type": "object", "properties": {"name": {"type": "string"}}}
```

Good:

```json order.schema.json
{"type": "object", "properties": {"source_name": {"type": "string", "x-lineage": {
  "kind": "lookup", "from": [{"contract": "source", "field": "name"}]}}}}
```

```json source.schema.json
{"type": "object", "properties": {"name": {"type": "string"}}}
```
"""

from __future__ import annotations

from collections.abc import Iterator

from codegen.diagnostics import Diagnostic, Place, finding
from codegen.lint.lineage import Lineage, lineages
from codegen.lint.paths import is_known, table, texts
from codegen.lint.rule import LintRule, code_of
from codegen.lint.rules.dangling_reference import within
from codegen.lint.survey import Survey, below
from codegen.suggestion import did_you_mean

CODE = code_of(__name__, __doc__, "error")


def find(survey: Survey) -> Iterator[Diagnostic]:
    """One finding per name of a source, of its field, or of a field of a join or grouping that leads nowhere."""
    for one in lineages(survey):
        for source, place in one.sources():
            name = within(survey, str(source.get("contract", "")))
            if name and name not in survey.contracts:
                guess = did_you_mean(name, survey.contracts)
                message = f"{one.label} comes from the contract `{name}`, and there is none{guess}"
                yield finding(CODE, message, below(place, "contract"), help="name a contract of the package")
            elif name:
                yield from _fields(survey, one, name, source.get("field"), below(place, "field"))
                for own, theirs in table(source.get("on")).items():
                    yield from _fields(survey, one, name, theirs, below(place, "on", own))
                    yield from _joined(survey, one, own, below(place, "on", own))
        for index, field in enumerate(texts(one.said.get("group_by"))):
            yield from _joined(survey, one, field, below(one.place, "group_by", index))


def _fields(survey: Survey, one: Lineage, contract: str, field: object, place: Place) -> Iterator[Diagnostic]:
    """A field of one source."""
    if isinstance(field, str) and not is_known(survey, survey.contracts[contract], field):
        guess = did_you_mean(field, survey.fields[contract])
        message = f"{one.label} comes from `{contract}.{field}`, and `{contract}` has no such field{guess}"
        yield finding(CODE, message, place, help="name a field of the source")


def _joined(survey: Survey, one: Lineage, field: str, place: Place) -> Iterator[Diagnostic]:
    """A field that is here, or in one of the sources (which need not be contracts of this package)."""
    named = [within(survey, str(source.get("contract", ""))) for source, _ in one.sources()]
    known = [one.contract.name, *(name for name in named if name in survey.contracts)]
    if all(named) and not any(is_known(survey, survey.contracts[name], field) for name in known):
        message = f"{one.label} uses `{field}`, and neither it nor a source has such a field"
        guess = did_you_mean(field, (name for contract in known for name in survey.fields[contract]))
        yield finding(CODE, message + guess, place, help="name a field of the contract or of a source")


RULE = LintRule(CODE, find)
