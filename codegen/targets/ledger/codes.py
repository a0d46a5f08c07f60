"""The findings of the ledger."""

from __future__ import annotations

from codegen.diagnostics import Code

LOST = Code(
    "ledger/lost",
    "error",
    "A constraint of a contract is enforced nowhere in a target.",
    """Every constraint of a contract is enforced in every target that judges documents: by the type, or by the
generated check. A target that can do neither loses the constraint: documents that the contract forbids would pass,
and nobody would notice. So the loss is an error at the constraint.

Fails with a target that cannot compare the items of an array:

```json
{"type": "array", "items": {"type": "string"}, "uniqueItems": true}
```

Say it in a way that the target can enforce, leave the target out, or bear the loss and give the reason:

```json
{
  "type": "array", "items": {"type": "string"}, "uniqueItems": true,
  "x-waive": {"uniqueItems": "the store removes duplicates when it loads the rows"}
}
```

The ledger of the package (`ledger/<package>.json`) shows what is waived, and why.
""",
)

NEEDLESS_WAIVER = Code(
    "ledger/needless-waiver",
    "warning",
    "A waiver of a constraint that every target enforces.",
    """`x-waive` says that a contract bears the loss of one of its constraints in some target, and why. When every
target enforces the constraint, the reason is noise, and it would hide a loss to come.

Bad, when every target of the project checks `uniqueItems`:

```json
{"type": "array", "uniqueItems": true, "x-waive": {"uniqueItems": "the old importer could not do it"}}
```

Good: take the waiver out.

```json
{"type": "array", "uniqueItems": true}
```
""",
)

CODES: tuple[Code, ...] = (LOST, NEEDLESS_WAIVER)
"""What this target can find fault with."""
