"""What leads into another package is looked up there."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from codegen.ir.build import build
from codegen.ir.model import Package
from codegen.lint.rule import offence_of
from codegen.lint.run import lint_packages
from codegen.source.load import PackageFolder, load

Pair = Callable[[Any], tuple[Package, ...]]

USER = {
    "type": "object",
    "properties": {
        "id": {"type": "string", "format": "uuid"},
        "email": {"type": "string", "x-classification": "personal"},
    },
}


def _order(keyword: str, said: Any, kind: str = "uuid") -> dict[str, Any]:
    return {"type": "object", "properties": {"user_id": {"type": "string", "format": kind, keyword: said}}}


@pytest.fixture
def pair(tmp_path: Path) -> Pair:
    """Builds the packages `accounts` (a user, two services) and `shop` (the contract `order` that a test gives)."""

    def make(order: Any) -> tuple[Package, ...]:
        services = {"type": "string", "enum": ["api", "worker"]}
        for name, schema in {"accounts/user": USER, "accounts/service": services, "shop/order": order}.items():
            path = tmp_path / f"{name}.schema.json"
            path.parent.mkdir(exist_ok=True)
            path.write_text(json.dumps(schema), encoding="utf-8")
        sources, found = load(tmp_path, [PackageFolder("accounts", "accounts"), PackageFolder("shop", "shop")])
        assert not found
        return build(sources).packages

    return make


def _found(packages: tuple[Package, ...], unread: str = "") -> list[tuple[str, str, str]]:
    asked = ("dangling-", "unknown-service", "-differs", "personal-copy")
    said = lint_packages(packages, {}, frozenset({unread}) - {""})
    return [
        (offence_of(one.code), one.place.pointer, one.message)
        for one in said
        if any(part in offence_of(one.code) for part in asked)
    ]


GOOD = [
    _order("x-references", {"contract": "accounts/user", "field": "id"}),
    _order("x-lineage", {"kind": "copy", "from": [{"contract": "accounts/user", "field": "id"}]}),
    {"type": "object", "x-access": {"read": ["accounts/api"], "write": ["accounts/worker"]}},
    {
        "type": "object",
        "x-message": {"topic": "t", "producers": ["accounts/api"], "consumers": ["accounts/worker"]},
    },
    {
        "type": "object",
        "properties": {"user_id": {"type": "string"}},
        "x-lineage": {"from": [{"contract": "accounts/user", "join": "left", "on": {"user_id": "id"}}]},
    },
]


@pytest.mark.parametrize("order", GOOD, ids=json.dumps)
def test_what_another_package_has_may_be_named(order: Any, pair: Pair) -> None:
    assert _found(pair(order)) == []


BAD = [
    ("dangling-reference", "contract", "in the package `accounts` (did you mean `user`?)",
     _order("x-references", {"contract": "accounts/usr", "field": "id"})),
    ("dangling-reference", "field", "did you mean `id`?",
     _order("x-references", {"contract": "accounts/user", "field": "i_d"})),
    ("dangling-reference", "contract", "no package `acounts` (did you mean `accounts`?)",
     _order("x-references", {"contract": "acounts/user", "field": "id"})),
    ("reference-type-differs", "user_id", "which it refers to",
     _order("x-references", {"contract": "accounts/user", "field": "id"}, kind="date")),
    ("dangling-lineage", "contract", "in the package `accounts` (did you mean `user`?)",
     _order("x-lineage", {"kind": "copy", "from": [{"contract": "accounts/usr", "field": "id"}]})),
    ("dangling-lineage", "field", "did you mean `id`?",
     _order("x-lineage", {"kind": "copy", "from": [{"contract": "accounts/user", "field": "idd"}]})),
    ("copy-type-differs", "user_id", "which it copies",
     _order("x-lineage", {"kind": "copy", "from": [{"contract": "accounts/user", "field": "id"}]}, kind="date")),
    ("unmarked-personal-copy", "user_id", "which is personal",
     {"type": "object", "properties": {"user_id": {
         "type": "string", "x-lineage": {"kind": "copy", "from": [{"contract": "accounts/user", "field": "email"}]}}}}),
    ("unknown-service", "0", "did you mean `api`?",
     {"type": "object", "x-access": {"read": ["accounts/app"], "write": []}}),
    ("unknown-service", "0", "no package `acounts` (did you mean `accounts`?)",
     {"type": "object", "x-access": {"read": ["acounts/api"], "write": []}}),
]  # fmt: skip


@pytest.mark.parametrize(("offence", "at", "says", "order"), BAD, ids=[f"{one[0]}: {one[2]}" for one in BAD])
def test_what_another_package_lacks_is_reported_with_its_place(
    offence: str, at: str, says: str, order: Any, pair: Pair
) -> None:
    ((found, pointer, message),) = _found(pair(order))
    assert (found, pointer.rpartition("/")[2]) == (offence, at)
    assert says in message


def test_a_package_that_the_run_leaves_out_is_not_asked(pair: Pair) -> None:
    order = _order("x-references", {"contract": "accounts/nobody", "field": "id"})
    shop = tuple(one for one in pair(order) if one.name == "shop")
    assert _found(shop, unread="accounts") == []
    assert [one[0] for one in _found(shop)] == ["dangling-reference"]
