"""Findings of building the model."""

from __future__ import annotations

from codegen.diagnostics import Code

REFERENCE_LOOP = Code(
    "ir/reference-loop",
    "error",
    "A chain of references leads back to itself without looking at any part of the document.",
    """\
A schema that is defined as itself (`a` refers to `b`, `b` refers to `a`, with nothing in between but `$ref`, `allOf`,
`anyOf`, `oneOf`, `not` or `if`) has no meaning: whoever judges a document by it never comes to an end.

Bad:

```json
{"$ref": "#"}
```

Good, because every step goes one level deeper into the document:

```json
{"type": "object", "properties": {"parent": {"$ref": "#"}}}
```

Take one of the references out of the loop, or put it below `properties`, `items` or another keyword that goes deeper.
""",
)

NAME_COLLISION = Code(
    "ir/name-collision",
    "error",
    "Two contracts of a package come to the same type name.",
    """\
A contract is named by its file, and its name is spelled in every language from the words of the file's name:
`podcast_job.schema.json` and `podcast-job.schema.json` would both be `PodcastJob`.

Rename one of the files, or give one of the contracts a name of its own at its root:

```json
{"x-name": {"python": "LegacyPodcastJob", "typescript": "LegacyPodcastJob"}}
```
""",
)

TOO_MANY_RULES = Code(
    "ir/too-large",
    "error",
    "A contract unfolds into more schemas than the budget allows.",
    """\
References and dynamic scopes of one package unfold into at most 2,000,000 schemas. A contract that needs more is
almost always one that was made to be expensive.

Split the contract, or name the repeated part under `$defs` and refer to it.
""",
)

INVALID_EXAMPLE = Code(
    "ir/invalid-example",
    "error",
    "An example does not fit the contract that shows it.",
    """\
`examples` are shown to readers as documents that work, so each is checked when the contract is generated.

Bad:

```json
{"type": "integer", "examples": ["three"]}
```

Good:

```json
{"type": "integer", "examples": [3]}
```

Mend the example or the schema: one of the two does not say what you mean. In a schema of an older draft, taken over
from somebody else as it is, this is a warning.
""",
)

DEFAULT_OUTSIDE = Code(
    "ir/default-outside",
    "warning",
    "A default does not fit the schema that it stands in.",
    """\
`default` is an annotation and never changes a verdict, but a default that its own schema refuses can be used by nobody.

Bad:

```json
{"type": "integer", "minimum": 1, "default": 0}
```

Mend the default, or widen the schema.
""",
)

UNASSERTED_FORMAT = Code(
    "ir/unasserted-format",
    "info",
    "A format that no generated check asserts.",
    """\
These formats assert, the same in every language: `date-time`, `date`, `time`, `duration`, `email`, `hostname`, `ipv4`,
`ipv6`, `uri`, `uri-reference`, `uuid`, `regex`, `json-pointer`. Any other name is an annotation: it is documented, and
a value is not checked against it.

If values have to be checked, say how with `pattern`.
""",
)

CODES = (REFERENCE_LOOP, NAME_COLLISION, TOO_MANY_RULES, INVALID_EXAMPLE, DEFAULT_OUTSIDE, UNASSERTED_FORMAT)
