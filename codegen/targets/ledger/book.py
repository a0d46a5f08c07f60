"""The book: every constraint of a package with its levels, as text and as findings."""

from __future__ import annotations

import json
from collections.abc import Container, Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache

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


def pages(package: Package, enforcements: tuple[Enforcement, ...], wanted: Container[str]) -> tuple[Page, ...]:
    """A page for each of the wanted contracts, in the order of the package."""
    own = own_rules(package)
    made = []
    for contract in (one for one in package.contracts if one.name in wanted):
        constraints = constraints_of(contract, own[contract.source])
        made.append(Page(contract, constraints, tuple(one.levels(contract, constraints) for one in enforcements)))
    return tuple(made)


def text(package: Package, enforcements: tuple[Enforcement, ...], sections: Mapping[str, str]) -> str:
    """The ledger as JSON, from the sections of its contracts."""
    head = {"package": package.name, "targets": [one.target for one in enforcements]}
    lines = [f"  {_text(name)}: {_json(value)},\n" for name, value in head.items()]
    contracts = [f"    {_text(one.name)}: [{sections[one.name]}]" for one in package.contracts]
    return "{\n" + "".join(lines) + '  "contracts": {\n' + ",\n".join(contracts) + "\n  }\n}\n"


def section(page: Page, targets: tuple[str, ...]) -> str:
    """The entries of one contract: a line per constraint, so that a change of one is a change of one line."""
    lines = []
    for one, *levels in zip(page.constraints, *page.levels, strict=True):
        said = _text(one.value) if isinstance(one.value, str) else _json(one.value)
        lines.append(
            f'      {{"at": {_text(one.pointer)}, "field": {_text(one.field)}, "keyword": {_text(one.keyword)},'
            f' "value": {said}{_who(targets, tuple(levels))}'
            + (f', "waived": {_text(one.waived)}}}' if one.waived else "}")
        )
    return "\n" + ",\n".join(lines) + "\n    " if lines else ""


@lru_cache(maxsize=512)
def _who(targets: tuple[str, ...], levels: tuple[frozenset[Level], ...]) -> str:
    return "".join(f", {_text(name)}: {_text(spelled(one))}" for name, one in zip(targets, levels, strict=True))


def kept_sections(previous: str) -> Mapping[str, str]:
    """The sections of a ledger that was made before, by contract."""
    found: dict[str, str] = {}
    for part in previous.partition('  "contracts": {\n')[2].removesuffix("\n  }\n}\n").split("],\n    "):
        name, _, lines = part.lstrip(" ").partition(": [")
        if name:
            found[_decode(name)] = lines.removesuffix("]")
    return found


def with_sections(previous: str, sections: Mapping[str, str]) -> str | None:
    """A ledger with other sections of some contracts; nothing when one of them has none there."""
    places = []
    for name, lines in sections.items():
        head = f"\n    {_text(name)}: ["
        at = previous.find(head)
        begin = at + len(head)
        # A section ends with the first line that is indented like its head: its entries stand deeper.
        end = begin if previous.startswith("]", begin) else previous.find(_END, begin) + len(_END) - 1
        if at < 0 or end < begin:
            return None
        places.append((begin, end, lines))
    pieces, kept = [], 0
    for begin, end, lines in sorted(places):
        pieces += [previous[kept:begin], lines]
        kept = end
    return "".join([*pieces, previous[kept:]])


_END = "\n    ]"
_json = json.JSONEncoder(ensure_ascii=True).encode
_decode = json.JSONDecoder().decode
_text = json.encoder.encode_basestring_ascii


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
