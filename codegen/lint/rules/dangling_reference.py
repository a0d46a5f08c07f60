"""A reference that leads nowhere.

`x-references` names the contract and the field whose value is repeated here; foreign keys, diagrams and pages are made
from it. The ends of a relationship (`from` and `to` of `x-store`) are references too. A reference into another package
(`accounts/user`) is not looked up.

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
from codegen.lint.paths import is_known, table
from codegen.lint.rule import LintRule, code_of
from codegen.lint.survey import Survey, below
from codegen.suggestion import did_you_mean

CODE = code_of(__name__, __doc__, "error")


def find(survey: Survey) -> Iterator[Diagnostic]:
    """One finding per reference or end of a relationship that names no contract, or no field of it."""
    for field in survey.properties:
        reference = field.facts.references
        name = within(survey, reference.contract) if reference else ""
        if reference is None or not name:
            continue
        if name not in survey.contracts:
            yield _unknown(survey, f"{field.label} refers to", name, below(field.place, "x-references", "contract"))
        elif not is_known(survey, survey.contracts[name], reference.field):
            message = f"{field.label} refers to `{name}.{reference.field}`, and `{name}` has no such field"
            guess = did_you_mean(reference.field, survey.fields[name])
            place = below(field.place, "x-references", "field")
            yield finding(CODE, message + guess, place, help="name a field of the contract")
    for contract in survey.package.contracts:
        store = table(table(contract.schema).get("x-store"))
        for end in ("from", "to"):
            node = store.get(end)
            if isinstance(node, str) and node not in survey.contracts:
                yield _unknown(survey, f"`{contract.name}` connects", node, below(contract.place, "x-store", end))


def within(survey: Survey, name: str) -> str:
    """The contract's name in this package; nothing where another package is meant."""
    package, slash, own = name.rpartition("/")
    return own if not slash or package == survey.package.name else ""


def _unknown(survey: Survey, who: str, name: str, place: Place) -> Diagnostic:
    message = f"{who} `{name}`, and there is no such contract{did_you_mean(name, survey.contracts)}"
    return finding(CODE, message, place, help="name a contract of the package by its file's name")


RULE = LintRule(CODE, find)
