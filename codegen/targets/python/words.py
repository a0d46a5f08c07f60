"""Words that a generated module may not use for a name of a contract: Python's own, pydantic's, and ours."""

from __future__ import annotations

import keyword

KEYWORDS = frozenset(keyword.kwlist) | frozenset(keyword.softkwlist)

TYPES = frozenset({
    "Annotated", "Any", "AwareDatetime", "BaseModel", "CheckedModel", "CheckedRoot", "ConfigDict", "Contracts",
    "Decimal", "Dict", "Enum", "Field", "FieldNames", "Final", "IntEnum", "JudgedModel", "Literal", "MISSING",
    "Mapping", "RootModel", "StrEnum", "TYPE_CHECKING", "UUID", "WireModel", "WireRoot", "None", "True", "False",
    "CONTRACTS", "ClassVar", "MappingProxyType", "Model", "TransitionError", "TypeAlias", "TypeGuard",
})  # fmt: skip
"""Names that a generated module imports or defines: no class may have them."""

ATTRIBUTES = frozenset({
    "Config",
    "bool", "bytes", "date", "datetime", "dict", "float", "int", "list", "object", "set", "str", "time", "timedelta",
    "tuple", "type",
    "construct", "copy", "fields", "from_orm", "json", "parse_file", "parse_obj", "parse_raw", "root", "schema",
    "schema_json", "update_forward_refs", "validate",
    "model_computed_fields", "model_config", "model_construct", "model_copy", "model_dump", "model_dump_json",
    "model_extra", "model_fields", "model_fields_set", "model_json_schema", "model_parametrized_name",
    "model_post_init", "model_rebuild", "model_validate", "model_validate_json", "model_validate_strings",
    "self", "cls", "annotations",
})  # fmt: skip
"""Names that mean something inside a model's body: types that annotations use, and pydantic's own attributes."""

MODULES = frozenset({
    "init", "main", "runtime", "schemas", "durations", "format_duration", "minutes_to_seconds", "seconds_to_minutes",
    "units",
})  # fmt: skip
"""Module names too close to those of a package's own files, or to what its root offers."""
