"""Which keywords hold schemas, in each draft, and how a draft names its resources."""

from __future__ import annotations

from collections.abc import Iterator
from enum import Enum, auto

from codegen.source.model import Draft, JsonValue
from codegen.source.pointer import escape


class Holds(Enum):
    """How the value of a keyword holds schemas."""

    SCHEMA = auto()
    MAP = auto()
    LIST = auto()
    SCHEMA_OR_LIST = auto()


_COMMON = {
    **dict.fromkeys(("not", "additionalProperties"), Holds.SCHEMA),
    **dict.fromkeys(("definitions", "properties", "patternProperties"), Holds.MAP),
    **dict.fromkeys(("allOf", "anyOf", "oneOf"), Holds.LIST),
}
_OLD_ITEMS = {"items": Holds.SCHEMA_OR_LIST, "additionalItems": Holds.SCHEMA}
_DRAFT_4 = {**_COMMON, **_OLD_ITEMS, "dependencies": Holds.MAP}
_DRAFT_6 = {**_DRAFT_4, "contains": Holds.SCHEMA, "propertyNames": Holds.SCHEMA}
_DRAFT_7 = {**_DRAFT_6, **dict.fromkeys(("if", "then", "else"), Holds.SCHEMA)}
_NEW = {
    **_COMMON,
    **dict.fromkeys(
        (
            "contains",
            "propertyNames",
            "if",
            "then",
            "else",
            "contentSchema",
            "unevaluatedItems",
            "unevaluatedProperties",
        ),
        Holds.SCHEMA,
    ),
    **dict.fromkeys(("$defs", "dependentSchemas", "dependencies"), Holds.MAP),
}

SCHEMAS_IN: dict[Draft, dict[str, Holds]] = {
    Draft.DRAFT_4: _DRAFT_4,
    Draft.DRAFT_6: _DRAFT_6,
    Draft.DRAFT_7: _DRAFT_7,
    Draft.DRAFT_2019_09: {**_NEW, **_OLD_ITEMS},
    Draft.DRAFT_2020_12: {**_NEW, "items": Holds.SCHEMA, "prefixItems": Holds.LIST},
}

LEGACY = frozenset({Draft.DRAFT_4, Draft.DRAFT_6, Draft.DRAFT_7})
"""Drafts in which `$ref` silences its siblings and a name in `$id` is an anchor."""

_BY_ADDRESS = {draft.value.rstrip("#").partition("://")[2]: draft for draft in Draft}


def draft_named(schema_address: str) -> Draft | None:
    """The draft that a `$schema` names, with or without the trailing `#`, under http or https."""
    scheme, found, rest = schema_address.removesuffix("#").partition("://")
    return _BY_ADDRESS.get(rest) if found and scheme in ("http", "https") else None


def id_keyword(draft: Draft) -> str:
    """The keyword that names a resource."""
    return "id" if draft is Draft.DRAFT_4 else "$id"


def id_of(schema: dict[str, JsonValue], draft: Draft) -> str | None:
    """What `$id` (`id` in draft 4) says, unless a `$ref` beside it silences it."""
    value = schema.get("id" if draft is Draft.DRAFT_4 else "$id")
    if not isinstance(value, str) or (draft in LEGACY and isinstance(schema.get("$ref"), str)):
        return None
    return value


def subschemas(schema: dict[str, JsonValue], draft: Draft) -> Iterator[tuple[str, dict[str, JsonValue]]]:
    """The object schemas directly below a schema, each with the pointer that leads to it from there."""
    table = SCHEMAS_IN[draft]
    for keyword, value in schema.items():
        holds = table.get(keyword)
        if holds is None:
            continue
        if isinstance(value, dict):
            if holds is Holds.MAP:
                for name, member in value.items():
                    if isinstance(member, dict):
                        yield f"/{keyword}/{escape(name)}", member
            elif holds is not Holds.LIST:
                yield f"/{keyword}", value
        elif isinstance(value, list) and (holds is Holds.LIST or holds is Holds.SCHEMA_OR_LIST):
            for index, item in enumerate(value):
                if isinstance(item, dict):
                    yield f"/{keyword}/{index}", item


def leads_to_schema(root: JsonValue, tokens: tuple[str, ...], draft: Draft) -> bool:
    """Whether the tokens, from a schema on, lead through keywords to a place where a schema stands."""
    table = SCHEMAS_IN[draft]
    value, state = root, Holds.SCHEMA
    inside = False
    for token in tokens:
        if inside:
            inside = False
        else:
            found = table.get(token)
            if found is None or not isinstance(value, dict):
                return False
            state = found
            inside = state in (Holds.MAP, Holds.LIST) or (
                state is Holds.SCHEMA_OR_LIST and isinstance(value.get(token), list)
            )
        value = value[token] if isinstance(value, dict) else value[int(token)] if isinstance(value, list) else None
    return not inside
