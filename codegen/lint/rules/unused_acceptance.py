"""An acceptance that accepts nothing.

`x-lint` says that an offence is known and why it stays. Once the offence is gone the reason is noise, and it would hide
the next offence of the kind. A misspelt offence accepts nothing either.

Bad, because the field has a description:

```json
{
  "type": "object",
  "properties": {
    "id": {
      "description": "Identifies the user.",
      "type": "string",
      "x-lint": {"accept": {"undocumented-field": "everybody knows what it is"}}
    }
  }
}
```

Good: take it out.

```json
{
  "type": "object",
  "properties": {
    "id": {"description": "Identifies the user.", "type": "string"}
  }
}
```
"""

from __future__ import annotations

from collections.abc import Iterable

from codegen.diagnostics import Diagnostic, finding
from codegen.lint.acceptance import Acceptance
from codegen.lint.rule import code_of
from codegen.suggestion import did_you_mean

CODE = code_of(__name__, __doc__, "warning")


def report(one: Acceptance, offences: Iterable[str]) -> Diagnostic:
    """The finding for an acceptance that was not needed."""
    known = frozenset(offences)
    if one.offence in known:
        return finding(CODE, f"there is no `{one.offence}` here to accept", one.place, help="take the acceptance out")
    message = f"there is no rule `{one.offence}`{did_you_mean(one.offence, known)}"
    return finding(CODE, message, one.place, help="the rules are on the pages of the codes `lint/...`")
