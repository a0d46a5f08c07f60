"""A keyword of the dialect: what it says, where it may stand, and the grammar of its value."""

from __future__ import annotations

import json
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Literal, cast

from codegen.source.model import JsonValue

Standing = Literal["root", "property", "enum", "schema"]

KEYWORDS: tuple[str, ...] = (
    "x-store",
    "x-column",
    "x-references",
    "x-unit",
    "x-name",
    "x-type",
    "x-visibility",
    "x-becomes",
    "x-immutable",
    "x-aliases",
    "x-opaque",
    "x-transitions",
    "x-enum-docs",
    "x-message",
    "x-access",
    "x-index",
    "x-unique",
    "x-ttl",
    "x-queries",
    "x-computed",
    "x-lineage",
    "x-quality",
    "x-assumed",
    "x-incomplete",
    "x-classification",
    "x-owner",
    "x-retention",
    "x-volume",
    "x-lint",
    "x-waive",
)
"""Every keyword of ours, in the order of the documentation. Each has a file of its name under `keywords/`."""


@dataclass(frozen=True, slots=True)
class Keyword:
    """One keyword. `grammar` is the JSON Schema of its value, `example` a schema that uses it, `says` one sentence.

    `places` says where it may stand: the contract's root, a property, an enumeration, or any schema.
    `used_by` names the targets and stages that read it.
    """

    name: str
    places: tuple[Standing, ...]
    says: str
    used_by: tuple[str, ...]
    grammar: dict[str, JsonValue]
    example: dict[str, JsonValue]


@cache
def keyword(name: str) -> Keyword:
    """The keyword of that name. Raises KeyError when there is none."""
    if name not in KEYWORDS:
        raise KeyError(name)
    raw = json.loads(files(__package__).joinpath("keywords", f"{name}.json").read_text(encoding="utf-8"))
    return Keyword(
        name=raw["name"],
        places=cast("tuple[Standing, ...]", tuple(raw["places"])),
        says=raw["says"],
        used_by=tuple(raw["used_by"]),
        grammar=raw["grammar"],
        example=raw["example"],
    )


def keywords() -> tuple[Keyword, ...]:
    """Every keyword, in the order of `KEYWORDS`."""
    return tuple(keyword(name) for name in KEYWORDS)
