"""Where fuzzing begins: small contracts that between them have every keyword, and those that found something once."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from codegen.source import dialect as keywords

CONTRACTS = Path(__file__).resolve().parents[1] / "output_quality" / "contracts"
FOUND: dict[str, Any] = {
    "separator_in_a_name": {
        "type": "object",
        "properties": {"\x1f": {}, "x \x1f": {}},
        "$defs": {"\x1f": {"type": "object", "properties": {"a": {}}}},
    },
    "transitions_without_moves": {"enum": ["a"], "x-transitions": {"initial": ["a"]}},
    "scope_in_a_name": {
        "$dynamicAnchor": "a",
        "type": "object",
        "properties": {"x (1)": {"$dynamicRef": "#a"}, "x": {"$ref": "#/properties/x (1)"}},
    },
}


def seeds() -> Iterator[tuple[str, Any]]:
    """Contracts by name."""
    yield from FOUND.items()
    for path in sorted(CONTRACTS.rglob("*.schema.json")):
        if path.stat().st_size < 10_000:
            yield path.name.partition(".")[0], json.loads(path.read_bytes())
    for path in sorted(Path(keywords.__path__[0]).joinpath("keywords").glob("x-*.json")):
        yield path.stem, json.loads(path.read_bytes()).get("example", {})
