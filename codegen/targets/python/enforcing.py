"""What the generated classes enforce of a contract: by their types alone, or by the check around them."""

from __future__ import annotations

from collections.abc import Mapping

from codegen.ir import rules
from codegen.ir.constraints import Constraint
from codegen.ir.model import Contract, Package
from codegen.ir.rules import Rule
from codegen.ir.shapes import ListOf, Named, NeverShape, Scalar, ScalarKind, Shape, Tuple, options_of
from codegen.ir.standing import KINDS, Standing, kinds, standings, values_in
from codegen.targets.enforcement import BOTH, CHECK, TYPE, Enforcement, Level
from codegen.targets.python.leftover import python_type_is_plain
from codegen.targets.python.lower import bounds, python_type
from codegen.targets.python.residual import Residuals, residuals_of

_COUNTS = (rules.MinItems, rules.MaxItems)
_LENGTHS = (rules.MinLength, rules.MaxLength)
_BOUNDS = (rules.Minimum, rules.Maximum)


def enforces(package: Package) -> Enforcement:
    """What the classes of a package enforce."""
    residuals = residuals_of(package)

    def of(contract: Contract, constraints: tuple[Constraint, ...]) -> Mapping[str, frozenset[Level]]:
        standing = standings(package, contract)
        return {
            one.pointer: _levels(package, residuals, one, standing.get(one.rule.id))
            for one in constraints
            if one.statement is not None
        }

    return Enforcement("python", "Python", of, residuals.told)


def _levels(package: Package, residuals: Residuals, one: Constraint, standing: Standing | None) -> frozenset[Level]:
    if standing is None or standing.loose:
        return CHECK
    shape = standing.shape
    match one.statement:
        case rules.TypeIs(types):
            admitted = kinds(package, shape)
            return TYPE if admitted <= set(types) | _whole(types) else CHECK if admitted == KINDS else BOTH
        case rules.Required():
            fields = standing.record.fields if standing.record else ()
            return TYPE if any(field.name == one.name and field.required for field in fields) else CHECK
        case rules.AdditionalProperties():
            return TYPE if standing.record and isinstance(standing.record.extra, NeverShape) else CHECK
        case rules.Enum(values):
            return _listed(package, shape, values)
        case rules.Const(value):
            return _listed(package, shape, (value,))
        case rules.Format():
            return TYPE if _is_converted(shape) else CHECK
        case rules.Ref() | rules.AnyOf() | rules.OneOf():
            return _composed(package, residuals, one, shape)
        case rules.Pattern() if _is_converted(shape):
            return BOTH
        case _:
            return TYPE if _bounded(one, standing) else CHECK


def _is_converted(shape: Shape) -> bool:
    """Whether text becomes another Python type, which takes far from every text."""
    texts = [one for one in options_of(shape) if isinstance(one, Scalar) and one.kind is ScalarKind.STRING]
    return bool(texts) and all(python_type(one) != "str" for one in texts)


def _whole(types: tuple[str, ...]) -> set[str]:
    return {"integer"} if "number" in types else set()


def _listed(package: Package, shape: Shape, values: tuple[object, ...]) -> frozenset[Level]:
    known = values_in(package, shape)
    if known is None:
        return CHECK
    return TYPE if all(isinstance(one, str) or one is None for one in values) else BOTH


def _composed(package: Package, residuals: Residuals, one: Constraint, shape: Shape) -> frozenset[Level]:
    assert one.statement is not None
    statement = one.statement
    if isinstance(statement, rules.OneOf) and residuals.prover.one_of_as_any_of(statement):
        statement = rules.AnyOf(statement.rules)
    alone = Rule(one.rule.id, one.rule.place, (statement,))
    if not (isinstance(shape, Named) and shape.id == one.rule.id) and not residuals.of_shape(alone, shape, False):
        target = one.statement.target if isinstance(one.statement, rules.Ref) else ""
        return BOTH if target in package.types and residuals.of_declaration(target) else TYPE
    return BOTH if refuses_kinds(package, one.rule, shape) else CHECK


def refuses_kinds(package: Package, rule: Rule, shape: Shape) -> bool:
    """Whether a shape refuses values that the rule's own `type` lets through."""
    said = next((set(one.types) | _whole(one.types) for one in rule.keywords if isinstance(one, rules.TypeIs)), KINDS)
    return not said <= kinds(package, shape) or values_in(package, shape) is not None


def _bounded(one: Constraint, standing: Standing) -> bool:
    """Whether the lowered type of a field carries a bound."""
    statement = one.statement
    tuples = [each for each in options_of(standing.shape) if isinstance(each, Tuple)]
    if isinstance(statement, _COUNTS) and len(tuples) == 1:
        return isinstance(tuples[0].rest, NeverShape) and tuples[0].required == len(tuples[0].items)
    rest = [each for each in options_of(standing.shape) if each != Scalar(ScalarKind.NULL)]
    if not standing.field or len(rest) != 1:
        return False
    only, alone = rest[0], Rule(one.rule.id, one.rule.place, (statement,) if statement else ())
    if isinstance(statement, _COUNTS):
        return isinstance(only, ListOf)
    if not isinstance(only, Scalar) or not python_type_is_plain(only):
        return False
    fits = only.kind is ScalarKind.STRING if isinstance(statement, _LENGTHS) else isinstance(statement, _BOUNDS)
    return fits and bool(bounds(alone, only.kind.value))
