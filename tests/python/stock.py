"""What is in stock of the renderer of classes: `python -m tests.python.stock --write` renders it anew."""

from __future__ import annotations

import sys
from collections.abc import Iterator, Mapping
from itertools import combinations, product
from typing import Any

from codegen.targets.python import classes, stock
from codegen.targets.python.plans import plan_of

Lowered = dict[str, Any]

_BATCH = 400
_REFERENCE: Lowered = {"$ref": "#/$defs/module.One"}
_CHOICE: Lowered = {"enum": ["one"], "x-enum-field-as-literal": True}
_OPEN: Lowered = {"type": "object", "additionalProperties": True}


def casts() -> dict[str, Any]:
    """Everything in stock, rendered now."""
    meant = dict(sorted(_meant()))
    keys = list(meant)
    made: dict[str, Any] = {}
    for start in range(0, len(keys), _BATCH):
        made |= classes.cast({key: meant[key] for key in keys[start : start + _BATCH]})
    return made


def _meant() -> Iterator[tuple[str, Any]]:
    for definition, aliases in _definitions():
        plan = plan_of("module.Class", definition, aliases)
        yield from ((one.key, one.meant) for one in (plan.head, *plan.fields))


def _definitions() -> Iterator[tuple[Lowered, Mapping[str, str]]]:
    """Classes that say, together, each thing that is in stock."""
    for kind in ("string", "integer"):
        yield {"type": kind, "enum": ["one" if kind == "string" else 1], "x-enum-varnames": ["ONE"]}, {}
    for base in classes.RUNTIME_CLASSES:
        head: Lowered = {"type": "object", "allOf": [{"$ref": f"#/$defs/_runtime.{base}"}]}
        if base.endswith("Root"):
            yield head, {}
        else:
            yield from (({**head, "additionalProperties": extra}, {}) for extra in (False, True, *_inner()))
    for shape, required, alias in product(_shapes(), (True, False), (True, False)):
        for more in ({}, {"description": "Text."}, *(() if alias else ({"description": "Text.", "deprecated": True},))):
            base = {"type": "object", "allOf": [{"$ref": "#/$defs/_runtime.WireModel"}]}
            fields = {"properties": {"one": {**shape, **more}}, "required": ["one"] if required else []}
            yield {**base, **fields}, {"module.Class.one": "One"} if alias else {}


def _shapes() -> Iterator[Lowered]:
    """What fields are, with their bounds, or null."""
    lists = [{"type": "array", "items": one} for one in (*_inner(), *_nullable(_inner()), *_nested())]
    maps = [{"type": "object", "additionalProperties": one} for one in (*_inner(), *_nullable(_inner()), *_nested())]
    bounded = [
        {**one, **more} for one in lists[: len(list(_inner()))] for more in _some("minItems", "maxItems") if more
    ]
    plain = [*_bounded_scalars(), _REFERENCE, {**_CHOICE, "type": "string"}, _CHOICE, *lists, *bounded, _OPEN, *maps]
    yield from (*plain, *_unions())
    yield from _nullable(iter(plain))
    yield from ({"anyOf": [*one["anyOf"], {"type": "null"}]} for one in _unions())
    yield {}
    yield {"type": "null"}


def _bounded_scalars() -> Iterator[Lowered]:
    yield {"type": "boolean"}
    yield from ({"type": "string", **more} for more in _some("minLength", "maxLength"))
    yield from ({"type": "string", "format": one} for one in ("uuid", "date-time", "date", "time", "decimal"))
    yield {"type": "string", "format": "decimal", "x-unit": "Money"}
    for kind, unit in product(("integer", "number"), ({}, {"x-unit": "Grams"})):
        for lowest, highest in product((None, "minimum", "exclusiveMinimum"), (None, "maximum", "exclusiveMaximum")):
            yield {"type": kind, **unit, **{one: 1 for one in (lowest, highest) if one}}


def _inner() -> Iterator[Lowered]:
    """What lists and maps are of: no bounds there."""
    yield from ({"type": one} for one in ("string", "integer", "number", "boolean"))
    yield from ({"type": "string", "format": one} for one in ("uuid", "date-time", "date", "time", "decimal"))
    yield from ({"type": one, "x-unit": "Grams"} for one in ("integer", "number"))
    yield from (_REFERENCE, {**_CHOICE, "type": "string"}, {}, _OPEN)


def _nested() -> Iterator[Lowered]:
    for one in ({"type": "string"}, {"type": "integer"}, {"type": "number"}, _REFERENCE, {}):
        yield {"type": "array", "items": one}
        yield {"type": "object", "additionalProperties": one or True}


def _unions() -> Iterator[Lowered]:
    for most in range(2, 7):
        yield {"anyOf": [{"$ref": f"#/$defs/module.Class{one}"} for one in range(most)]}
    kinds: list[Lowered] = [{"type": one} for one in ("string", "integer", "number", "boolean")]
    kinds += [_REFERENCE, {"type": "array", "items": {"type": "string"}}, {"type": "array", "items": _REFERENCE}, _OPEN]
    yield from ({"anyOf": [*pair]} for pair in combinations(kinds, 2))


def _some(*keywords: str) -> Iterator[Lowered]:
    for count in range(len(keywords) + 1):
        yield from (dict.fromkeys(one, 1) for one in combinations(keywords, count))


def _nullable(several: Iterator[Lowered]) -> Iterator[Lowered]:
    """The same, or null, as lowering says it."""
    for one in several:
        if "enum" in one:
            yield {**{name: value for name, value in one.items() if name != "type"}, "enum": [*one["enum"], None]}
        elif "type" in one:
            yield {**one, "type": [one["type"], "null"]}
        elif one:
            yield {"anyOf": [one, {"type": "null"}]}


if __name__ == "__main__":
    text = stock.text_of(casts())
    if sys.argv[1:] == ["--write"]:
        stock.FILE.write_text(text, encoding="utf-8")
    else:
        print(text, end="")
