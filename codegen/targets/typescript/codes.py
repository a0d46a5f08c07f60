"""What this target can find fault with."""

from __future__ import annotations

from codegen.diagnostics import Code

NAME_COLLISION = Code(
    "typescript/name-collision",
    "error",
    "Two names of a contract become one name in TypeScript.",
    """Property names become camelCase, type names PascalCase, and every entity brings names along (`UserFields`,
`UserWire`, `CreateUserDTO` ...). When two of them meet, one would silently hide the other.

Fails, since both become `userId`:

```json
{"properties": {"user_id": {"type": "string"}, "userId": {"type": "string"}}}
```

Give one of them a name of its own:

```json
{"properties": {"user_id": {"type": "string"}, "userId": {"type": "string", "x-name": {"typescript": "legacyUserId"}}}}
```
""",
)

BAD_NAME = Code(
    "typescript/bad-name",
    "error",
    "A name given for TypeScript is none.",
    """`x-name` may give a type any name that is an identifier and that does not hide something which the generated
file or every program needs (`Date`, `Array`, `Promise` ...); a property may have any name that is not empty.

Fails: `"x-name": {"typescript": "user id"}` at the root of a contract.

Mended: `"x-name": {"typescript": "UserId"}`.
""",
)

NAME_CHANGED = Code(
    "typescript/name-changed",
    "info",
    "A type got a longer name, since its own would hide a global of the language.",
    """A contract `date` would be the interface `Date`, and every timestamp of the file would suddenly be that
interface. The type is named `DateContract` instead. To choose the name yourself, say so at the root of the contract:

```json
{"x-name": {"typescript": "CalendarDate"}}
```
""",
)

UNSAFE_INTEGER = Code(
    "typescript/unsafe-integer",
    "warning",
    "An integer may be larger than a JavaScript number can hold.",
    """A JavaScript number holds integers exactly up to 9007199254740991. This property allows larger ones, or does not
say: a larger value is rounded without a word when JSON is parsed.

Reported: `{"type": "integer"}`

Say the bounds: `{"type": "integer", "minimum": 0, "maximum": 1000000}`, or choose the type, which also says that
you know: `{"type": "integer", "x-type": {"typescript": "number"}}` (also `bigint` and `string`; the digits beyond
2^53 then still need a JSON parser that keeps them, or a string on the wire).
""",
)

UNKNOWN_HINT = Code(
    "typescript/unknown-type",
    "error",
    "The type chosen for TypeScript does not exist for such a value.",
    """`x-type` chooses among the types that the generated codec can convert: `Date`, `string` or `Temporal.Instant`
for a date-time; `number`, `bigint` or `string` for an integer; `number` or `string` for a number; `string` for
any other text.

Fails: `{"type": "string", "format": "date-time", "x-type": {"typescript": "Moment"}}`

Mended: `{"type": "string", "format": "date-time", "x-type": {"typescript": "string"}}`
""",
)

CODES: tuple[Code, ...] = (NAME_COLLISION, BAD_NAME, NAME_CHANGED, UNSAFE_INTEGER, UNKNOWN_HINT)
