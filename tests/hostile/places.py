"""Attacks by bytes and by the file system: what lies where a contract is expected, and where its references point."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path
from typing import Any

BYTES: dict[str, tuple[bytes, str]] = {
    "empty": (b"", "source/syntax"),
    "blank": (b" \n\t ", "source/syntax"),
    "array": (b"[]", "source/not-a-schema"),
    "text": (b'"x"', "source/not-a-schema"),
    "null": (b"null", "source/not-a-schema"),
    "number": (b"5", "source/not-a-schema"),
    "mark": (b"\xef\xbb\xbf{}", "source/byte-order-mark"),
    "utf_16": ('{"type": "string"}'.encode("utf-16"), "source/byte-order-mark"),
    "utf_16_without_mark": ('{"type": "string"}'.encode("utf-16-le"), "source/nul-character"),
    "utf_32": ('{"a": 1}'.encode("utf-32-be"), "source/nul-character"),
    "nul_character": (b'{"a": "\x00"}', "source/nul-character"),
    "latin_1": (b'{"title": "\xe9"}', "source/not-utf8"),
    "overlong": (b'{"title": "\xc0\xaf"}', "source/not-utf8"),
    "encoded_surrogate": (b'{"title": "\xed\xa0\x80"}', "source/not-utf8"),
    "beyond_unicode": (b'{"title": "\xf4\x90\x80\x80"}', "source/not-utf8"),
    "lone_surrogate": (b'{"title": "\\ud800"}', "source/lone-surrogate"),
    "lone_surrogate_in_a_name": (b'{"properties": {"\\udc00": {}}}', "source/lone-surrogate"),
    "surrogates_the_wrong_way": (b'{"title": "\\udc00\\ud800"}', "source/lone-surrogate"),
    "duplicate": (b'{"type": "string", "type": "integer"}', "source/duplicate-key"),
    "duplicate_escaped": (b'{"type": "string", "\\u0074ype": "integer"}', "source/duplicate-key"),
    "duplicate_proto": (b'{"properties": {"__proto__": {}, "\\u005f_proto__": {}}}', "source/duplicate-key"),
    "duplicate_deep": (b'{"default": [{"a": {"b": 1, "b": 2}}]}', "source/duplicate-key"),
    "nan": (b'{"default": NaN}', "source/no-number"),
    "infinity": (b'{"maximum": Infinity}', "source/no-number"),
    "minus_infinity": (b'{"minimum": -Infinity}', "source/no-number"),
    "digits_400": (b'{"maximum": ' + b"9" * 400 + b"}", "source/long-integer"),
    "digits_5000": (b'{"const": ' + b"9" * 5000 + b"}", "source/long-integer"),
    "digits_a_million": (b'{"const": ' + b"9" * 1_000_000 + b"}", "source/long-integer"),
    "exponent": (b'{"maximum": 1e1000000000}', "source/number-out-of-range"),
    "exponent_400": (b'{"const": 1e400}', "source/number-out-of-range"),
    "tiny": (b'{"multipleOf": 1e-400}', "source/number-out-of-range"),
    "exponent_as_length": (b'{"minLength": 1e1000000000}', "source/number-out-of-range"),
    "comment": (b'{"type": "string"} // x', "source/syntax"),
    "trailing_comma": (b'{"type": "string",}', "source/syntax"),
    "yaml": (b"type: !!python/object/apply:os.system [id]", "source/syntax"),
    "json5": (b"{type: 'string'}", "source/syntax"),
    "two_values": (b'{"type": "string"}{"type": "integer"}', "source/syntax"),
    "control": (b'{"title": "a\x1b[31m"}', "source/syntax"),
    "bad_escape": (b'{"title": "\\x41"}', "source/syntax"),
    "short_escape": (b'{"title": "\\u12"}', "source/syntax"),
    "hex_number": (b'{"minimum": 0x10}', "source/syntax"),
    "leading_zero": (b'{"minimum": 010}', "source/syntax"),
    "plus": (b'{"minimum": +1}', "source/syntax"),
    "arabic_digit": ('{"minimum": \u0661}'.encode(), "source/syntax"),
    "no_break_space": ('{\u00a0"type": "string"}'.encode(), "source/syntax"),
    "suffix_word": (b'{"minimum": 1e999x}', "source/syntax"),
    "python": (b'{"type": None}', "source/syntax"),
    "pickle": (b"\x80\x04\x95cos\nsystem\n.", "source/not-utf8"),
}
"""A file's bytes, and the code of the finding."""

