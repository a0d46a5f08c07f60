"""A keyword that names a field which the contract does not have.

Keys, indexes, unique constraints, expiry, queries, idempotency keys, inputs that become something, computed fields:
each names fields of its own contract. A misspelt or removed name goes unnoticed until the store refuses it. A dotted
path (`progress.pct`) leads into nested fields.

Bad:

```json
{"type": "object", "x-index": [{"fields": ["usr_id"]}], "properties": {"user_id": {"type": "string"}}}
```

Good:

```json
{"type": "object", "x-index": [{"fields": ["user_id"]}], "properties": {"user_id": {"type": "string"}}}
```
"""

from __future__ import annotations

from collections.abc import Iterator

from codegen.diagnostics import Diagnostic, Place, finding
from codegen.ir.model import Contract
from codegen.lint.paths import is_known, mentions, mentions_of
from codegen.lint.rule import LintRule, code_of
from codegen.lint.survey import Survey, below
from codegen.suggestion import did_you_mean

CODE = code_of(__name__, __doc__, "error")


def find(survey: Survey) -> Iterator[Diagnostic]:
    """One finding per name that leads to no field."""
    for contract in survey.package.contracts:
        if contract.facts.incomplete and not survey.fields[contract.name]:
            continue
        for one in mentions(contract):
            if not is_known(survey, contract, one.name):
                yield _found(survey, contract, one.name, str(one.tokens[0]), below(contract.place, *one.tokens))
    for field in survey.properties:
        if field.facts.extra or field.facts.becomes:
            for one in mentions_of(field):
                if not is_known(survey, field.contract, one.name):
                    yield _found(survey, field.contract, one.name, str(one.tokens[0]), below(field.place, *one.tokens))


def _found(survey: Survey, contract: Contract, name: str, keyword: str, place: Place) -> Diagnostic:
    message = f"`{keyword}` of `{contract.name}` names the field `{name}`, and there is none"
    guess = did_you_mean(name, survey.fields[contract.name])
    return finding(CODE, message + guess, place, help="name a field of the contract")


RULE = LintRule(CODE, find)
