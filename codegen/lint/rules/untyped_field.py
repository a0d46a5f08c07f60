"""A field that may hold anything.

Without a type, an enumeration or a reference, a field is `Any` in Python and `unknown` in TypeScript, and no store has
a column for it. Where the content really belongs to somebody else, say so with `x-opaque`; where the type is still to
be found out, say so with `x-incomplete`. In a package that speaks of no store the offence is a warning.

Bad:

```json
{"type": "object", "properties": {"score": {"description": "How good it is."}}}
```

Good:

```json
{"type": "object", "properties": {"score": {"description": "How good it is.", "type": "number"}}}
```
"""

from __future__ import annotations

from collections.abc import Iterator

from codegen.diagnostics import Diagnostic, Place, finding
from codegen.ir.shapes import AnyShape, ListOf, Named, Shape
from codegen.lint.paths import table
from codegen.lint.rule import LintRule, code_of, eased
from codegen.lint.survey import Survey

CODE = code_of(__name__, __doc__, "error")


def find(survey: Survey) -> Iterator[Diagnostic]:
    """One finding per field whose values, or whose list's items, have no type, and per contract without type."""
    for field in survey.properties:
        if field.facts.opaque or field.facts.incomplete:
            continue
        shape = survey.resolved(field.shape)
        if isinstance(shape, AnyShape) and not _refers(field.shape):
            yield _found(survey, f"the field {field.label} has no type", field.place)
        elif isinstance(shape, ListOf) and isinstance(survey.resolved(shape.item), AnyShape):
            yield _found(survey, f"the items of {field.label} have no type", field.place)
    for contract in survey.package.contracts:
        known = contract.facts.incomplete or table(contract.schema).get("x-opaque") is True
        if isinstance(survey.resolved(contract.shape), AnyShape) and not known:
            yield _found(survey, f"the contract `{contract.name}` has no type", contract.place)


def _found(survey: Survey, message: str, place: Place) -> Diagnostic:
    return eased(survey, finding(CODE, message, place, help=_HELP))


_HELP = "give it a `type`, or say `x-opaque` where the content is not ours"


def _refers(shape: Shape) -> bool:
    """A field that refers to an untyped definition is not at fault itself."""
    return isinstance(shape, Named)


RULE = LintRule(CODE, find)
