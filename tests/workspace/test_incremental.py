"""What is rendered after a change is what a run from nothing renders."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from .shop import BUYER, ITEM, ORDER, STATE, Shop, open_shop


def change_a_leaf(shop: Shop) -> None:
    shop.write("state", STATE | {"enum": ["open", "paid", "sent"]})


def change_what_others_use(shop: Shop) -> None:
    shop.write("buyer", BUYER | {"required": ["full_name"]})


def add(shop: Shop) -> None:
    shop.write("parcel", {"type": "object", "properties": {"of": {"$ref": "order.schema.json"}}})


def remove(shop: Shop) -> None:
    shop.write("order", {**ORDER, "properties": {**ORDER["properties"], "state": {"type": "string"}}})  # type: ignore[dict-item]
    shop.remove("state")


def rename(shop: Shop) -> None:
    shop.remove("item", "stock")
    shop.write("article", ITEM, "stock")


def take_a_derived_name(shop: Shop) -> None:
    nested = {"type": "object", "properties": {"name": {"type": "string"}}}
    shop.write("item", {**ITEM, "properties": {"part": nested}}, "stock")
    shop.generate()
    shop.write("item_part", nested, "stock")


def count_both_ways(shop: Shop) -> None:
    shop.write("item", {"type": "object", "properties": {"mass": {"type": "number", "x-unit": "grams"}}}, "stock")
    shop.generate()
    shop.write("load", {"type": "object", "properties": {"mass": {"type": "integer", "x-unit": "grams"}}}, "stock")


def take_a_helpers_name(shop: Shop) -> None:
    shop.write("state_value", {"type": "object", "properties": {"is_state": {"type": "string"}}})
    shop.write("is_state", {"enum": ["yes"]})


def compose_an_id_otherwise(shop: Shop) -> None:
    rule = {"rule": "composed", "from": ["price_cents", "shelf"], "separator": "_"}
    shop.write("item", {**ITEM, "x-store": {"engine": "firestore", "name": "items", "document_id": rule}}, "stock")
    shop.generate()
    other = {**rule, "separator": "-"}
    shop.write("item", {**ITEM, "x-store": {"engine": "firestore", "name": "items", "document_id": other}}, "stock")


def nothing(_: Shop) -> None:
    pass


@pytest.mark.parametrize(
    "edit",
    [
        change_a_leaf, change_what_others_use, add, remove, rename, take_a_derived_name, count_both_ways,
        take_a_helpers_name, compose_an_id_otherwise, nothing,
    ],
)  # fmt: skip
def test_generating_after_an_edit_is_generating_from_nothing(tmp_path: Path, edit: Callable[[Shop], None]) -> None:
    shop = open_shop(tmp_path / "shop")
    shop.generate()
    edit(shop)
    shop.generate()
    shop.generate("fresh")
    assert shop.tree() == shop.tree("fresh")
    assert shop.stale() == []
    assert shop.stale(full=True) == []


def test_one_changed_contract_rewrites_no_module_of_another(tmp_path: Path) -> None:
    shop = open_shop(tmp_path / "shop")
    shop.generate()
    shop.write("item", ITEM | {"required": ["price_cents"]}, "stock")
    written = shop.generate().written
    assert "python/stock/item.py" in written
    assert not [path for path in written if "/sales/" in path]


def test_a_run_without_a_change_touches_nothing(tmp_path: Path) -> None:
    shop = open_shop(tmp_path / "shop")
    shop.generate()
    before = {path: path.stat().st_mtime_ns for path in (tmp_path / "shop" / "generated").rglob("*")}
    outcome = shop.generate()
    assert outcome.written == ()
    assert {path: path.stat().st_mtime_ns for path in (tmp_path / "shop" / "generated").rglob("*")} == before


def test_a_contract_at_fault_leaves_every_file_as_it_was(tmp_path: Path) -> None:
    shop = open_shop(tmp_path / "shop")
    shop.generate()
    before = shop.tree()
    shop.write("order", {"$ref": "nowhere.schema.json"})
    from codegen import workspace

    outcome = workspace.generate(shop.settings())
    assert outcome.status == 1
    assert all(one.place.line for one in outcome.diagnostics)
    assert shop.tree() == before


def test_a_run_for_one_target_leaves_the_others_and_tells_when_they_are_stale(tmp_path: Path) -> None:
    shop = open_shop(tmp_path / "shop")
    shop.generate()
    shop.write("item", ITEM | {"required": ["price_cents"]}, "stock")
    shop.generate(targets=("typescript",))
    assert "output/contract-changed" in shop.stale()
    shop.generate()
    shop.generate("fresh")
    assert shop.stale() == []
    assert shop.tree() == shop.tree("fresh")


def test_a_run_for_one_package_leaves_the_other(tmp_path: Path) -> None:
    shop = open_shop(tmp_path / "shop")
    shop.generate(packages=("stock",))
    assert not [path for path in shop.tree() if "/sales/" in path]
    assert shop.stale(packages=("stock",)) == []
    shop.generate()
    shop.generate("fresh")
    assert shop.tree() == shop.tree("fresh")
    assert shop.stale() == []
