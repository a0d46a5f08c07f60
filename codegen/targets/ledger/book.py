"""The book: every constraint of a package with its levels, as text and as findings."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass

from codegen.diagnostics import Diagnostic, finding
from codegen.ir.constraints import Constraint, constraints_of, own_rules
from codegen.ir.model import Contract, Package
from codegen.targets.enforcement import Enforcement, Level, spelled
from codegen.targets.ledger import codes


@dataclass(frozen=True, slots=True)
class Page:
    """The constraints of one contract, and for each target, in the same order, who enforces them."""

    contract: Contract
    constraints: tuple[Constraint, ...]
    levels: tuple[tuple[frozenset[Level], ...], ...]


def pages(package: Package, enforcements: tuple[Enforcement, ...]) -> tuple[Page, ...]:
    """A page per contract, in the order of the package."""
    own = own_rules(package)
    made = []
    for contract in package.contracts:
        constraints = constraints_of(contract, own[contract.source])
        made.append(Page(contract, constraints, tuple(one.levels(contract, constraints) for one in enforcements)))
    return tuple(made)


def text(name: str, enforcements: tuple[Enforcement, ...], kept: tuple[Page, ...]) -> str:
    """The ledger as JSON: a line per constraint, so that a change of one is a change of one line."""
    targets = [one.target for one in enforcements]
    contracts = [f"    {_json(page.contract.name)}: [{_lines(page, targets)}]" for page in kept]
    head = f'{{\n  "package": {_json(name)},\n  "targets": {_json(targets)},\n  "contracts": {{\n'
    return head + ",\n".join(contracts) + "\n  }\n}\n"


def _lines(page: Page, targets: list[str]) -> str:
    lines = []
    for at, one in enumerate(page.constraints):
        entry = {"at": one.pointer, "field": one.field, "keyword": one.keyword, "value": one.value}
        entry |= {name: spelled(page.levels[column][at]) for column, name in enumerate(targets)}
        lines.append("      " + _json(entry | ({"waived": one.waived} if one.waived else {})))
    return "\n" + ",\n".join(lines) + "\n    " if lines else ""


_json = json.JSONEncoder(ensure_ascii=True).encode


def findings(enforcements: tuple[Enforcement, ...], kept: tuple[Page, ...]) -> tuple[Diagnostic, ...]:
    """An error for each constraint that a target loses and nobody waives; a warning for a waiver without need."""
    return tuple(one for page in kept for one in _findings(enforcements, page))


def _findings(enforcements: tuple[Enforcement, ...], page: Page) -> Iterator[Diagnostic]:
    for at, one in enumerate(page.constraints):
        losers = [each.target for each, levels in zip(enforcements, page.levels, strict=True) if "lost" in levels[at]]
        what = f"`{one.keyword}`" + (f" of `{one.field}`" if one.field else "")
        if losers and not one.waived:
            help_text = f'say it otherwise, or waive it here: "x-waive": {{"{one.keyword}": "the reason"}}'
            where = " and ".join(losers)
            yield finding(codes.LOST, f"{what} is enforced nowhere in {where}", one.place, help=help_text)
        if one.waived and enforcements and not losers:
            yield finding(codes.NEEDLESS_WAIVER, f"every target enforces {what}", one.place, help="take the waiver out")
