"""The renderer of classes is asked about things without their words; what it says of the usual ones is in stock."""

from __future__ import annotations

import ast
import json
from random import Random
from typing import Any

import pytest

from codegen.targets.python import classes, stock
from codegen.targets.python.layout import Hole, layout_of, printed
from codegen.targets.python.plans import plan_of

from . import stock as all_of_it

NUMBERS = (0, 1, 5, 77, 100_000, 700_000_001, 700_000_002, 2**40)
ODD = ("", "a", 'say "so"', "it's", "back\\slash", "two\nlines", "the value 0", "the text", "PATTERN", "é", "\u2028")


def test_the_stock_is_what_the_renderer_of_classes_says() -> None:
    assert stock.FILE.read_text(encoding="utf-8") == stock.text_of(all_of_it.casts())


def test_nothing_is_taken_from_the_stock_of_another_version(monkeypatch: pytest.MonkeyPatch) -> None:
    key = '[{"type": "string"}, true, false]'
    stock._lines.cache_clear()
    assert stock.stocked([key])
    monkeypatch.setattr(stock, "version", lambda name: "0.0.1")
    stock._lines.cache_clear()
    assert not stock.stocked([key])
    monkeypatch.undo()
    stock._lines.cache_clear()


def test_a_damaged_stock_is_none(monkeypatch: pytest.MonkeyPatch, tmp_path: Any) -> None:
    monkeypatch.setattr(stock, "FILE", tmp_path / "none.txt")
    stock._lines.cache_clear()
    assert not stock.stocked(['[{"type": "string"}, true, false]'])
    monkeypatch.undo()
    stock._lines.cache_clear()


def definitions(random: Random) -> list[dict[str, Any]]:
    """Fields with all kinds of bounds and values."""
    found: list[dict[str, Any]] = []
    for kind in ("integer", "number"):
        for lowest, highest in (("minimum", "maximum"), ("exclusiveMinimum", "exclusiveMaximum")):
            for _ in range(8):
                low, high = (random.choice(NUMBERS) * random.choice((1, -1)) for _ in range(2))
                scale = random.choice((1, 0.5, 1e-9, 1e12)) if kind == "number" else 1
                nullable = random.choice((kind, [kind, "null"]))
                found.append({"type": nullable, lowest: low * scale, highest: high * scale})
    for count in NUMBERS:
        found.append({"type": "string", "minLength": count, "maxLength": random.choice(NUMBERS)})
        found.append({"type": "array", "items": {"type": "string"}, "maxItems": count})
    for several in (ODD, ODD[1:2], (1, 2, 700_000_001), (True,), (False, 0, "no"), [f"value_{n}" for n in range(40)]):
        kind = {"type": "string"} if all(isinstance(one, str) for one in several) else {}
        literal = {"enum": list(several), "x-enum-field-as-literal": True}
        found += [literal | kind, {**literal, "enum": [*several, None]}, {"type": "array", "items": literal | kind}]
    found.append({"anyOf": [{"type": "array", "items": dict(literal)}, {"type": "integer"}, dict(literal)]})
    pair = [{"type": "string"}, {"type": "integer"}]
    found.append({"type": "array", "prefixItems": pair, "items": False, "minItems": 2, "maxItems": 2})
    return found


@pytest.mark.parametrize("seed", range(3))
def test_numbers_and_values_that_are_put_in_afterwards_stand_as_the_renderer_writes_them(seed: int) -> None:
    meant = {json.dumps(one): [one, True, False] for one in definitions(Random(seed))}
    for key, said in classes.cast(meant).items():
        definition = meant[key][0]
        (statement,) = ast.parse(said.statements[0]).body
        direct = printed(layout_of(statement, {"PATTERN": Hole("name")}), {"name": "one"}, 4)
        made = classes.render_modules(
            {"m.One": {"allOf": BASE, "properties": {"one": definition}, "required": ["one"]}}, {}
        )
        assert made["m"].body.endswith(direct), key


BASE = [{"$ref": "#/$defs/_runtime.WireModel"}]


@pytest.mark.parametrize("values", [list(ODD[1:]), [1, -1, 0, 700_000_001]])
def test_members_that_are_put_in_afterwards_stand_as_the_renderer_writes_them(values: list[Any]) -> None:
    names = [f"MEMBER_{index}" for index in range(len(values))]
    kind = "string" if isinstance(values[0], str) else "integer"
    definition = {"type": kind, "enum": values, "x-enum-varnames": names}
    made = classes.render_modules({"m.One": definition}, {})["m"].body
    scope: dict[str, Any] = {}
    exec(f"from enum import *\n{made}", scope)
    exec(classes._generate({"$defs": {"_runtime.WireModel": {"type": "object"}, "m.Two": definition}}, {})["m"], scope)
    assert {one.name: one.value for one in scope["One"]} == {one.name: one.value for one in scope["Two"]}
    assert scope["One"].__mro__[1:] == scope["Two"].__mro__[1:]
    assert plan_of("m.One", definition, {}).head.key in stock._lines()
