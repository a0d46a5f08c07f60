"""One contract as a person reads it: its names in every language, side by side."""

from __future__ import annotations

from collections.abc import Iterator

from codegen.config import codes as config_codes
from codegen.config.settings import Settings
from codegen.diagnostics import Diagnostic, finding
from codegen.ir.model import Contract, Package
from codegen.ir.shapes import Record
from codegen.outcome import Shown, Table
from codegen.suggestion import did_you_mean
from codegen.targets import registry
from codegen.targets.spelling import Spelling
from codegen.workspace import everything, located


def show(settings: Settings, name: str) -> Shown | Diagnostic:
    """The contract of that name (`package/name` where two packages have one), or why it cannot be shown."""
    run = everything(settings)
    if run.failed:
        return next(one for one in located(run) if one.severity == "error")
    found = [(package, one) for package in run.packages for one in package.contracts if _is_meant(one, name)]
    if len(found) != 1:
        return _miss(name, [one for _, one in found], [one for package in run.packages for one in package.contracts])
    package, contract = found[0]
    return _shown(package, contract, registry.spellings(package, settings.all_targets), settings)


def _is_meant(contract: Contract, name: str) -> bool:
    return name in (contract.name, f"{contract.package}/{contract.name}")


def _miss(name: str, several: list[Contract], known: list[Contract]) -> Diagnostic:
    if several:
        advice = "say " + " or ".join(f"`{one.package}/{one.name}`" for one in several)
        return finding(config_codes.UNKNOWN_CONTRACT, f"more than one contract is called `{name}`", help=advice)
    guess = did_you_mean(name, [one.name for one in known])
    return finding(config_codes.UNKNOWN_CONTRACT, f"there is no contract `{name}`{guess}", help="names are file names")


def _shown(package: Package, contract: Contract, spellings: tuple[Spelling, ...], settings: Settings) -> Shown:
    root = contract.root.id
    lines = [contract.facts.description] if contract.facts.description else []
    lines.append(f"contract: {contract.place.file}")
    store = contract.facts.store
    if store is not None:
        lines.append(f"store: {store.engine} {store.name}" + (f", key {', '.join(store.key)}" if store.key else ""))
    for name in settings.targets:
        exactness = getattr(registry.get(name), "exactness", None)
        if exactness is not None:
            lines.append(f"{name}: {exactness(package, contract.name)}")
    kinds = tuple(view.kind for view in contract.views)
    spelled = tuple(
        (one.language, one.types.get(root, ""), *(one.views.get(root, {}).get(kind, "") for kind in kinds))
        for one in spellings
    )
    types = Table(("language", "type", *kinds), spelled)
    return Shown(f"{contract.package}/{contract.name}", tuple(lines), (types, *_tables(package, contract, spellings)))


def _tables(package: Package, contract: Contract, spellings: tuple[Spelling, ...]) -> Iterator[Table]:
    for identity in contract.types:
        record = package.types[identity]
        if isinstance(record, Record):
            title = "" if identity == contract.root.id else " ".join(record.name.words)
            headers = ("wire", *(one.language for one in spellings), "column", "required")
            yield Table(headers, tuple(
                (
                    one.name,
                    *(spelling.field_name(identity, one.name) for spelling in spellings),
                    one.facts.column.type if one.facts.column else "",
                    "yes" if one.required else "no",
                )
                for one in record.fields
            ), title)  # fmt: skip
