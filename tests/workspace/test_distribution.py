"""Metadata for registries: written where the configuration asks for it, gated like everything else."""

from __future__ import annotations

from pathlib import Path

import pytest

from codegen import workspace
from codegen.config import TargetNames, load
from codegen.config.settings import Overrides
from codegen.targets import registry

from .shop import ITEM, Shop, open_shop

FILES = ("python/pyproject.toml", "typescript/package.json", "typescript/tsconfig.json")
HEADS = ("typescript/sales/TYPE-CONTRACTS.ts", "typescript/stock/TYPE-CONTRACTS.ts")
"""The files whose heads say the version."""

ASKED = """
[python]
distribution = { name = "acme-contracts", version = "1.4.0" }
[typescript]
distribution = { name = "@acme/contracts", version = "1.4.0" }
"""


def configure(shop: Shop, more: str) -> None:
    packages = '[packages]\nsales = "sales"\nstock = "stock"\n'
    (shop.root / "type-contracts.toml").write_text(packages + more, encoding="utf-8")


def test_nothing_is_written_that_nobody_asked_for(tmp_path: Path) -> None:
    shop = open_shop(tmp_path / "shop")
    shop.generate()
    assert not [path for path in shop.tree() if path in FILES]


def test_the_files_come_and_go_with_the_configuration(tmp_path: Path) -> None:
    shop = open_shop(tmp_path / "shop")
    shop.generate()
    configure(shop, ASKED)
    assert "output/option-changed" in shop.stale()
    assert set(shop.generate().written) == {*FILES, *HEADS}
    assert shop.stale() == []
    (tmp_path / "shop" / "generated" / FILES[0]).write_text("by hand", encoding="utf-8")
    assert shop.stale() == ["output/edited-by-hand"]
    shop.generate()
    configure(shop, ASKED.replace("1.4.0", "1.5.0"))
    assert set(shop.generate().written) == {FILES[0], FILES[1], *HEADS}
    configure(shop, "")
    assert set(shop.generate().removed) == set(FILES)


def test_runs_for_a_part_of_the_project_leave_them(tmp_path: Path) -> None:
    shop = open_shop(tmp_path / "shop")
    configure(shop, ASKED)
    shop.generate(packages=("stock",))
    shop.generate(targets=("markdown",))
    shop.write("item", ITEM | {"required": ["price_cents"]}, "stock")
    shop.generate()
    shop.generate("fresh")
    assert shop.tree() == shop.tree("fresh")
    assert set(FILES) <= set(shop.tree())
    assert shop.stale(full=True) == []


@pytest.mark.parametrize(("target", "said", "told"), [
    ("python", '"acme"', "is a table with a `name` and a `version`"),
    ("python", '{ name = "acme" }', "is a table with a `name` and a `version`"),
    ("python", '{ name = "a", version = "1", private = true }', "is a table with a `name` and a `version`"),
    ("python", '{ name = "-acme", version = "1.0" }', "has a `name` of letters"),
    ("python", '{ name = "a\\"b", version = "1.0" }', "has a `name` of letters"),
    ("python", '{ name = "acme", version = "one" }', "has a `version` as packages of Python have it"),
    ("python", '{ name = "acme", version = 1.0 }', "has a `version` as packages of Python have it"),
    ("typescript", "true", "is a table with a `name` and a `version`"),
    ("typescript", '{ name = "@Acme/x", version = "1.0.0" }', "has a `name` in lower case"),
    ("typescript", '{ name = "../x", version = "1.0.0" }', "has a `name` in lower case"),
    ("typescript", '{ name = "acme", version = "1.0" }', "has a `version` of three numbers"),
    ("typescript", '{ name = "acme", version = "1.0.0rc1" }', "has a `version` of three numbers"),
])  # fmt: skip
def test_a_name_or_version_that_no_registry_takes_is_refused_at_its_place(
    tmp_path: Path, target: str, said: str, told: str
) -> None:
    shop = open_shop(tmp_path / "shop")
    configure(shop, f"[{target}]\ndistribution = {said}\n")
    loaded = load(Overrides(config=shop.root / "type-contracts.toml"), TargetNames(registry.names(), registry.names))
    assert loaded.settings is not None
    [found] = workspace.generate(loaded.settings).diagnostics
    assert (found.code.name, found.place.line) == ("config/bad-option", 5)
    assert f"[{target}] `distribution` {told}" in found.message


def test_a_folder_holds_one_package(tmp_path: Path) -> None:
    shop = open_shop(tmp_path / "shop")
    configure(shop, '[typescript]\nfolder = "types"\n')
    outcome = workspace.generate(shop.settings())
    errors = [one for one in outcome.diagnostics if one.severity == "error"]
    assert {one.code.name for one in errors} == {"config/bad-option"}
    assert any(
        "`types/TYPE-CONTRACTS.ts` would be written for the packages sales, stock" in one.message for one in errors
    )
    assert shop.tree() == {}
    configure(shop, '[typescript]\nfolder = "types/{package}"\n')
    shop.generate()
    shop.write("item", ITEM | {"required": ["price_cents"]}, "stock")
    assert "types/stock/TYPE-CONTRACTS.ts" in shop.generate().written
    shop.generate("fresh")
    assert shop.tree() == shop.tree("fresh")
    assert shop.stale(full=True) == []
