"""Reach: what of a contract reaches the package's root, its common modules, and the modules of other contracts."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from codegen.ir.model import Contract, Package
from codegen.ir.rules import RuleId
from codegen.ir.schema import document_uri
from codegen.ir.shapes import Alias, Enumeration, Named, Record, Scalar, Shape
from codegen.targets.python.inside import shapes_in
from codegen.targets.python.rendering import Plan, plan_of


def shares_of(package: Package, names: Iterable[str]) -> Mapping[str, str]:
    """The share of each of some contracts: names, the module of its classes, its part in unions and units."""
    plan = plan_of(package)
    wanted = frozenset(names)
    return {one.name: _share(plan, one) for one in package.contracts if one.name in wanted} if plan is not None else {}


def _share(plan: Plan, contract: Contract) -> str:
    types, names = plan.package.types, plan.names
    declared = [types[one] for one in contract.types]
    shapes = list(_shapes(plan.package, contract))
    said = (
        (names.modules[contract.name], names.roots[contract.name], names.constants.get(contract.name)),
        [(names.classes[one], type(types[one]).__name__, one in plan.homes.of_class) for one in contract.types],
        [names.views[contract.name, view.kind] for view in contract.views],
        plan.helpers[contract.name].names,
        (plan.homes.modules[contract.name], sorted(plan.homes.uses[contract.name] - frozenset(contract.types))),
        [one for one in contract.types if one in plan.lowering.judged],
        sorted(one for one in _judged(plan, shapes) if one not in contract.types),
        (sorted(plan.care.several([document_uri(contract.source)])), sorted(plan.care.tangled([contract]))),
        any(isinstance(one, Enumeration) and one.machine is not None for one in declared),
        sorted(
            {(one.unit, one.kind.value, plan.units.of(one)) for one in shapes if isinstance(one, Scalar) and one.unit}
        ),
    )
    return repr(said)


def _shapes(package: Package, contract: Contract) -> Iterator[Shape]:
    """Every shape that a contract's classes are made of; an alias of another contract is written out in them."""
    waiting: list[Shape] = [one.shape for view in contract.views for one in view.fields]
    waiting += [Named(one) for one in contract.types]
    entered: set[RuleId] = set()
    while waiting:
        for one in shapes_in(waiting.pop()):
            yield one
            if isinstance(one, Named) and one.id not in entered:
                entered.add(one.id)
                declared = package.types[one.id]
                if isinstance(declared, Alias):
                    waiting.append(declared.shape)
                elif isinstance(declared, Record) and one.id in contract.types:
                    waiting += [*(each.shape for each in declared.fields), declared.extra]


def _judged(plan: Plan, shapes: Iterable[Shape]) -> set[RuleId]:
    mentioned = {one.id for one in shapes if isinstance(one, Named)}
    return {one for one in mentioned if one in plan.lowering.judged}