WRONG: dict[str, Any] = {
    "properties_list": {"properties": []},
    "properties_text": {"properties": {"a": "x"}},
    "required_text": {"required": "a"},
    "required_numbers": {"required": [1]},
    "required_true": {"required": True},
    "ref_number": {"$ref": 5},
    "ref_null": {"$ref": None},
    "type_empty": {"type": []},
    "type_twice": {"type": ["string", "string"]},
    "type_unknown": {"type": "any"},
    "type_object": {"type": {}},
    "enum_object": {"enum": {}},
    "enum_text": {"enum": "a"},
    "items_number": {"items": 7},
    "items_list": {"items": [{}]},
    "length_negative": {"minLength": -1},
    "length_fraction": {"minLength": 1.5},
    "length_text": {"minLength": "x"},
    "items_negative": {"maxItems": -5},
    "multiple_zero": {"multipleOf": 0},
    "multiple_negative": {"multipleOf": -1},
    "exclusive_true": {"exclusiveMinimum": True},
    "pattern_number": {"pattern": 1},
    "pattern_open": {"pattern": "("},
    "pattern_python": {"pattern": "(?P<a>x)"},
    "pattern_flags": {"pattern": "(?i)x"},
    "pattern_possessive": {"pattern": "a++"},
    "pattern_class": {"pattern": "[[:alpha:]]"},
    "pattern_unicode_sets": {"pattern": "[\\p{L}--[a-z]]"},
    "pattern_name_twice": {"pattern": "(?<a>x)(?<a>y)"},
    "pattern_back": {"pattern": "\\k<none>"},
    "pattern_end": {"pattern": "\\"},
    "pattern_range": {"pattern": "[z-a]"},
    "pattern_quantifier": {"pattern": "a{2,1}"},
    "pattern_property": {"pattern": "\\p{NoSuch}"},
    "patterns_open": {"patternProperties": {"(": {}}},
    "not_number": {"not": 1},
    "all_of_empty": {"allOf": []},
    "all_of_object": {"allOf": {}},
    "any_of_text": {"anyOf": "x"},
    "if_text": {"if": "x"},
    "defs_list": {"$defs": []},
    "defs_number": {"$defs": {"a": 1}},
    "unique_text": {"uniqueItems": "yes"},
    "dependent_text": {"dependentRequired": {"a": "b"}},
    "dependent_schemas_list": {"dependentSchemas": []},
    "id_fragment": {"$id": "#a"},
    "id_number": {"$id": 1},
    "anchor_space": {"$anchor": "a b"},
    "schema_number": {"$schema": 1},
    "schema_unknown": {"$schema": "http://example.com/meta"},
    "title_number": {"title": 1},
    "description_list": {"description": []},
    "examples_text": {"examples": "x"},
    "read_only_text": {"readOnly": "yes"},
    "format_number": {"format": 1},
    "comment_list": {"$comment": []},
    "vocabulary_list": {"$vocabulary": []},
    "contains_number": {"contains": 1},
    "prefix_empty": {"prefixItems": []},
    "names_text": {"propertyNames": "x"},
    "unevaluated_text": {"unevaluatedProperties": "x"},
    "dynamic_number": {"$dynamicRef": 1},
    "transitions": {"enum": ["a"], "x-transitions": {"initial": ["a"]}},
    "store_text": {"type": "object", "x-store": "users"},
    "column_list": {"properties": {"a": {"x-column": []}}},
    "name_text": {"x-name": "x"},
    "type_text": {"properties": {"a": {"type": "string", "x-type": "os.system"}}},
    "unit_space": {"properties": {"a": {"type": "integer", "x-unit": "a b"}}},
    "aliases_text": {"properties": {"a": {"x-aliases": "b"}}},
}
"""Keywords that hold what they may not: every one is refused."""

