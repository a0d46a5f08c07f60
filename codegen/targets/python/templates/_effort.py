"""How long it can take to say what is wrong with a document: where a contract holds itself in several ways, a document
that holds itself n times over is looked at in as many ways to the power of n."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any, cast
from urllib.parse import unquote

_INSIDE = frozenset((
    "properties", "patternProperties", "additionalProperties", "unevaluatedProperties", "propertyNames",
    "items", "prefixItems", "contains", "unevaluatedItems",
))  # fmt: skip
_VALUES = frozenset(("const", "enum"))
MOST = 5_000


def ways_of(rule: Any, resource: Callable[[str], Any]) -> tuple[int, int]:
    """How many references of a rule, or of what it refers to, lead back to where they stand; and the fewest levels of a
    document that lie between. `resource` knows the schema document of an address."""
    edges: dict[str, list[tuple[str, int]]] = {}
    waiting: list[tuple[str, Any]] = [("", rule)]
    for name, schema in waiting:
        if name not in edges:
            edges[name] = list(_references(schema, 0))
            waiting += [(target, _found(target, resource)) for target, _ in edges[name] if target not in edges]
    levels = [below for name, several in edges.items() for target, below in several if name in _reached(target, edges)]
    return len(levels), max(1, min(levels, default=1))


def is_too_much(value: Any, ways: tuple[int, int]) -> bool:
    """Whether looking at all that is wrong with a document may take too long."""
    count, levels = ways
    return count > 1 and count ** (_depth(value) / levels) > MOST


def _references(schema: Any, below: int) -> Iterator[tuple[str, int]]:
    kind = cast(object, type(schema))
    if kind is list:
        for one in schema:
            yield from _references(one, below)
    elif kind is dict:
        if isinstance(schema.get("$ref"), str):
            yield schema["$ref"], below
        for word, one in schema.items():
            if word not in _VALUES:
                yield from _references(one, below + (word in _INSIDE))


def _found(reference: str, resource: Callable[[str], Any]) -> Any:
    base, _, pointer = reference.partition("#")
    found = resource(base)
    for token in pointer.split("/")[1:]:
        found = found[unquote(token).replace("~1", "/").replace("~0", "~")]
    return found


def _reached(start: str, edges: dict[str, list[tuple[str, int]]]) -> set[str]:
    found, waiting = {start}, [start]
    for name in waiting:
        ahead = {target for target, _ in edges[name]} - found
        found |= ahead
        waiting += ahead
    return found


def _depth(value: Any) -> int:
    waiting: list[tuple[Any, int]] = [(value, 1)]
    for part, level in waiting:
        kind = cast(object, type(part))
        inner: Any = part.values() if kind is dict else part if kind is list else ()
        waiting.extend((one, level + 1) for one in inner)
    return waiting[-1][1]
