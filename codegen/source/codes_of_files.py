"""Findings of reading files: bytes, text and JSON."""

from __future__ import annotations

from codegen.diagnostics import Code

UNREADABLE = Code(
    "source/unreadable",
    "error",
    "A file cannot be opened or read.",
    """\
The system refused to open the file, or it vanished while it was read. Nothing is generated from a set of contracts
that is known only in part.

Bad: a contract that only another account may read (`chmod 600`), or a link to a file that is gone.
Good: a plain file that the account running the command may read.
""",
)

NO_REGULAR_FILE = Code(
    "source/no-regular-file",
    "error",
    "Something named like a contract is no regular file.",
    """\
A folder, pipe, socket or device that is named `*.schema.json` is not opened: reading one may never end.

Bad: `mkfifo contracts/user.schema.json`
Good: a file. Rename what is none.
""",
)

OUTSIDE_ROOT = Code(
    "source/outside-root",
    "error",
    "A link leads out of the contracts' folder.",
    """\
What is generated depends on the files below the contracts' folder and on nothing else; a link that leaves it could
make any file of the machine part of the output.

Bad: `contracts/user.schema.json -> /etc/passwd`
Good: a copy of the file, or a link to a file below the contracts' folder.
""",
)

LINKED_FOLDER = Code(
    "source/linked-folder",
    "error",
    "A folder of contracts is a symbolic link.",
    """\
A linked folder leads out of the contracts' folder, or has its contracts read twice under two names.

Bad: `contracts/shared -> ../elsewhere`
Good: the folder itself, or `$ref`s to the files in the place where they are.
""",
)

TOO_LARGE = Code(
    "source/file-too-large",
    "error",
    "A file is larger than 8 MiB.",
    """\
A contract of this size was made by a program, or to make this one slow. It is refused without being read.

Bad: one file with the schemas of a whole company.
Good: a file per thing, with `"$ref": "user.schema.json"` between them.
""",
)

BYTE_ORDER_MARK = Code(
    "source/byte-order-mark",
    "error",
    "A file begins with a byte order mark.",
    """\
JSON is UTF-8 without a byte order mark (RFC 8259, section 8.1); many parsers refuse a file that has one.

Bad: a file saved as "UTF-8 with BOM" or "UTF-16".
Good: the same file saved as "UTF-8".
""",
)

NOT_UTF8 = Code(
    "source/not-utf8",
    "error",
    "A file has bytes that are no UTF-8.",
    """\
Other encodings are not guessed: a wrong guess changes the words of a contract silently.

Bad: `{"title": "Stra\\xDFe"}` saved as Latin-1.
Good: the same text saved as UTF-8.
""",
)

NUL_CHARACTER = Code(
    "source/nul-character",
    "error",
    "A file has a NUL character.",
    """\
A NUL ends the text for some programs and not for others, so that two readers see two contracts. Often it is a sign
of a damaged file, or of UTF-16.

Bad: a file with a byte `0x00`.
Good: the same file without it; inside a text, `\\u0000` can be written.
""",
)

TOO_DEEP = Code(
    "source/too-deep",
    "error",
    "Arrays and objects nest more than 128 levels deep.",
    """\
Programs that walk a contract run out of stack somewhere; 128 levels are far more than people write.

Bad: `{"items": {"items": {"items": ...}}}`, 10,000 times.
Good: inner schemas under a name in `$defs`, and `"$ref": "#/$defs/inner"`; recursion needs no depth.
""",
)

SYNTAX = Code(
    "source/syntax",
    "error",
    "A file is no JSON.",
    """\
A contract is strict JSON (RFC 8259): double quotes, no comments, no comma after the last member, one value.

Bad:

```json
{"type": "object",}
```

Good:

```json
{"type": "object"}
```
""",
)

DUPLICATE_KEY = Code(
    "source/duplicate-key",
    "error",
    "An object has one name twice.",
    """\
Which of the two counts differs between programs, so the contract means two things. Escapes do not help: `"\\u0061"` is
the name `"a"`.

Bad:

```json
{"properties": {"id": {"type": "string"}, "id": {"type": "integer"}}}
```

Good: one of the two removed, or renamed.
""",
)

NO_NUMBER = Code(
    "source/no-number",
    "error",
    "NaN or Infinity stands where a JSON value should be.",
    """\
JSON has no such numbers; some parsers take them and others do not.

Bad: `{"maximum": Infinity}`
Good: `{}`: no `maximum` is no limit.
""",
)

NUMBER_OUT_OF_RANGE = Code(
    "source/number-out-of-range",
    "error",
    "A number is too large or too small for a double.",
    """\
The value would become infinite, or zero, on its way through most programs.

Bad: `{"maximum": 1e400}`, `{"multipleOf": 1e-400}`
Good: a number between 5e-324 and 1.8e308 in size, or no limit at all.
""",
)

LONG_INTEGER = Code(
    "source/long-integer",
    "error",
    "An integer has more than 300 digits.",
    """\
Such an integer is beyond what a double can hold, and costs time out of proportion to read and to print.

Bad: `{"maximum": 1000...}` with 400 zeros.
Good: a smaller limit, or a text with a `pattern` and a `maxLength`.
""",
)

LONE_SURROGATE = Code(
    "source/lone-surrogate",
    "error",
    "A text has one half of a character.",
    """\
A surrogate without its other half is no character and cannot be written as UTF-8.

Bad: `{"const": "\\ud83d"}`
Good: `{"const": "\\ud83d\\ude00"}`, or the character itself.
""",
)

CODES = (
    UNREADABLE,
    NO_REGULAR_FILE,
    OUTSIDE_ROOT,
    LINKED_FOLDER,
    TOO_LARGE,
    BYTE_ORDER_MARK,
    NOT_UTF8,
    NUL_CHARACTER,
    TOO_DEEP,
    SYNTAX,
    DUPLICATE_KEY,
    NO_NUMBER,
    NUMBER_OUT_OF_RANGE,
    LONG_INTEGER,
    LONE_SURROGATE,
)
