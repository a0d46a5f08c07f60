"""The documentation of the dialect: a page per keyword, and an index."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import cast

from codegen.source.dialect.keyword import Keyword, keywords
from codegen.source.model import JsonValue

_PLACES = {
    "root": "the root of a contract",
    "property": "a property",
    "enum": "an enumeration",
    "schema": "any schema",
}


def pages() -> dict[str, str]:
    """Every page by file name, `README.md` first."""
    return {"README.md": _index(), **{f"{one.name}.md": page(one) for one in keywords()}}


def page(one: Keyword) -> str:
    """The page of one keyword, as Markdown."""
    parts = [f"# `{one.name}`", one.says, f"Stands on: {_where(one)}.", "Read by: " + ", ".join(one.used_by) + "."]
    parts += ["## Value", *_value(one.grammar), "## Example", _code(one.example)]
    parts += ["## Grammar", "The value as JSON Schema:", _code(one.grammar)]
    return "\n\n".join(parts) + "\n"


def _index() -> str:
    rows = [f"| [`{one.name}`]({one.name}.md) | {_where(one)} | {_cell(one.says)} |" for one in keywords()]
    head = [
        "# The contract dialect",
        "",
        "A contract is a JSON Schema 2020-12 document. These keywords say what stores, services and people need to",
        "know beside it. `type-contracts dialect` prints the meta-schema that editors complete and check with.",
        "",
        "| keyword | stands on | says |",
        "| --- | --- | --- |",
    ]
    return "\n".join([*head, *rows]) + "\n"


def _where(one: Keyword) -> str:
    return ", ".join(_PLACES[place] for place in one.places)


def _value(grammar: dict[str, JsonValue]) -> Iterator[str]:
    if grammar.get("type") == "array" and _keys(grammar.get("items")):
        yield "A list of objects:"
        yield _table(grammar["items"])
    elif _keys(grammar):
        yield "An object:"
        yield _table(grammar)
    else:
        yield _kind(grammar).capitalize() + "."


def _keys(grammar: JsonValue) -> bool:
    return isinstance(grammar, dict) and "properties" in grammar


def _table(grammar: JsonValue, prefix: str = "") -> str:
    return "\n".join(["| key | value | must be there | says |", "| --- | --- | --- | --- |", *_rows(grammar, prefix)])


def _rows(grammar: JsonValue, prefix: str) -> Iterator[str]:
    schema = cast("dict[str, JsonValue]", grammar)
    required = cast("list[str]", schema.get("required", []))
    for name, value in cast("dict[str, dict[str, JsonValue]]", schema["properties"]).items():
        must = "yes" if name in required else ""
        says = _cell(str(value.get("description", "")))
        yield f"| `{prefix}{name}` | {_cell(_kind(value))} | {must} | {says} |"
        for inner, suffix in _inner(value):
            yield from _rows(inner, f"{prefix}{name}{suffix}.")


def _inner(value: dict[str, JsonValue]) -> Iterator[tuple[JsonValue, str]]:
    """Objects below a key that have keys of their own."""
    if _keys(value):
        yield value, ""
    items = value.get("items")
    alternatives = [items] if _keys(items) else cast("dict[str, list[JsonValue]]", items or {}).get("anyOf", [])
    yield from ((one, "[]") for one in alternatives if _keys(one))
    yield from ((one, "") for one in cast("list[JsonValue]", value.get("anyOf", [])) if _keys(one))


def _kind(value: dict[str, JsonValue]) -> str:
    """What a value looks like, in a few words."""
    if "enum" in value:
        return ", ".join(f"`{one}`" for one in cast("list[str]", value["enum"]))
    if "const" in value:
        return f"`{json.dumps(value['const'])}`"
    if "$ref" in value:
        return {"#/$defs/wireName": "a property's or contract's name", "#/$defs/duration": "a duration"}[
            str(value["$ref"])
        ]
    if "anyOf" in value and "type" not in value:
        return " or ".join(dict.fromkeys(map(_kind, cast("list[dict[str, JsonValue]]", value["anyOf"]))))
    if value.get("type") == "array":
        return f"list: {_kind(cast('dict[str, JsonValue]', value.get('items', {})))}"
    if value.get("type") == "object" and "properties" not in value:
        return f"map: {_kind(cast('dict[str, JsonValue]', value.get('additionalProperties', {})))}"
    return {"string": "text", "integer": "whole number", "boolean": "`true` or `false`"}.get(
        str(value.get("type", "any value")), str(value.get("type", "any value"))
    )


def _cell(text: str) -> str:
    return text.replace("|", "\\|")


def _code(value: JsonValue) -> str:
    return f"```json\n{json.dumps(value, indent=2, ensure_ascii=False)}\n```"