REFERENCES: dict[str, str] = {
    "file": "file:///etc/passwd",
    "file_host": "file://host/etc/passwd",
    "file_one_slash": "file:/etc/passwd",
    "http": "http://127.0.0.1:1/x.json",
    "https": "https://localhost/x.schema.json",
    "ftp": "ftp://localhost/x",
    "host": "//localhost/x.schema.json",
    "data": "data:application/json,{}",
    "javascript": "javascript:alert(1)",
    "urn": "urn:uuid:00000000-0000-0000-0000-000000000000",
    "internal": "contracts:///../secret.schema.json",
    "internal_etc": "contracts:///etc/passwd",
    "absolute": "/etc/passwd",
    "absolute_other": "/secret.schema.json",
    "parent": "../secret.schema.json",
    "parents": "../../../../../../../../etc/passwd",
    "encoded": "..%2fsecret.schema.json",
    "encoded_dots": "%2e%2e/secret.schema.json",
    "encoded_all": "%2e%2e%2fsecret.schema.json",
    "double_encoded": "%252e%252e%252fsecret.schema.json",
    "backslash": "..\\secret.schema.json",
    "drive": "C:\\secret.schema.json",
    "drive_slash": "C:/secret.schema.json",
    "share": "\\\\host\\share\\x",
    "nul": "secret.schema.json\x00.schema.json",
    "nul_encoded": "secret.schema.json%00",
    "dots": "./././../secret.schema.json",
    "inside_out": "a/../../secret.schema.json",
    "query": "../secret.schema.json?x=1",
    "fragment": "../secret.schema.json#/properties",
    "directory": ".",
    "parent_directory": "..",
    "link": "linked.schema.json",
    "link_folder": "folder/secret.schema.json",
    "device": "/dev/zero",
    "proc": "/proc/self/environ",
    "tilde": "~/secret.schema.json",
    "variable": "$HOME/secret.schema.json",
    "glob": "*.schema.json",
    "package": "json",
    "python": "os:system",
    "pointer_far": "#/$defs/../../x",
    "pointer_prototype": "#/__proto__",
    "pointer_constructor": "#/constructor/prototype",
    "pointer_length": "#/allOf/length",
    "pointer_minus": "#/allOf/-",
    "pointer_negative": "#/allOf/-1",
    "pointer_zero": "#/allOf/00",
    "pointer_tilde": "#/~2",
    "pointer_percent": "#/%zz",
    "anchor_none": "#nowhere",
    "empty_scheme": "://x",
    "spaces": " ",
    "brackets": "http://[::1",
    "port": "http://localhost:99999999/",
    "user": "http://user:pw@localhost/",
    "long": "a" * 100_000,
    "unicode": "\u2025/secret.schema.json",
    "full_width": "\uff0e\uff0e/secret.schema.json",
    "newline": "..\n/secret.schema.json",
    "tab": "..\t/secret.schema.json",
}
"""References that lead out of the contracts, or nowhere: every one is refused, and nothing is read or asked."""


def _fifo(path: Path) -> None:
    os.mkfifo(path)


def _link(target: str) -> Callable[[Path], None]:
    return lambda path: path.symlink_to(target)


def _unreadable(path: Path) -> None:
    path.write_text("{}")
    path.chmod(0)


def _socket(path: Path) -> None:
    import socket

    here = os.getcwd()
    os.chdir(path.parent)
    try:
        with socket.socket(socket.AF_UNIX) as one:
            one.bind(path.name)
    finally:
        os.chdir(here)


THINGS: dict[str, tuple[Callable[[Path], None], str]] = {
    "fifo": (_fifo, "source/no-regular-file"),
    "socket": (_socket, "source/no-regular-file|source/unreadable"),
    "folder": (Path.mkdir, "source/no-regular-file"),
    "link_out": (_link("../secret.schema.json"), "source/outside-root"),
    "link_absolute": (_link("/etc/passwd"), "source/outside-root"),
    "link_device": (_link("/dev/zero"), "source/outside-root"),
    "link_proc": (_link("/proc/self/mem"), "source/outside-root"),
    "link_nowhere": (_link("nothing"), "source/unreadable"),
    "link_nowhere_outside": (_link("../nothing"), "source/outside-root|source/unreadable"),
    "link_itself": (_link("link_itself.schema.json"), "source/unreadable"),
    "link_folder": (_link(".."), "source/linked-folder|source/no-regular-file"),
}
"""What lies in the folder under the name of a contract, and the code of the finding."""
