"""The list of targets: ours, and those that other distributions offer as `type_contracts.targets` entry points.

Two functions of a target module are optional. `spell(package)` returns its `Spelling` of the package;
`with_spellings(options, spellings)` takes those of every other target into its options (a page shows them side by
side). Targets never import one another: they meet here.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from difflib import get_close_matches
from functools import cache
from importlib import import_module
from types import ModuleType
from typing import TYPE_CHECKING, cast

if TYPE_CHECKING:
    # Names are asked for before anything else is known, and the model takes longer to import than that.
    from codegen.ir.model import Package
    from codegen.targets.spelling import Spelling
    from codegen.targets.target import Target

GROUP = "type_contracts.targets"

OWN: tuple[tuple[str, str], ...] = (
    ("python", "codegen.targets.python"),
    ("typescript", "codegen.targets.typescript"),
    ("markdown", "codegen.targets.markdown"),
)
"""Our targets: name and module, in the order in which they are rendered."""


LIBRARIES: Mapping[str, tuple[str, ...]] = {
    "python": ("datamodel-code-generator", "pydantic", "jsonschema-rs"),
}
"""The distributions whose versions influence the bytes of our targets; known without importing a target."""


class UnknownTargetError(LookupError):
    """A target name that nobody offers; the message names the nearest one."""


@cache
def modules() -> Mapping[str, str]:
    """Every target's module by the target's name: ours first, then other people's in the order of their names.

    An entry point cannot replace a target of ours.
    """
    from importlib.metadata import entry_points

    others = sorted((point.name, point.value) for point in entry_points(group=GROUP))
    own = dict(OWN)
    return own | {name: value for name, value in others if name not in own}


@cache
def versions(name: str) -> Mapping[str, str]:
    """The versions of what influences a target's bytes. Imports other people's targets, none of ours."""
    from importlib.metadata import version

    if name in dict(OWN):
        return {one: version(one) for one in LIBRARIES.get(name, ())}
    return get(name).versions()


def names() -> tuple[str, ...]:
    """The names of all targets."""
    return tuple(modules())


def get(name: str) -> Target:
    """The target of that name, imported now. Raises `UnknownTargetError` with the nearest name when there is none."""
    return cast("Target", _module(name))


def informed(name: str, options: object, package: Package, among: Iterable[str]) -> object:
    """The options of a target, with the spellings that the targets `among` have for the package if it wants them."""
    accept = getattr(_module(name), "with_spellings", None)
    return options if accept is None else accept(options, spellings(package, among))


def spellings(package: Package, among: Iterable[str]) -> tuple[Spelling, ...]:
    """How each language spells the package, in the order of the targets; targets without a language say nothing."""
    own = [name for name, _ in OWN]
    order = sorted(set(among), key=lambda name: (own.index(name) if name in own else len(own), name))
    offers = (getattr(_module(name), "spell", None) for name in order)
    return tuple(cast("Spelling", spell(package)) for spell in offers if spell is not None)


def _module(name: str) -> ModuleType:
    own = dict(OWN)
    if name in own:
        return import_module(own[name])
    known = modules()
    if name in known:
        return import_module(known[name].partition(":")[0])
    near = get_close_matches(name, known, n=1)
    guess = f"; did you mean `{near[0]}`?" if near else ""
    raise UnknownTargetError(f"there is no target `{name}`{guess} (known: {', '.join(known)})")
