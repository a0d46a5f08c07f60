"""A reference that leads nowhere.

`x-references` names the contract and the field whose value is repeated here; foreign keys, diagrams and pages are made
from it. The ends of a relationship (`from` and `to` of `x-store`) are references too. A reference into another package
(`accounts/user`) is looked up there, as far as the run reads that package.

Bad, because there is no contract `customer`:

```json
{"type": "object", "properties": {
  "customer_id": {"type": "string", "x-references": {"contract": "customer", "field": "id"}}}}
```

Good:

```json order.schema.json
{"type": "object", "properties": {
  "customer_id": {"type": "string", "x-references": {"contract": "customer", "field": "id"}}}}
```

```json customer.schema.json
{"type": "object", "properties": {"id": {"type": "string"}}}
```
"""

from __future__ import annotations

from collections.abc import Iterator

from codegen.diagnostics import Diagnostic, Place, finding
from codegen.lint.naming import Target, lack, target_of
from codegen.lint.paths import is_known, table
from codegen.lint.rule import LintRule, code_of
from codegen.lint.survey import Survey, below
from codegen.suggestion import did_you_mean

CODE = code_of(__name__, __doc__, "error")


def find(survey: Survey) -> Iterator[Diagnostic]:
    """One finding per reference or end of a relationship that names no contract, or no field of it."""
    for field in survey.properties:
        reference = field.facts.references
        target = target_of(survey, reference.contract) if reference else None
        if reference is None or target is None:
            continue
        if target.survey is None or target.contract is None:
            place = below(field.place, "x-references", "contract")
            yield _unknown(survey, f"{field.label} refers to `{reference.contract}`", target, place)
        elif not is_known(target.survey, target.contract, reference.field):
            named = reference.contract
            message = f"{field.label} refers to `{named}.{reference.field}`, and `{named}` has no such field"
            guess = did_you_mean(reference.field, target.survey.fields[target.name])
            place = below(field.place, "x-references", "field")
            yield finding(CODE, message + guess, place, help="name a field of the contract")
    for contract in survey.package.contracts:
        store = table(table(contract.schema).get("x-store"))
        for end in ("from", "to"):
            node = store.get(end)
            target = target_of(survey, node) if isinstance(node, str) else None
            if target is not None and target.contract is None:
                place = below(contract.place, "x-store", end)
                yield _unknown(survey, f"`{contract.name}` connects `{node}`", target, place)


def _unknown(survey: Survey, who: str, target: Target, place: Place) -> Diagnostic:
    advice = "name a contract by its file's name, one of another package as `<package>/<contract>`"
    return finding(CODE, f"{who}, and {lack(survey, target)}", place, help=advice)


RULE = LintRule(CODE, find)
