"""The ledger: one file per package that says of every constraint who enforces it, and an error where nobody does."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import cast

from codegen.ir.model import Package
from codegen.targets.enforcement import Enforcement
from codegen.targets.ledger.options import Options
from codegen.targets.ledger.options import options as _options
from codegen.targets.target import Output, Rendered

NAME = "ledger"


def options(table: Mapping[str, object]) -> Options:
    """The options of this target: there are none. Raises `OptionError` for whatever is there."""
    return _options(table)


def with_enforcements(options: object, enforcements: Iterable[Enforcement]) -> Options:
    """The options with what every target enforces."""
    return Options(tuple(enforcements))


def versions() -> Mapping[str, str]:
    """No library has a say in the bytes of this target."""
    return {}


def render(package: Package, options: object, only: Iterable[str] | None = None) -> Rendered:
    """The ledger of a package, whole, and what its targets lose."""
    from codegen.targets.ledger.book import findings, pages, text

    kept = pages(package, cast(Options, options).enforcements)
    output = Output(f"ledger/{package.name}.json", text(package.name, cast(Options, options).enforcements, kept))
    return Rendered((output,), findings(cast(Options, options).enforcements, kept))
