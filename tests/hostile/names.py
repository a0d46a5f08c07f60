"""Attacks by name: words that languages, machines and our own modules have taken; and names that meet."""

from __future__ import annotations

from typing import Any

PROPERTIES: dict[str, list[str]] = {
    "dunders": [
        "__proto__",
        "constructor",
        "hasOwnProperty",
        "prototype",
        "toString",
        "valueOf",
        "__defineGetter__",
        "__lookupSetter__",
        "isPrototypeOf",
        "toJSON",
        "then",
        "__class__",
        "__init__",
        "__dict__",
        "__slots__",
        "__module__",
        "__annotations__",
        "__init_subclass__",
        "__pydantic_extra__",
        "__pydantic_validator__",
        "__getattr__",
        "__new__",
        "__del__",
        "__all__",
        "__name__",
        "__file__",
        "__import__",
        "__builtins__",
    ],
    "pydantic": [
        "model_config",
        "model_fields",
        "model_computed_fields",
        "model_extra",
        "model_dump",
        "model_dump_json",
        "model_validate",
        "model_validate_json",
        "model_construct",
        "model_copy",
        "model_post_init",
        "model_rebuild",
        "model_json_schema",
        "model_fields_set",
        "json",
        "dict",
        "copy",
        "schema",
        "construct",
        "validate",
        "parse_obj",
        "parse_raw",
        "fields",
        "from_orm",
        "update_forward_refs",
        "schema_json",
        "root",
        "type_",
        "model_",
        "Config",
    ],
    "python_words": [
        "class",
        "None",
        "True",
        "False",
        "def",
        "return",
        "lambda",
        "import",
        "from",
        "global",
        "nonlocal",
        "async",
        "await",
        "yield",
        "with",
        "match",
        "case",
        "type",
        "self",
        "cls",
        "print",
        "exec",
        "eval",
        "object",
        "str",
        "int",
        "float",
        "bool",
        "list",
        "dict",
        "set",
        "tuple",
        "bytes",
        "property",
        "super",
        "classmethod",
        "id",
        "input",
        "open",
        "len",
        "date",
        "datetime",
        "time",
        "uuid",
        "any",
    ],
    "typescript_words": [
        "undefined",
        "await",
        "arguments",
        "eval",
        "function",
        "new",
        "delete",
        "typeof",
        "instanceof",
        "in",
        "of",
        "let",
        "const",
        "var",
        "enum",
        "interface",
        "implements",
        "package",
        "private",
        "protected",
        "public",
        "static",
        "export",
        "default",
        "switch",
        "this",
        "super",
        "null",
        "true",
        "false",
        "NaN",
        "Infinity",
        "never",
        "unknown",
        "any",
        "readonly",
        "declare",
        "namespace",
        "module",
        "abstract",
        "get",
        "set",
        "as",
        "satisfies",
        "keyof",
        "debugger",
        "void",
    ],
    "module_words": [
        "Any",
        "Annotated",
        "UUID",
        "BaseModel",
        "WireModel",
        "CheckedModel",
        "Final",
        "Field",
        "Literal",
        "MISSING",
        "CONTRACTS",
        "Codec",
        "ContractError",
        "T",
        "isObject",
        "Decimal",
        "Union",
        "Optional",
        "List",
        "Dict",
        "RootModel",
        "ConfigDict",
        "StrEnum",
        "Enum",
        "AwareDatetime",
        "annotations",
        "TYPE_CHECKING",
        "FieldNames",
        "Object",
        "Array",
        "String",
        "Number",
        "Date",
        "RegExp",
        "Map",
        "Set",
        "Symbol",
        "JSON",
        "Math",
        "Error",
        "Promise",
        "Reflect",
        "globalThis",
        "Record",
        "Partial",
    ],
    "odd": [
        "",
        " ",
        "  ",
        "1",
        "01",
        "1a",
        "-",
        "_",
        "__",
        "$",
        "$ref",
        "@",
        "#",
        "/",
        "~",
        "~0",
        "~1",
        "a/b",
        "a~b",
        "a b",
        "a-b2",
        "a.b2",
        "a\tb",
        "a\nb",
        "\\",
        '"',
        "'",
        "`",
        "${x}",
        "%s",
        "{}",
        "[0]",
        "*",
        "?",
        "\x00",
        "\x1f",
        "\x7f",
        "\ufeff",
        "\u200b",
        "\u202e",
        "\U0001f600",
        "x" * 999,
    ],
    "scripts": [
        "e\u0301t\u00e9",
        "\u00df",
        "\u0130",
        "\u0131x",
        "\ufb01",
        "\u212a1",
        "\u017f1",
        "\u00aa",
        "\u00b51",
        "\u4e2d\u6587",
        "\ud55c\uad6d",
        "\u0645\u0631\u062d\u0628\u0627",
        "\u05e9\u05dc\u05d5\u05dd",
        "\uff21\uff22",
        "\u2160",
        "\u00b2",
        "\u0661",
        "\U0001d400",
        "\u1e9e",
        "\u03c3\u03c2",
        "a\u030a",
    ],
}
"""Each list is one contract: every name a property of its own."""

