"""Schemas of the kinds that people write: trees, tagged unions, nullable fields, bundled and extended schemas."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Protocol

from tests.conformance.fuzz.values import NAMES

RESOURCE = "urn:case:HERE:"
"""How the addresses inside a contract begin; a trial puts the number of the case for `HERE`, so that none is twice."""


class Maker(Protocol):
    """Whoever makes random schemas: a random source, and any schema of at most a depth."""

    @property
    def random(self) -> Any:
        """The random source."""

    def schema(self, depth: int) -> Any:
        """Any schema of at most this depth."""


def tagged(maker: Maker, depth: int) -> Any:
    """A union of objects, told apart by a constant or by an enumeration of one or two values."""
    tag = maker.random.choice(["kind", "type", "event_type"])
    options: list[Any] = []
    for value in maker.random.sample(["a", "b", "c_d", "", 1, 2, True, None], maker.random.randint(2, 4)):
        said = {"const": value} if maker.random.random() < 0.7 else {"enum": [value, f"{value}x"]}
        names = maker.random.sample(NAMES[:16], maker.random.randint(0, 2))
        option = {"type": "object", "properties": {tag: said, **{one: maker.schema(depth - 1) for one in names}}}
        option["required"] = [tag] if maker.random.random() < 0.9 else []
        if maker.random.random() < 0.5:
            option["additionalProperties"] = False
        options.append(option)
    return {maker.random.choice(["oneOf", "anyOf"]): options}


def nullable(maker: Maker, depth: int) -> Any:
    """A schema or null, in one of the ways in which people say so."""
    made = maker.schema(depth - 1)
    kinds = {"type": ["string", "null"], "maxLength": 3}, {"type": ["integer", "null"], "minimum": 1}
    return maker.random.choice(
        [{"anyOf": [made, {"type": "null"}]}, {"oneOf": [{"type": "null"}, made]}, *kinds, {"enum": ["a", "b", None]}]
    )


def tree(maker: Maker, depth: int) -> Any:
    """A resource that holds itself through a property, a list or a map."""
    again = {"$ref": "#"}
    below = maker.random.choice([
        {"child_node": again}, {"left": again, "right": again}, {"kids": {"type": "array", "items": again}},
        {"by_name": {"type": "object", "additionalProperties": again}}, {"next": {"anyOf": [again, {"type": "null"}]}},
    ])  # fmt: skip
    made = {"$id": RESOURCE + _mark(maker), "type": "object", "properties": {"user_id": maker.schema(0), **below}}
    closing = maker.random.choice([{}, {"additionalProperties": False}, {"unevaluatedProperties": False}])
    return {**made, **closing, **maker.random.choice([{}, {"required": ["user_id"]}])}


def several_ways(maker: Maker, depth: int) -> Any:
    """A resource that holds itself by several options, by both branches of a condition, or by lists that it counts."""
    again = {"$ref": "#"}
    below = maker.random.choice([
        again, {"type": "array", "items": again}, {"type": "object", "additionalProperties": again},
        {"anyOf": [again, {"type": "null"}]}, {"type": "array", "items": again, "contains": again}, {"not": again},
    ])  # fmt: skip
    options: list[Any] = []
    for name in maker.random.sample(NAMES[:16], maker.random.randint(2, 3)):
        known = {name: maker.schema(0), "next_one": below} if maker.random.random() < 0.8 else {name: maker.schema(0)}
        closing = maker.random.choice(
            [{}, {}, {"required": [name]}, {"additionalProperties": False}, {"minProperties": 1}]
        )
        options.append({"type": "object", "properties": known, **closing})
    said: dict[str, Any] = {maker.random.choice(["anyOf", "anyOf", "oneOf", "allOf"]): options}
    if maker.random.random() < 0.2:
        said = {"if": options[0], "then": options[1], "else": options[-1]}
    closing = maker.random.choice([{}, {}, {"unevaluatedProperties": False}, {"maxProperties": 2}])
    return {"$id": RESOURCE + _mark(maker), **said, **closing}


def extended(maker: Maker, depth: int) -> Any:
    """A tree that an outer schema extends by a dynamic reference."""
    inner, outer = RESOURCE + _mark(maker), RESOURCE + _mark(maker)
    node = {
        "$id": inner, "$dynamicAnchor": "node", "type": "object",
        "properties": {"data": maker.schema(0), "kids": {"type": "array", "items": {"$dynamicRef": "#node"}}},
    }  # fmt: skip
    more = maker.random.choice([{"unevaluatedProperties": False}, {"required": ["data"]}, {"maxProperties": 1}])
    return {"$id": outer, "$dynamicAnchor": "node", "$ref": inner, "$defs": {"node": node}, **more}


def bundled(maker: Maker, depth: int) -> Any:
    """A resource inside the contract, with definitions, an anchor, and references that its own address decides."""
    item, named = maker.schema(depth - 1), maker.schema(0)
    anchored = {"$anchor": "named", **named} if isinstance(named, dict) and "$id" not in named else {"$anchor": "named"}
    ways = ["#/$defs/item", "#named", "#/$defs/other%20one"]
    first, second = (maker.random.choice(ways) for _ in range(2))
    return {
        "$id": RESOURCE + _mark(maker), "$defs": {"item": item, "other one": anchored},
        "properties": {"a": {"$ref": first}, "user_id": {"$ref": second}}, "additionalProperties": {"$ref": first},
    }  # fmt: skip


def annotated(maker: Maker, depth: int) -> Any:
    """A record whose properties say what programs need to know beside the rules."""
    extras: list[dict[str, Any]] = [
        {"type": "integer", "x-type": {"typescript": "bigint"}}, {"type": "object", "x-opaque": True},
        {"type": "number", "x-type": {"typescript": "string"}}, {"type": "string", "x-aliases": ["former_name"]},
        {"type": "string", "format": "date-time", "x-type": {"typescript": "string"}},
        {"type": "string", "format": "date-time", "x-type": {"python": "str"}},
        {"type": "string", "format": "uuid", "x-type": {"python": "str"}}, {"x-visibility": "private", "type": "null"},
        {"type": "string", "x-name": {"python": "other_name", "typescript": "otherName"}},
        {"type": "array", "items": {"x-opaque": True}}, {"type": "string", "default": "a", "readOnly": True},
        {"$comment": "none", "examples": [1], "deprecated": True, "contentEncoding": "base64", "type": "string"},
    ]  # fmt: skip
    names = maker.random.sample(["user_id", "made_at", "a_b", "x1", "value", "is_3d_model"], maker.random.randint(1, 4))
    members = {name: maker.random.choice(extras) for name in names}
    closing = maker.random.choice([{}, {"additionalProperties": False}])
    return {"type": "object", "properties": members, "required": names[:1], **closing}


def _mark(maker: Maker) -> str:
    return str(maker.random.randrange(10**9))


FAMILIES: tuple[Callable[[Maker, int], Any], ...] = (tagged, nullable, tree, several_ways, extended, bundled, annotated)
