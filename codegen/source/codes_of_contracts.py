"""Findings about contracts: their names, their draft, and whether they are schemas of our dialect."""

from __future__ import annotations

from codegen.diagnostics import Code

MISSING_FOLDER = Code(
    "source/missing-folder",
    "error",
    "The folder of a package does not exist.",
    """\
A package of the configuration has no folder of contracts where one is expected, or the folder lies outside of the
contracts' root.

Bad: `packages = { accounts = "acounts" }`
Good: the name of a folder below the contracts' root, or `type-contracts init` to make one.
""",
)

NO_CONTRACT = Code(
    "source/no-contract",
    "error",
    "A package has no contract.",
    """\
Nothing ends in `.schema.json` below the package's folder. Generating an empty package would delete all its outputs.

Bad: `contracts/user.json`
Good: `contracts/user.schema.json`
""",
)

UNPORTABLE_NAME = Code(
    "source/unportable-name",
    "error",
    "A file name does not work on every system.",
    """\
Outputs are named after contracts, and are checked out on Linux, macOS and Windows. Control and bidirectional
characters, `<>:"|?*\\`, a dot or space at the end, bytes that are no UTF-8 and the names of devices (`con`, `nul`,
`com1`, ...) fail somewhere, or deceive the eye.

Bad: `nul.schema.json`, `user?.schema.json`
Good: `null_value.schema.json`, `user.schema.json`
""",
)

NAME_COLLISION = Code(
    "source/name-collision",
    "error",
    "Two contracts of a package have the same name.",
    """\
A contract is named by its file, whatever folder it is in. Names that differ only in upper and lower case, or in the
way an accent is encoded, are one name on macOS and Windows.

Bad: `user.schema.json` and `User.schema.json`; `a/user.schema.json` and `b/user.schema.json`
Good: `user.schema.json` and `user_profile.schema.json`
""",
)

UNKNOWN_DRAFT = Code(
    "source/unknown-draft",
    "error",
    "`$schema` names a dialect that is not known.",
    """\
Each draft has its own rules of reading; a contract of an unknown one would be misread. Known are the drafts 04, 06,
07, 2019-09 and 2020-12. Without `$schema` a contract is 2020-12.

Bad: `{"$schema": "http://json-schema.org/draft-03/schema#"}`
Good: `{"$schema": "https://json-schema.org/draft/2020-12/schema"}`
""",
)

NOT_A_SCHEMA = Code(
    "source/not-a-schema",
    "error",
    "A keyword has a value that its draft does not allow.",
    """\
The contract breaks the official meta-schema of its draft. A validator would refuse it or pass over the keyword.

Bad: `{"type": "strin", "minLength": "3"}`
Good: `{"type": "string", "minLength": 3}`
""",
)

INVALID_PATTERN = Code(
    "source/invalid-pattern",
    "error",
    "A pattern is no ECMA-262 regular expression.",
    """\
JSON Schema's patterns are those of ECMAScript with the `u` flag. Other syntax is an error in one language and means
something else in another. Half of a surrogate pair (`"\\\\ud83d"`) is a character of no text.

Bad: `"(?i)abc"`, `"\\\\A\\\\d+\\\\Z"`, `"a\\\\-b"`
Good: `"[aA][bB][cC]"`, `"^\\\\d+$"`, `"a-b"`
""",
)

UNKNOWN_KEYWORD = Code(
    "source/unknown-keyword",
    "warning",
    "A keyword that begins with `x-` is not known.",
    """\
It says nothing to this tool. Often it is a slip of the pen, and what it was to say is lost.

Bad: `{"x-imutable": true}`
Good: `{"x-immutable": true}`. `type-contracts dialect` prints all that are known.
""",
)

INVALID_ANNOTATION = Code(
    "source/invalid-annotation",
    "error",
    "A keyword of ours has a value of the wrong form.",
    """\
Every `x-` keyword of the dialect has a grammar of its own. A value that breaks it would be lost, or end up in code.

Bad: `{"x-immutable": "yes"}`
Good: `{"x-immutable": true}`. `type-contracts dialect` prints the grammar.
""",
)

CODES = (
    MISSING_FOLDER,
    NO_CONTRACT,
    UNPORTABLE_NAME,
    NAME_COLLISION,
    UNKNOWN_DRAFT,
    NOT_A_SCHEMA,
    INVALID_PATTERN,
    UNKNOWN_KEYWORD,
    INVALID_ANNOTATION,
)
