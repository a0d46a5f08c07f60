"""Which module each class stands in: one per contract, and one for the classes of contracts that need each other."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from codegen.ir.model import Contract, Package
from codegen.ir.rings import Ring, rings
from codegen.ir.rules import RuleId
from codegen.ir.shapes import Alias, Named, Record, Shape
from codegen.targets.python.inside import shapes_in
from codegen.targets.python.names import Names


@dataclass(frozen=True, slots=True)
class Homes:
    """`modules` goes by contract name: where its classes stand. `groups` are the contracts of each such module.

    `of_class` has the module of every declaration; `uses` the declarations that a contract's own classes mention.
    """

    modules: Mapping[str, str]
    groups: Mapping[str, tuple[Contract, ...]]
    of_class: Mapping[RuleId, str]
    uses: Mapping[str, frozenset[RuleId]]


def homes_of(package: Package, names: Names) -> Homes:
    """Where the classes of a package stand."""
    owner = {identity: contract.name for contract in package.contracts for identity in contract.types}
    uses = {one.name: _uses(package, one, owner) for one in package.contracts}
    edges = {name: sorted({owner[one] for one in used} - {name}) for name, used in uses.items()}
    contracts = {one.name: one for one in package.contracts}
    modules: dict[str, str] = {}
    groups: dict[str, tuple[Contract, ...]] = {}
    for component in components(edges):
        ordered = sorted(component)
        first = names.modules[ordered[0]]
        home = first if len(ordered) == 1 else f"_cycle_{first}"
        groups[home] = tuple(contracts[name] for name in ordered)
        modules |= dict.fromkeys(ordered, home)
    of_class = {identity: modules[name] for identity, name in owner.items()}
    return Homes(modules, groups, of_class, uses)


def components(edges: Mapping[str, Iterable[str]]) -> Iterator[Ring]:
    """The strongly connected components of a graph, those that others lead to first."""
    known: set[str] = set()
    for start in edges:
        for ring in rings(start, edges.__getitem__, known) if start not in known else ():
            known |= ring
            yield ring


def _uses(package: Package, contract: Contract, owner: Mapping[RuleId, str]) -> frozenset[RuleId]:
    """The declarations that a contract's classes mention; an alias that is written out is looked through.

    A type of no contract (of an official meta-schema) has no class: its check alone speaks for it.
    """
    waiting: list[Shape] = [one.shape for view in contract.views for one in view.fields]
    waiting += [Named(one) for one in contract.types]
    own = set(contract.types)
    found: set[RuleId] = set()
    while waiting:
        for one in shapes_in(waiting.pop()):
            if isinstance(one, Named) and one.id in owner and one.id not in found:
                found.add(one.id)
                declared = package.types[one.id]
                if isinstance(declared, Alias) and (not declared.recursive or one.id in own):
                    waiting.append(declared.shape)
                elif isinstance(declared, Record) and one.id in own:
                    waiting += [each.shape for each in declared.fields]
                    waiting.append(declared.extra)
    return frozenset(found)
