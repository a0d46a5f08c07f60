"""Findings about references, and the addresses and anchors they lead to."""

from __future__ import annotations

from codegen.diagnostics import Code

DUPLICATE_ID = Code(
    "source/duplicate-id",
    "error",
    "Two schemas have the same address.",
    """\
A reference to that address could mean either of them.

Bad: two files with `"$id": "https://example.com/user"`, or an `$id` that is the path of another file.
Good: an `$id` of its own for each, or none: a file can be referred to by its path.
""",
)

DUPLICATE_ANCHOR = Code(
    "source/duplicate-anchor",
    "error",
    "Two schemas of one resource have the same anchor.",
    """\
A reference to that anchor could mean either of them.

Bad: `{"$defs": {"a": {"$anchor": "x"}, "b": {"$anchor": "x"}}}`
Good: `{"$defs": {"a": {"$anchor": "x"}, "b": {"$anchor": "y"}}}`
""",
)

UNRESOLVED_REFERENCE = Code(
    "source/unresolved-reference",
    "error",
    "A reference names no contract.",
    """\
No loaded file has that path (relative to the file of the reference) or that `$id`. Only files that end in
`.schema.json` below the folder of the package are loaded.

Bad: `{"$ref": "usr.schema.json"}`
Good: `{"$ref": "user.schema.json"}`
""",
)

REMOTE_REFERENCE = Code(
    "source/remote-reference",
    "error",
    "A reference names an address of the network.",
    """\
Nothing is ever fetched: the same contracts give the same output, on a plane and in ten years. The official
meta-schemas are known without the network.

Bad: `{"$ref": "https://example.com/address.json"}`
Good: the same schema as `address.schema.json` beside this contract, with `"$id": "https://example.com/address.json"`
or with `{"$ref": "address.schema.json"}`.
""",
)

ABSOLUTE_REFERENCE = Code(
    "source/absolute-reference",
    "error",
    "A reference is an absolute path or a `file:` address.",
    """\
An absolute path is right on one machine only, and may lead to any file of it.

Bad: `{"$ref": "/home/me/user.schema.json"}`, `{"$ref": "file:///user.schema.json"}`
Good: `{"$ref": "user.schema.json"}`, `{"$ref": "../shared/user.schema.json"}`
""",
)

REFERENCE_OUTSIDE_ROOT = Code(
    "source/reference-outside-root",
    "error",
    "A reference leads out of the contracts' folder.",
    """\
What is generated depends on the files below the contracts' folder alone.

Bad: `{"$ref": "../../../elsewhere/user.schema.json"}`
Good: the file moved below the contracts' folder.
""",
)

REFERENCE_ACROSS_PACKAGES = Code(
    "source/reference-across-packages",
    "error",
    "A reference leads into another package.",
    """\
A package is generated as a whole that stands alone; its code cannot name the types of another one.

Bad: `{"$ref": "../accounts/user.schema.json"}` in a contract of the package `billing`.
Good: both in one package, or a contract of its own in each.
""",
)

MALFORMED_REFERENCE = Code(
    "source/malformed-reference",
    "error",
    "The fragment of a reference is malformed.",
    """\
After `#` comes an anchor, or a JSON pointer: `/`-separated names in which `~` is written `~0` and `/` is written `~1`,
with percent escapes of UTF-8.

Bad: `{"$ref": "#/$defs/a~b"}`
Good: `{"$ref": "#/$defs/a~0b"}`
""",
)

NO_SUCH_ANCHOR = Code(
    "source/no-such-anchor",
    "error",
    "A reference names an anchor that does not exist.",
    """\
The resource is known, and none of its schemas has that `$anchor`. A JSON pointer begins with a slash.

Bad: `{"$ref": "#$defs/address"}`
Good: `{"$ref": "#/$defs/address"}`
""",
)

NO_SUCH_POINTER = Code(
    "source/no-such-pointer",
    "error",
    "A reference's JSON pointer leads nowhere.",
    """\
The document is known, and has nothing at that place.

Bad: `{"$ref": "#/$defs/adress", "$defs": {"address": {}}}`
Good: `{"$ref": "#/$defs/address", "$defs": {"address": {}}}`
""",
)

REFERENCE_TO_NO_SCHEMA = Code(
    "source/reference-to-no-schema",
    "error",
    "A reference leads to something that is no schema.",
    """\
The place exists, but holds a text, a number, a list, or an object that cannot be read as a schema.

Bad: `{"$ref": "#/required"}`
Good: `{"$ref": "#/$defs/address"}`
""",
)

CODES = (
    DUPLICATE_ID,
    DUPLICATE_ANCHOR,
    UNRESOLVED_REFERENCE,
    REMOTE_REFERENCE,
    ABSOLUTE_REFERENCE,
    REFERENCE_OUTSIDE_ROOT,
    REFERENCE_ACROSS_PACKAGES,
    MALFORMED_REFERENCE,
    NO_SUCH_ANCHOR,
    NO_SUCH_POINTER,
    REFERENCE_TO_NO_SCHEMA,
)
