"""The ledger: what it says of a package, and what it has against a target that loses something."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from codegen.ir.constraints import Constraint
from codegen.ir.model import Contract, Package
from codegen.targets import ledger, registry
from codegen.targets.enforcement import CHECK, Enforcement, Level
from codegen.targets.ledger import codes
from codegen.targets.target import OptionError, Rendered
from tests.ledger.world import model

TAGS: dict[str, Any] = {
    "type": "object",
    "properties": {
        "tags": {"type": "array", "items": {"type": "string"}, "uniqueItems": True},
        "owner": {"type": "string", "format": "phone", "x-references": {"contract": "user", "field": "id"}},
        "counts": {"type": "object", "additionalProperties": {"$ref": "#/$defs/count"}},
    },
    "required": ["tags"],
    "additionalProperties": False,
    "$defs": {"count": {"type": "integer", "minimum": 0}},
}


def forgetful(package: Package) -> Enforcement:
    """A target that compares no items."""

    def of(contract: Contract, constraints: tuple[Constraint, ...]) -> Mapping[str, frozenset[Level]]:
        return {one.pointer: CHECK for one in constraints if one.statement and one.keyword != "uniqueItems"}

    return Enforcement("forgetful", "Forgetful", of)


def packaged(folder: Path, schema: Mapping[str, Any]) -> Package:
    (folder / "shop").mkdir()
    (folder / "shop" / "post.schema.json").write_text(json.dumps(schema), encoding="utf-8")
    return model(folder, "shop", "shop")


def rendered(package: Package, *targets: Enforcement) -> Rendered:
    options = ledger.with_enforcements(ledger.options({}), targets or registry.enforcements(package, registry.names()))
    return ledger.render(package, options)


def entries(result: Rendered) -> dict[str, Any]:
    (output,) = result.outputs
    assert output.path == "ledger/shop.json"
    return {one["at"]: one for one in json.loads(output.text)["contracts"]["post"]}


def test_every_constraint_has_a_line_with_its_place_and_who_enforces_it(tmp_path: Path) -> None:
    found = entries(rendered(packaged(tmp_path, TAGS)))
    assert found["/required/0"] == {
        "at": "/required/0", "field": "tags", "keyword": "required", "value": "tags",
        "python": "type", "typescript": "type+check",
    }  # fmt: skip
    assert found["/properties/tags/uniqueItems"]["python"] == "check"
    assert found["/properties/tags/items/type"]["field"] == "tags[]"
    assert found["/properties/counts/additionalProperties/$ref"]["field"] == "counts.*"
    assert found["/$defs/count/minimum"]["value"] == 0
    for note in ("format", "x-references"):
        assert found[f"/properties/owner/{note}"]["typescript"] == "documented"
    assert "lost" not in json.dumps(found)


def test_what_a_target_loses_is_an_error_at_the_constraint(tmp_path: Path) -> None:
    package = packaged(tmp_path, TAGS)
    result = rendered(package, forgetful(package))
    assert [(one.code, one.place.pointer) for one in result.diagnostics] == [
        (codes.LOST, "/properties/tags/uniqueItems")
    ]
    assert "forgetful" in result.diagnostics[0].message
    assert entries(result)["/properties/tags/uniqueItems"]["forgetful"] == "lost"


def waiving(reason: str) -> dict[str, Any]:
    tags = {**TAGS["properties"]["tags"], "x-waive": {"uniqueItems": reason}}
    return {**TAGS, "properties": {**TAGS["properties"], "tags": tags}}


def test_a_loss_is_borne_for_a_reason(tmp_path: Path) -> None:
    package = packaged(tmp_path, waiving("the store does it"))
    result = rendered(package, forgetful(package))
    assert result.diagnostics == ()
    entry = entries(result)["/properties/tags/uniqueItems"]
    assert (entry["forgetful"], entry["waived"]) == ("lost", "the store does it")


def test_a_waiver_that_nothing_needs_is_a_warning(tmp_path: Path) -> None:
    (found,) = rendered(packaged(tmp_path, waiving("once needed"))).diagnostics
    assert (found.code, found.severity) == (codes.NEEDLESS_WAIVER, "warning")


def test_other_peoples_targets_offer_what_they_enforce(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    package = packaged(tmp_path, TAGS)
    others = {"silent": SimpleNamespace(), "forgetful": SimpleNamespace(enforces=forgetful)}
    known = registry._module
    monkeypatch.setattr(registry, "_module", lambda name: others.get(name) or known(name))
    chosen = registry.informed("ledger", ledger.options({}), package, ["forgetful", "silent", "python"])
    assert [one.code for one in ledger.render(package, chosen).diagnostics] == [codes.LOST]


def test_the_same_contracts_give_the_same_bytes(tmp_path: Path) -> None:
    package = packaged(tmp_path, TAGS)
    assert rendered(package) == rendered(package)


def test_there_are_no_options() -> None:
    with pytest.raises(OptionError):
        ledger.options({"columns": 3})


def test_sections_of_other_contracts_come_from_the_ledger_before(tmp_path: Path) -> None:
    package = packaged(tmp_path, TAGS)
    for name, schema in (("empty", {}), ("word", {"type": "string", "enum": ["],", '": [']})):
        (tmp_path / "shop" / f"{name}.schema.json").write_text(json.dumps(schema), encoding="utf-8")
    package = model(tmp_path, "shop", "shop")
    options = ledger.with_enforcements(ledger.options({}), registry.enforcements(package, registry.names()))
    whole = ledger.render(package, options)
    before = {"ledger/shop.json": whole.outputs[0].text}
    for only in ([], ["word"], ["post", "empty"]):
        assert ledger.render(package, options, only, before) == whole
    assert ledger.render(package, options, ["word"]) == whole
