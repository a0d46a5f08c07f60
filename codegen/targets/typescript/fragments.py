"""Writing the sections of codecs.ts: one for each contract, until nobody asks another one for more."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import TypeAlias

from codegen.ir.model import Contract
from codegen.ir.rules import RuleId
from codegen.targets.typescript import checks, seen, tables
from codegen.targets.typescript.aliases import Upgrader
from codegen.targets.typescript.conversion import Converter
from codegen.targets.typescript.functions import KINDS, Functions, functions_of
from codegen.targets.typescript.scope import Scope, root_type
from codegen.targets.typescript.sections import Before, Fragment, fragment
from codegen.targets.typescript.unit import Unit

Ask: TypeAlias = tuple[str, RuleId]
"""A function that somebody wants: its kind, and the definition or type that it is for."""

PLAN = ("is", "rules", "to", "from", "upgrade")
"""What a codec is made of, in the order of its arguments."""

_NONE: frozenset[Ask] = frozenset()


def offered(scope: Scope, contract: Contract) -> Iterator[str]:
    """The kinds of functions that every section has for the codec of its contract, in the order of `PLAN`."""
    yield "is"
    yield "rules"
    if scope.changes(contract.shape):
        yield "to"
        yield "from"
    if contract.root.id in scope.aliased:
        yield "upgrade"


@dataclass(frozen=True, slots=True)
class Written:
    """Sections by contract (`""`: what other packages define), what they ask of whom, and what each was asked for."""

    made: Mapping[str, Fragment]
    asked: Mapping[str, frozenset[Ask]]
    given: Mapping[str, frozenset[Ask]]


def written(scope: Scope, functions: Functions, names: Collection[str], before: Before) -> Written:
    """The sections of the named contracts: those of `before` as they are, unless somebody now asks for other things."""
    others = {one.name: Fragment("") for one in scope.package.contracts if one.name not in names}
    done = _settled(scope, functions, {**others, **before.fragments})
    if before.fragments and frozenset().union(*(one.asked for one in done.made.values())) != before.asked:
        done = _settled(scope, functions, others)
    return Written({name: one for name, one in done.made.items() if name not in others}, done.asked, done.given)


def together(scope: Scope, several: Sequence[Written]) -> Mapping[str, Fragment]:
    """Sections that were written apart; those of which other sections ask more are written again, by `scope`."""
    made = {name: one for each in several for name, one in each.made.items()}
    given = {name: one for each in several for name, one in each.given.items()}
    asked: dict[str, frozenset[Ask]] = {}
    for each in several:
        for owner, asks in each.asked.items():
            asked[owner] = asked.get(owner, _NONE) | asks
    waiting = [owner for owner, asks in asked.items() if given.get(owner, _NONE) != asks]
    if not waiting:
        return made
    functions = functions_of(scope)
    return _settle(scope, functions, waiting, made, asked, given).made


def again(scope: Scope, functions: Functions, names: Collection[str], asked: frozenset[str]) -> dict[str, Fragment]:
    """The sections of the named contracts alone, where all sections together asked others for `asked` before."""
    others = (one.name for one in scope.package.contracts if one.name not in names)
    reused = dict.fromkeys((*others, ""), Fragment("", asked=asked))
    made = _settled(scope, functions, reused).made
    return {name: made[name] for name in names}


def _settled(scope: Scope, functions: Functions, reused: Mapping[str, Fragment]) -> Written:
    """Writes every section that is not reused."""
    contracts = [one.name for one in scope.package.contracts]
    asked = _asked_of(functions, set(contracts) - reused.keys(), reused.values())
    waiting = [name for name in dict.fromkeys((*contracts, *asked)) if name not in reused]
    return _settle(scope, functions, waiting, dict(reused), asked, {}, reused.keys())


def _settle(
    scope: Scope,
    functions: Functions,
    waiting: list[str],
    made: dict[str, Fragment],
    asked: dict[str, frozenset[Ask]],
    given: dict[str, frozenset[Ask]],
    fixed: Collection[str] = (),
) -> Written:
    """Writes the sections that wait, and those again that others ask for more, until nobody does."""
    contracts = {one.name: one for one in scope.package.contracts}
    roots = {one.name: frozenset((kind, one.root.id) for kind in offered(scope, one)) for one in contracts.values()}
    standard = frozenset().union(*roots.values())
    while waiting:
        for name in waiting:
            given[name] = asked.get(name, _NONE)
            unit = _unit(scope, functions, name, sorted(roots.get(name, _NONE)), sorted(given[name]))
            asks = {called: one for called, one in unit.asked.items() if one not in standard}
            title = root_type(scope, contracts[name]) if name else ""
            made[name] = fragment(title, unit.helpers, asks, unit.lines)
            for one in asks.values():
                owner = functions.owner(one[1])
                asked[owner] = asked.get(owner, _NONE) | {one}
        waiting = [name for name, wanted in asked.items() if name not in fixed and given.get(name, _NONE) != wanted]
    return Written(made, asked, given)


def _asked_of(
    functions: Functions, contracts: Collection[str], others: Iterable[Fragment]
) -> dict[str, frozenset[Ask]]:
    """What sections that are not written again ask of these contracts."""
    names = frozenset().union(*(one.asked for one in others))
    found: dict[str, frozenset[Ask]] = {}
    if not names:
        return found
    for identity in {*functions.package.definitions, *functions.package.types}:
        owner = functions.owner(identity)
        if owner in contracts or not owner:
            asks = frozenset((kind, identity) for kind in KINDS if functions.name(kind, identity) in names)
            found[owner] = found.get(owner, _NONE) | asks
    return {owner: asks for owner, asks in found.items() if asks}


def _unit(scope: Scope, functions: Functions, contract: str, roots: list[Ask], more: list[Ask]) -> Unit:
    """The section of a contract, with what every section has and what others ask for beside that."""
    unit = Unit(scope.package, functions, contract)
    upgrader = Upgrader(Converter(scope, unit))
    for several in (roots, more):
        for one in several:
            _ask(upgrader, one)
        unit.finish()
    if unit.dropped:
        unit.prune({functions.name(*one) for one in (*roots, *more)})
    return unit


def _ask(upgrader: Upgrader, wanted: Ask) -> None:
    kind, identity = wanted
    converter = upgrader.converter
    match kind:
        case "is":
            checks.reference(converter.unit, identity)
        case "rules":
            tables.reference(converter.unit, identity)
        case "seen":
            seen.reference(converter.unit, identity)
        case "fits":
            converter.fits(identity)
        case "upgrade":
            upgrader.function(identity)
        case _:
            converter.function(kind, identity)
