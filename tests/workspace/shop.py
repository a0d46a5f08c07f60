"""A small project on the disk, edited and generated the way a user does."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path

from codegen import workspace
from codegen.config import TargetNames, load
from codegen.config.settings import Overrides, Settings
from codegen.outcome import Outcome
from codegen.targets import registry

ORDER = {
    "type": "object",
    "description": "An order.",
    "required": ["order_id", "buyer", "placed_at"],
    "additionalProperties": False,
    "properties": {
        "order_id": {"type": "string", "format": "uuid"},
        "buyer": {"$ref": "buyer.schema.json"},
        "placed_at": {"type": "string", "format": "date-time"},
        "state": {"$ref": "state.schema.json"},
    },
}
BUYER = {"type": "object", "description": "Who buys.", "properties": {"full_name": {"type": "string", "maxLength": 80}}}
STATE = {"enum": ["open", "paid"], "description": "Where an order stands."}
ITEM = {
    "type": "object",
    "description": "A thing.",
    "properties": {"price_cents": {"type": "integer", "maximum": 9999}},
}


@dataclass(frozen=True, slots=True)
class Shop:
    """A project in `root`: two packages, `sales` and `stock`."""

    root: Path

    def write(self, name: str, schema: object, package: str = "sales") -> None:
        """Writes a contract."""
        path = self.root / "contracts" / package / f"{name}.schema.json"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(json.dumps(schema, indent=2), encoding="utf-8")

    def remove(self, name: str, package: str = "sales") -> None:
        """Removes a contract."""
        (self.root / "contracts" / package / f"{name}.schema.json").unlink()

    def settings(self, out: str = "generated", **overrides: tuple[str, ...]) -> Settings:
        """The settings of a run."""
        own = tuple(name for name, _ in registry.OWN)
        given = Overrides(config=self.root / "type-contracts.toml", out=self.root / out, **overrides)
        loaded = load(given, TargetNames(own, registry.names))
        assert loaded.settings is not None, loaded.diagnostics
        return loaded.settings

    def generate(self, out: str = "generated", **overrides: tuple[str, ...]) -> Outcome:
        """Generates, and insists that it works."""
        outcome = workspace.generate(self.settings(out, **overrides))
        assert outcome.status == 0, outcome.diagnostics
        return outcome

    def stale(self, out: str = "generated", *, full: bool = False, **overrides: tuple[str, ...]) -> list[str]:
        """The codes of what `check` finds."""
        outcome = workspace.check(self.settings(out, **overrides), full=full, diff=False)
        return [one.code.name for one in outcome.diagnostics if one.severity == "error"]

    def tree(self, out: str = "generated") -> dict[str, bytes]:
        """Every file below the output folder."""
        folder = self.root / out
        return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def open_shop(root: Path) -> Shop:
    """A project with five contracts, not yet generated."""
    root.mkdir(parents=True, exist_ok=True)
    (root / "type-contracts.toml").write_text('[packages]\nsales = "sales"\nstock = "stock"\n', encoding="utf-8")
    shop = Shop(root)
    shop.write("order", ORDER)
    shop.write("buyer", BUYER)
    shop.write("state", STATE)
    shop.write("item", ITEM, "stock")
    shop.write("buyer", BUYER | {"description": "Another one."}, "stock")
    return shop
