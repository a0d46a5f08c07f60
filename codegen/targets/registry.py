"""The list of targets: ours, and those that other distributions offer as `type_contracts.targets` entry points.

Some functions of a target module are optional. `spell(package)` returns its `Spelling` of the package,
`enforces(package)` its `Enforcement`; `with_spellings(options, spellings)` and `with_enforcements(options,
enforcements)` take those of every target into its options (a page shows them side by side); `shares` and `revise`
make it a `Reviser`, `piece` and `joined` a `Joiner`, `wrapping` a `Wrapper`; `prepare` imports what rendering needs.
Targets never import one another: they meet here.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from functools import cache
from importlib import import_module
from types import ModuleType
from typing import TYPE_CHECKING, cast

if TYPE_CHECKING:
    # Names are asked for before anything else is known, and the model takes longer to import than that.
    from codegen.ir.model import Package
    from codegen.targets.enforcement import Enforcement
    from codegen.targets.spelling import Spelling
    from codegen.targets.target import Joiner, Output, Reviser, Target, Wrapper

GROUP = "type_contracts.targets"

OWN: tuple[tuple[str, str], ...] = (
    ("python", "codegen.targets.python"),
    ("typescript", "codegen.targets.typescript"),
    ("markdown", "codegen.targets.markdown"),
    ("ledger", "codegen.targets.ledger"),
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
    from codegen.installed import version

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
    """The options of a target, with what the targets `among` have to say of the package if it wants that."""
    chosen = tuple(among)
    accept, take = (getattr(_module(name), wish, None) for wish in ("with_spellings", "with_enforcements"))
    spelled = options if accept is None else accept(options, spellings(package, chosen))
    return spelled if take is None else take(spelled, enforcements(package, chosen))


def spellings(package: Package, among: Iterable[str]) -> tuple[Spelling, ...]:
    """How each language spells the package, in the order of the targets; targets without a language say nothing."""
    return tuple(cast("Spelling", spell(package)) for spell in _offers("spell", among))


def enforcements(package: Package, among: Iterable[str]) -> tuple[Enforcement, ...]:
    """What each target enforces of the package, in the order of the targets; targets that judge nothing are silent."""
    return tuple(cast("Enforcement", enforces(package)) for enforces in _offers("enforces", among))


def wrapping(name: str, options: object) -> tuple[Output, ...]:
    """The files of a target that belong to no package."""
    return cast("Wrapper", _module(name)).wrapping(options) if hasattr(_module(name), "wrapping") else ()


def shares(name: str, package: Package, options: object, among: Iterable[str]) -> Mapping[str, str]:
    """What each of some contracts contributes beyond its own files, to one target; nothing where that never matters."""
    tell = getattr(_module(name), "shares", None)
    return {} if tell is None else cast("Reviser", _module(name)).shares(package, options, among)


def reviser(name: str) -> Reviser | None:
    """The target of that name, if it can follow a change of a few contracts by itself."""
    module = _module(name)
    return cast("Reviser", module) if hasattr(module, "revise") else None


def joiner(name: str) -> Joiner | None:
    """The target of that name, if its files can be made in pieces."""
    module = _module(name)
    return cast("Joiner", module) if hasattr(module, "piece") else None


def prepare(names: Iterable[str]) -> None:
    """Has targets import what every rendering of theirs needs, in a process that has many before it."""
    for module in map(_module, names):
        if hasattr(module, "prepare"):
            module.prepare()


def _offers(what: str, among: Iterable[str]) -> list[Callable[[Package], object]]:
    own = [name for name, _ in OWN]
    order = sorted(set(among), key=lambda name: (own.index(name) if name in own else len(own), name))
    offers = (getattr(_module(name), what, None) for name in order)
    return [one for one in offers if one is not None]


def _module(name: str) -> ModuleType:
    own = dict(OWN)
    if name in own:
        return import_module(own[name])
    known = modules()
    if name in known:
        return import_module(known[name].partition(":")[0])
    from difflib import get_close_matches

    near = get_close_matches(name, known, n=1)
    guess = f"; did you mean `{near[0]}`?" if near else ""
    raise UnknownTargetError(f"there is no target `{name}`{guess} (known: {', '.join(known)})")