MEETING: dict[str, list[str]] = {
    "composed": ["\u00e9", "e\u0301"],
    "cases": ["userId", "user_id"],
    "capitals": ["USER_ID", "user_id"],
    "separators": ["a-b", "a_b", "a.b", "a b"],
    "underscores": ["_a", "a", "a_", "__a"],
    "kelvin": ["K", "\u212a"],
    "ligature": ["\ufb01", "fi"],
    "sharp_s": ["\u00df", "ss", "\u1e9e"],
    "dotless": ["\u0131", "i", "I", "\u0130"],
    "full_width": ["\uff41", "a"],
    "aliased": ["class", "class_", "class_2"],
    "keyword_upper": ["None", "none", "NONE"],
    "digits": ["1", "field_1", "_1"],
    "empty": ["", "field", "_"],
    "proto": ["__proto__", "proto", "_proto_"],
    "mathematical": ["\U0001d41a", "a"],
}
"""Names that come to one name in some language: told apart or refused, never lost."""

UNITS = [
    "any", "any_", "any__", "decimal", "decimal_", "new_type", "new_type_", "none", "true", "seconds", "seconds_", "seconds_float", "minutes",
    "minutes_float", "float_", "x__y", "x_1", "x1", "units", "class", "import", "proto", "constructor", "promise", "record", "date", "typing",
]  # fmt: skip
"""Units whose types could be called like each other, or like what their module imports."""

CONTRACTS = [
    "any", "annotated", "uuid", "base_model", "wire_model", "checked_model", "final", "field", "literal", "missing", "contracts", "codec", "contract_error",
    "t", "is_object", "optional", "union", "record", "partial", "object", "array", "string", "number", "boolean", "function", "symbol", "promise", "date",
    "map", "set", "error", "json", "math", "reg_exp", "class", "none", "true", "import", "type", "typing", "pydantic", "enum", "datetime", "decimal", "sys",
    "codecs", "index", "init", "__init__", "__main__", "_runtime", "_check", "conftest", "setup", "manifest", "readme", "license", "proto", "__proto__",
    "constructor", "prototype", "undefined", "await", "arguments", "eval", "has_own_property", "to_string", "global_this", "self", "user_fields",
    "create_user", "update_user", "public_user", "user_dto", "create_user_dto", "expect", "equal", "wire", "issue", "result", "list", "dict", "str", "int",
    "lambda", "match", "async", "print", "property", "super", "builtins", "annotations", "root_model", "standard_schema", "zzz",
]  # fmt: skip
"""Every one a contract of its own, all in one package, each with a few members."""

REFUSED_FILES = [
    "con", "aux", "nul", "prn", "com1", "lpt9", "CON", "aux.x", "conin$", "com\u00b9", "a:b", "a<b", "a|b", "a?b", "a*b", 'a"b', "a\\b", "a ", "a.", " a",
    "a\nb", "a\x1b[31m", "a\u202eb", "a\u200bb", "a\ufeff", "\u2066a", "", " ", "a#b", "a\u2028b", "a\ue000b",
]  # fmt: skip

MEETING_FILES: list[tuple[str, str]] = [
    ("user", "User"), ("\u00e9", "e\u0301"), ("stra\u00dfe", "strasse"), ("\ufb01x", "fix"), ("\u212aelvin", "kelvin"), ("\u0130x", "i\u0307x"),
    ("podcast_job", "podcast-job"), ("a_b", "aB"), ("\uff41a", "aa"), ("x1", "x\u00b9"), ("\u03c3", "\u03c2"),
]  # fmt: skip


def of_properties(names: list[str]) -> dict[str, Any]:
    """A contract with a property for each name, and again as names of definitions and values."""
    members: dict[str, Any] = {name: {"type": "integer"} for name in names}
    return {
        "type": "object", "properties": members, "required": names[:1], "additionalProperties": False,
        "$defs": {"inner": {"type": "object", "properties": {"value": {"enum": names}, "map": {"type": "object", "properties": {names[0]: {"type": "string"}}}}}},
    }  # fmt: skip


def of_units(units: list[str]) -> dict[str, Any]:
    """A contract with a whole and a broken number of each unit."""
    kinds = {"whole": "integer", "broken": "number"}
    members = {
        f"{name}{at}": {"type": kind, "x-unit": unit} for name, kind in kinds.items() for at, unit in enumerate(units)
    }
    return {"type": "object", "properties": members}


def of_definitions(names: list[str]) -> dict[str, Any]:
    """A contract with a definition for each name, all of them used."""
    defs = {name: {"type": "object", "properties": {"v": {"const": name}}, "required": ["v"]} for name in names}
    escaped = [name.replace("~", "~0").replace("/", "~1") for name in names]
    from urllib.parse import quote

    return {"anyOf": [{"$ref": f"#/$defs/{quote(name)}"} for name in escaped], "$defs": defs}


def of_values(names: list[str]) -> dict[str, Any]:
    """A contract whose values are the names."""
    return {"enum": names, "x-enum-docs": dict.fromkeys(names, "A value.")}


def documents_of(names: list[str]) -> list[str]:
    """Documents for `of_properties`: all names, the first alone, a wrong type, one name too many."""
    import json

    everything = dict.fromkeys(names, 1)
    texts = [json.dumps(everything), json.dumps({names[0]: 1}), "{}", json.dumps({**everything, "one too many": 1})]
    return [*texts, *(json.dumps({**everything, name: "text"}) for name in names)]
