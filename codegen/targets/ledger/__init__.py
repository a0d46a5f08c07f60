"""The ledger: one file per package that says of every constraint who enforces it, and an error where nobody does."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import cast

from codegen.ir.model import Package
from codegen.targets.enforcement import Enforcement
from codegen.targets.ledger.options import Options
from codegen.targets.ledger.options import options as _options
from codegen.targets.target import Output, Rendered, Texts

NAME = "ledger"
SPLICES = True
"""Sections of contracts that did not change come from the ledger of an earlier run."""


def options(table: Mapping[str, object]) -> Options:
    """The options of this target: there are none. Raises `OptionError` for whatever is there."""
    return _options(table)


def with_enforcements(options: object, enforcements: Iterable[Enforcement]) -> Options:
    """The options with what every target enforces."""
    return Options(tuple(enforcements))


def versions() -> Mapping[str, str]:
    """No library has a say in the bytes of this target."""
    return {}


def render(
    package: Package, options: object, only: Iterable[str] | None = None, previous: Mapping[str, str] | None = None
) -> Rendered:
    """The ledger of a package, and what its targets lose. Sections of other contracts come from the previous ledger."""
    from codegen.targets.ledger.book import findings, kept_sections, pages, section, text

    enforcements = cast(Options, options).enforcements
    path = f"ledger/{package.name}.json"
    names = {one.name for one in package.contracts}
    sections = dict(kept_sections((previous or {}).get(path, ""))) if only is not None else {}
    made = pages(package, enforcements, (names - sections.keys()) | set(only or ()))
    targets = tuple(one.target for one in enforcements)
    sections |= {one.contract.name: section(one, targets) for one in made}
    return Rendered((Output(path, text(package, enforcements, sections)),), findings(enforcements, made))


def prepare() -> None:
    """Imports what a revision needs, in a process that has many before it."""
    from codegen.targets.ledger import book as book


def revise(package: Package, options: object, names: Iterable[str], previous: Texts) -> Rendered | None:
    """The ledger with new sections of the named contracts: no other contract has a part in these."""
    from codegen.targets.ledger.book import findings, pages, section, with_sections

    enforcements = cast(Options, options).enforcements
    path = f"ledger/{package.name}.json"
    made = pages(package, enforcements, frozenset(names))
    targets = tuple(one.target for one in enforcements)
    text = with_sections(previous(path) or "", {one.contract.name: section(one, targets) for one in made})
    return None if text is None else Rendered((Output(path, text),), findings(enforcements, made))
