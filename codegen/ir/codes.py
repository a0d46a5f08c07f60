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

TOO_LARGE = Code(
    "ir/too-large",
    "error",
    "A contract is larger than a budget allows.",
    """\
Budgets keep a run short and the generated checks quick. No contract that people wrote comes near them; one that needs
more is almost always made by a program, or to be expensive.

| what | at most |
| --- | --- |
| values of one `enum` | 10,000 |
| properties of one schema, names in its `required`, names in its `dependentRequired` | 5,000 |
| branches of one `allOf`, `anyOf` or `oneOf`, positions of `prefixItems`, `patternProperties` | 1,000 |
| characters of a property's name | 1,000 |
| characters of a regular expression | 10,000 |
| bytes of a regular expression for the validator, repetitions written out | 10,000,000 |
| levels of schemas inside each other, without a reference between them | 50 |
| declared types inside each other, one referring to the next | 200 |
| references in a row that judge the same value | 100 |
| schemas that judge one value, each counted as often as references lead to it | 100,000 |
| schemas of one package, dynamic scopes told apart | 2,000,000 |

Bad, when `a` refers to `b` twice, `b` to `c` twice, and so on thirty times: a billion checks for one value.

```json
{"$defs": {"a": {"allOf": [{"$ref": "#/$defs/b"}, {"$ref": "#/$defs/b"}]}}}
```

Good:

```json
{"$defs": {"a": {"$ref": "#/$defs/b"}}}
```

Divide the contract, name inner schemas under `$defs`, or say with a `pattern` or a `format` what a list of values says.
""",
)

SLOW_PATTERN = Code(
    "ir/slow-pattern",
    "error",
    "An expression that looks around can take very long to match.",
    """\
Plain expressions are judged in a time in line with the length of the text, in every language: where an engine would try
too many ways, an automaton reads them all at once. What looks ahead, behind or for the border of a word, or refers back
to a group, only engines can judge that try one way after the other. Where such an expression lets one text be read in
many ways (`a+` inside `( )+`, two loops that take the same characters, a look ahead inside of a loop), whoever sends a
text that almost fits stops the program. So does one that is too large to be judged at all.

Bad, since what is not to follow can be divided in every way:

```json
{"type": "string", "pattern": "^(?!([a-z]+-?)+$).*x"}
```

Good, since both parts are plain:

```json
{"type": "string", "pattern": "^.*x", "not": {"pattern": "^([a-z]+-?)+$"}}
```

Say the part that looks ahead from the beginning as a pattern of its own, in `allOf` or `not`; or write it so that each
text is read in one way. `maxLength` does not help: it is another check.
""",
)

FOREIGN_PATTERN = Code(
    "ir/foreign-pattern",
    "error",
    "An expression refers back to a group that may have read nothing.",
    """\
In ECMA-262 a group that has read nothing stands for the empty text, and a loop forgets its groups each time it begins
again. The engines of other languages find nothing there, or what an earlier turn of the loop has read. No contract is
to mean two things, so a group that is referred to has to be read once on every way to the reference, outside of looks
behind.

Bad, since the quotation mark may be missing:

```json
{"type": "string", "pattern": "^([\"'])?[a-z]+\\\\1$"}
```

Good, since the group always reads something, if only nothing:

```json
{"type": "string", "pattern": "^([\"']?)[a-z]+\\\\1$"}
```

Write `(...)?` as `(...|)`, or write out what is to stand there.
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
`ipv6`, `uri`, `uri-reference`, `uri-template`, `uuid`, `regex`, `json-pointer`, `relative-json-pointer`. Any other name
is an annotation: it is documented, and a value is not checked against it.

If values have to be checked, say how with `pattern`.
""",
)

CODES = (
    REFERENCE_LOOP,
    NAME_COLLISION,
    TOO_LARGE,
    SLOW_PATTERN,
    FOREIGN_PATTERN,
    INVALID_EXAMPLE,
    DEFAULT_OUTSIDE,
    UNASSERTED_FORMAT,
)
