"""The meta-schema: one flat document that judges a contract, for editors and for reading."""

from __future__ import annotations

import json
from importlib.resources import files
from typing import cast

from codegen.source.dialect.keyword import Keyword, keywords
from codegen.source.model import JsonValue


def meta_schema() -> dict[str, JsonValue]:
    """JSON Schema 2020-12 with our keywords, flattened; a new document on every call.

    It has no `$id`, `$dynamicRef`, `format` or keyword of any tool: validators take it as an ordinary schema in
    their strict mode, and editors, whose language services do not know `$dynamicRef`, complete from it.
    """
    text = files(__package__).joinpath("standard.json").read_text(encoding="utf-8")
    document = cast("dict[str, JsonValue]", json.loads(text))
    properties = cast("dict[str, JsonValue]", document["properties"])
    properties.update((one.name, _property(one)) for one in keywords())
    return document


def _property(one: Keyword) -> JsonValue:
    places = ", ".join(one.places)
    return {**json.loads(json.dumps(one.grammar)), "description": f"{one.says} Stands on: {places}."}
