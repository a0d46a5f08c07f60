"""A table of a warehouse that nothing reads.

Other tables of its layer feed the next one; this one is loaded, and no lineage uses it. Either a lineage is incomplete,
or the work of loading it is in vain.

Bad, because nothing reads the second table:

```json bronze_order.schema.json
{"type": "object", "x-store": {"engine": "duckdb", "name": "orders", "layer": "bronze", "key": ["id"]},
  "x-lineage": {"from": [{"system": "the shop"}]}, "properties": {"id": {"type": "integer"}}}
```

```json bronze_source.schema.json
{"type": "object", "x-store": {"engine": "duckdb", "name": "sources", "layer": "bronze", "key": ["id"]},
  "x-lineage": {"from": [{"system": "the shop"}]}, "properties": {"id": {"type": "integer"}}}
```

```json silver_order.schema.json
{"type": "object", "x-store": {"engine": "duckdb", "name": "silver_orders", "layer": "silver", "key": ["id"]},
  "x-lineage": {"from": [{"contract": "bronze_order"}]}, "properties": {"id": {"type": "integer"}}}
```

Good:

```json bronze_order.schema.json
{"type": "object", "x-store": {"engine": "duckdb", "name": "orders", "layer": "bronze", "key": ["id"]},
  "x-lineage": {"from": [{"system": "the shop"}]}, "properties": {"id": {"type": "integer"}}}
```

```json silver_order.schema.json
{"type": "object", "x-store": {"engine": "duckdb", "name": "silver_orders", "layer": "silver", "key": ["id"]},
  "x-lineage": {"from": [{"contract": "bronze_order"}]}, "properties": {"id": {"type": "integer"}}}
```
"""

from __future__ import annotations

from collections.abc import Iterator

from codegen.diagnostics import Diagnostic, finding
from codegen.ir.model import Contract
from codegen.lint.lineage import Lineage, lineages
from codegen.lint.naming import target_of
from codegen.lint.rule import LintRule, code_of
from codegen.lint.survey import Survey

CODE = code_of(__name__, __doc__, "info")


def find(survey: Survey) -> Iterator[Diagnostic]:
    """One finding per table that nothing reads, in a layer that others read from."""
    uses = [(one.contract, read) for near in _surveys(survey) for one in lineages(near) for read in _reads(near, one)]
    own = [one for one in uses if one[1].package == survey.package.name]
    read = {source.name for _, source in own}
    feeding = {_layer(source) for reader, source in own if _layer(source) != _layer(reader)}
    for contract in survey.package.contracts:
        layer = _layer(contract)
        if layer and layer in feeding and contract.name not in read:
            message = f"no lineage reads `{contract.name}`, a table of the layer {layer}"
            yield finding(CODE, message, contract.place, help="name it where it is read, or load it no longer")


def _surveys(survey: Survey) -> tuple[Survey, ...]:
    return tuple(survey.around.values()) or (survey,)


def _reads(survey: Survey, one: Lineage) -> Iterator[Contract]:
    """The contracts that a lineage reads, as far as the run knows them."""
    for source, _ in one.sources():
        target = target_of(survey, str(source.get("contract", "")))
        if target is not None and target.contract is not None:
            yield target.contract


def _layer(contract: Contract) -> str:
    return contract.facts.store.layer if contract.facts.store else ""


RULE = LintRule(CODE, find)
