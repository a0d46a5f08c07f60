"""The findings of the Python target."""

from __future__ import annotations

from codegen.diagnostics import Code

NAME_COLLISION = Code(
    "python/name-collision",
    "error",
    "Two things of a package have one name in Python.",
    """\
Two declarations of a package, or a declaration and a name derived from another one (`CreateUser`, `USER_FIELDS`),
would have the same name in the generated Python.

A module has one thing under one name: the other would be lost without a word.

```json
{ "$defs": { "create_user": { "type": "object", "properties": { "id": { "type": "string" } } } } }
```

beside a contract `user`, whose create view is `CreateUser` too. Give one of them a name of its own:

```json
{ "$defs": { "create_user": { "x-name": { "python": "UserCreation" } } } }
```
""",
)

BAD_NAME = Code(
    "python/bad-name",
    "error",
    "A name chosen for Python cannot be used there.",
    """\
An `x-name` for Python is no ASCII identifier, is a keyword, or hides something that a pydantic model needs.

```json
{ "properties": { "from": { "type": "string", "x-name": { "python": "class" } } } }
```

Choose another one:

```json
{ "properties": { "from": { "type": "string", "x-name": { "python": "sender" } } } }
```
""",
)

UNKNOWN_TYPE = Code(
    "python/unknown-type",
    "error",
    "A type chosen for Python is not known.",
    """\
`x-type` names a Python type that this target does not offer for the value.

```json
{ "type": "string", "format": "date-time", "x-type": { "python": "arrow" } }
```

Known are `str` for any text, `datetime`, `date`, `time` and `UUID` for text of their format, and `Decimal` for text
whose pattern is that of a decimal number:

```json
{ "type": "string", "pattern": "^-?[0-9]+([.][0-9]+)?$", "x-type": { "python": "Decimal" } }
```
""",
)

NOT_RENDERED = Code(
    "python/not-rendered",
    "error",
    "A contract could not be rendered in Python as it was meant.",
    """\
The generated module of this contract does not have what it must have: a class or a field is missing or has another
name, it is no valid Python, or the renderer of classes had a complaint. Nothing is written in such a case, since a
module that is nearly right is worse than none.

The message says what was missed. Names that Python or pydantic treat in a special way are the usual reason; an
`x-name` for Python helps:

```json
{ "properties": { "odd name": { "type": "string", "x-name": { "python": "odd_name" } } } }
```
""",
)

CODES: tuple[Code, ...] = (NAME_COLLISION, BAD_NAME, UNKNOWN_TYPE, NOT_RENDERED)
