"""The Python target: one importable, typed package of pydantic models per package of contracts."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from importlib.metadata import version

from codegen.ir.model import Package
from codegen.targets.python.enforcing import enforces as enforces
from codegen.targets.python.options import Options
from codegen.targets.python.options import options as _options
from codegen.targets.spelling import Spelling
from codegen.targets.target import Rendered

NAME = "python"

PER_CONTRACT = True
"""A contract's modules depend on no other contract's turn: the contracts may be rendered in shares."""


def options(table: Mapping[str, object]) -> Options:
    """The target's options from its configuration table. Raises `OptionError` for unknown ones."""
    return _options(table)


def versions() -> Mapping[str, str]:
    """The libraries that influence the bytes of the generated Python."""
    return {"datamodel-code-generator": version("datamodel-code-generator")}


def render(package: Package, options: object, only: Iterable[str] | None = None) -> Rendered:
    """The files of a package; with `only`, those of these contracts and those of the package as a whole."""
    from codegen.targets.python.rendering import render as rendered

    return rendered(package, options, only)


def spell(package: Package) -> Spelling:
    """How Python writes the names of a package."""
    from codegen.targets.python.names import spelling_of

    return spelling_of(package)


def exactness(package: Package, contract: str) -> str:
    """How a contract's classes hold it: `exact by type`, or `exact with residual: if/then, uniqueItems`."""
    from codegen.targets.python.rendering import exactness as told

    return told(package, contract)
