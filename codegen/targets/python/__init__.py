"""The Python target: one importable, typed package of pydantic models per package of contracts."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from codegen.diagnostics import Diagnostic
from codegen.installed import version
from codegen.ir.model import Package
from codegen.targets.python.enforcing import enforces as enforces
from codegen.targets.python.options import Options
from codegen.targets.python.options import options as _options
from codegen.targets.spelling import Spelling
from codegen.targets.target import Output, Rendered, Texts

NAME = "python"

PER_CONTRACT = True
"""A contract's modules depend on no other contract's turn: the contracts may be rendered in shares."""


def options(table: Mapping[str, object]) -> Options:
    """The target's options from its configuration table. Raises `OptionError` for unknown ones."""
    return _options(table)


def versions() -> Mapping[str, str]:
    """The libraries that influence the bytes of the generated Python."""
    return {"datamodel-code-generator": version("datamodel-code-generator")}


def wrapping(options: object) -> tuple[Output, ...]:
    """The metadata of the distribution that the configuration asks for."""
    from codegen.targets.python.distribution import project

    chosen = options.distribution if isinstance(options, Options) else None
    return () if chosen is None else project(chosen)


def render(package: Package, options: object, only: Iterable[str] | None = None) -> Rendered:
    """The files of a package; with `only`, those of these contracts and those of the package as a whole."""
    from codegen.targets.python.rendering import render as rendered

    return rendered(package, options, only)


def prepare() -> None:
    """Imports what a revision needs, in a process that has many before it."""
    from codegen.targets.python import reach as reach
    from codegen.targets.python.classes import get_ready

    get_ready()


def shares(package: Package, options: object, names: Iterable[str]) -> Mapping[str, str]:
    """What each of the named contracts contributes to the package's root and to other contracts' modules."""
    from codegen.targets.python.reach import shares_of

    return shares_of(package, names)


def revise(package: Package, options: object, names: Iterable[str], previous: Texts) -> Rendered:
    """The files of the named contracts, where their shares stayed the same: no others change."""
    from codegen.targets.python.rendering import revise as revised

    return revised(package, names)


def spell(package: Package) -> Spelling:
    """How Python writes the names of a package."""
    from codegen.targets.python.names import spelling_of

    return spelling_of(package)


def misnamed(package: Package) -> tuple[Diagnostic, ...]:
    """What is wrong with the names that Python would give the package; `render` says it too, and writes nothing."""
    from codegen.targets.python.names import bad_overrides, names_of

    return (*names_of(package).diagnostics, *bad_overrides(package))


def exactness(package: Package, contract: str) -> str:
    """How a contract's classes hold it: `exact by type`, or `exact with residual: if/then, uniqueItems`."""
    from codegen.targets.python.rendering import exactness as told

    return told(package, contract)
