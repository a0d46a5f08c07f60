"""A lineage from a contract or a field that there is not.

`x-lineage` names the contracts and fields that values come from; the pages of lineage and the transforms are made from
it. A name that leads nowhere is misspelt, or the source was renamed. A contract of another package is named
`<package>/<contract>`, and is looked up there as far as the run reads that package.

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
from codegen.lint.naming import Target, lack, target_of
from codegen.lint.paths import is_known, table, texts
from codegen.lint.rule import LintRule, code_of
from codegen.lint.survey import Survey, below
from codegen.suggestion import did_you_mean

CODE = code_of(__name__, __doc__, "error")


def find(survey: Survey) -> Iterator[Diagnostic]:
    """One finding per name of a source, of its field, or of a field of a join or grouping that leads nowhere."""
    for one in lineages(survey):
        for source, place in one.sources():
            named = str(source.get("contract", ""))
            target = target_of(survey, named) if named else None
            if target is None:
                continue
            if target.contract is None:
                message = f"{one.label} comes from the contract `{named}`, and {lack(survey, target)}"
                advice = "name a contract of the package, or `<package>/<contract>`"
                yield finding(CODE, message, below(place, "contract"), help=advice)
            else:
                yield from _field(one, target, source.get("field"), below(place, "field"))
                for own, theirs in table(source.get("on")).items():
                    yield from _field(one, target, theirs, below(place, "on", own))
                    yield from _joined(survey, one, own, below(place, "on", own))
        for index, field in enumerate(texts(one.said.get("group_by"))):
            yield from _joined(survey, one, field, below(one.place, "group_by", index))


def _field(one: Lineage, target: Target, field: object, place: Place) -> Iterator[Diagnostic]:
    """A field of one source."""
    if isinstance(field, str) and not _has(target, field):
        guess = did_you_mean(field, target.survey.fields[target.name] if target.survey else ())
        message = f"{one.label} comes from `{target.name}.{field}`, and `{target.name}` has no such field{guess}"
        yield finding(CODE, message, place, help="name a field of the source")


def _has(target: Target, field: str) -> bool:
    contract = target.contract
    return target.survey is not None and contract is not None and is_known(target.survey, contract, field)


def _joined(survey: Survey, one: Lineage, field: str, place: Place) -> Iterator[Diagnostic]:
    """A field that is here, or in one of the sources (of which each must be a contract that can be looked up)."""
    named = [str(source.get("contract", "")) for source, _ in one.sources()]
    found = [target_of(survey, name) if name else None for name in named]
    known = [Target(survey, survey.package.name, one.contract.name), *(target for target in found if target)]
    if all(found) and not any(_has(target, field) for target in known):
        message = f"{one.label} uses `{field}`, and neither it nor a source has such a field"
        names = (name for target in known if target.survey for name in target.survey.fields.get(target.name, ()))
        yield finding(CODE, message + did_you_mean(field, names), place,
                      help="name a field of the contract or of a source")  # fmt: skip


RULE = LintRule(CODE, find)
