"""What the generated TypeScript enforces of a contract: some of it by types, all of it by the codec."""

from __future__ import annotations

from collections.abc import Mapping

from codegen.ir import rules
from codegen.ir.constraints import Constraint
from codegen.ir.model import Contract, Package
from codegen.ir.rules import Rule
from codegen.ir.shapes import MapOf, NeverShape, Shape, Tuple, options_of
from codegen.ir.standing import KINDS, Standing, kinds, standings, values_in
from codegen.targets.enforcement import BOTH, CHECK, DOCUMENTED, TYPE, Enforcement, Level


def enforces(package: Package) -> Enforcement:
    """What types and codecs of a package enforce. What is only ever sent has a type and no codec."""

    def of(contract: Contract, constraints: tuple[Constraint, ...]) -> Mapping[str, frozenset[Level]]:
        standing = standings(package, contract)
        found: dict[str, frozenset[Level]] = {}
        for one in constraints:
            if one.statement is not None:
                typed = _typed(package, one, standing.get(one.rule.id))
                found[one.pointer] = (TYPE if typed else DOCUMENTED) if one.input else BOTH if typed else CHECK
        return found

    return Enforcement("typescript", "TypeScript", of)


def _typed(package: Package, one: Constraint, standing: Standing | None) -> bool:
    if standing is None:
        return False
    shape = standing.shape
    match one.statement:
        case rules.Never():
            return isinstance(shape, NeverShape)
        case rules.TypeIs():
            return kinds(package, shape) != KINDS
        case rules.Required():
            fields = standing.record.fields if standing.record else ()
            return any(field.name == one.name and field.required for field in fields)
        case rules.AdditionalProperties():
            empty = any(isinstance(each, MapOf) and isinstance(each.value, NeverShape) for each in options_of(shape))
            return empty or (standing.record is not None and isinstance(standing.record.extra, NeverShape))
        case rules.Enum() | rules.Const():
            return values_in(package, shape) is not None
        case rules.Ref() | rules.AnyOf() | rules.OneOf():
            return _refuses_kinds(package, one.rule, shape)
        case rules.MinItems(count):
            return any(each.required >= count > 0 for each in _tuples(shape))
        case rules.MaxItems(count):
            return any(isinstance(each.rest, NeverShape) and len(each.items) <= count for each in _tuples(shape))
        case _:
            return False


def _refuses_kinds(package: Package, rule: Rule, shape: Shape) -> bool:
    said = next((frozenset(one.types) for one in rule.keywords if isinstance(one, rules.TypeIs)), KINDS)
    return not said <= kinds(package, shape) or values_in(package, shape) is not None


def _tuples(shape: Shape) -> list[Tuple]:
    return [one for one in options_of(shape) if isinstance(one, Tuple)]
