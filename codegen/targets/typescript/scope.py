"""What a writer of this target needs to know of a package: names, options, and which types change on the way."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from codegen.diagnostics import Diagnostic, Place, finding, has_errors
from codegen.ir.model import Contract, Package
from codegen.ir.rules import RuleId
from codegen.ir.shapes import (
    NULL,
    Alias,
    AnyShape,
    Declaration,
    Field,
    ListOf,
    Literals,
    MapOf,
    Named,
    NeverShape,
    Record,
    Scalar,
    ScalarKind,
    Shape,
    Tuple,
    Union,
)
from codegen.ir.tangles import Tangles
from codegen.ir.ways import Ways
from codegen.targets.typescript import codes
from codegen.targets.typescript.depths import endless_types
from codegen.targets.typescript.leaves import named_in, parts, scalars_in
from codegen.targets.typescript.names import LANGUAGE, Names, decide, property_name
from codegen.targets.typescript.options import DATES, Options

SAFE = 2**53 - 1
_WORD = re.compile(r"[a-z][a-z0-9]*(?:_[a-z0-9]+)*")
_PLAIN = {one: "number" if one is ScalarKind.INTEGER else one.value for one in ScalarKind}
_ALLOWED = {ScalarKind.INTEGER: ("number", "bigint", "string"), ScalarKind.NUMBER: ("number", "string")}


@dataclass(frozen=True, slots=True)
class Scope:
    """A package as this target sees it.

    `changing` has the types whose wire form differs from the program's, `aliased` those in which an old name may be,
    `endless` those that `depths` tells of. `ways` and `tangles` tell what leads to itself in several ways.
    """

    package: Package
    options: Options
    names: Names
    changing: frozenset[RuleId]
    aliased: frozenset[RuleId]
    endless: frozenset[RuleId]
    ways: Ways
    tangles: Tangles
    spelled: dict[tuple[int, bool, str], str] = field(default_factory=dict)
    """Types that were spelled before, by the identity of the shape (a model keeps its shapes alive)."""

    def declared(self, identity: RuleId) -> Declaration:
        """The declaration of that identity."""
        return self.package.types[identity]

    def changes(self, shape: Shape) -> bool:
        """Whether values of a shape are renamed or revived between wire and program."""
        return _changes(shape, self.changing, self.options)


_last: list[tuple[Package, object, Scope | None, tuple[Diagnostic, ...]]] = []
"""What was last decided in this process: rendering and telling shares ask for the same."""


def scope_of(package: Package, options: object) -> tuple[Scope | None, tuple[Diagnostic, ...]]:
    """A package as this target sees it, with what is to be said of it; nothing but that when an error is among it."""
    if not _last or _last[0][0] is not package or _last[0][1] is not options:
        _last[:] = [(package, options, *_decided(package, options if isinstance(options, Options) else Options()))]
    return _last[0][2:]


def _decided(package: Package, options: Options) -> tuple[Scope | None, tuple[Diagnostic, ...]]:
    names = decide(package, lambda record: (one.name for one in record.fields if values_of(one)))
    findings = (*names.diagnostics, *judge_scalars(package))
    if has_errors(findings):
        return None, findings
    marks = changing_types(package, options), aliased_types(package), endless_types(package)
    return Scope(package, options, names, *marks, Ways(package.definitions), Tangles(package)), findings


def root_type(scope: Scope, contract: Contract) -> str:
    """The name of a contract's root type."""
    return scope.names.types[contract.root.id]


def scalar_type(shape: Scalar, options: Options) -> str:
    """The TypeScript type of a scalar in the program."""
    hint = shape.hints.get(LANGUAGE, "") if shape.hints else ""
    if not hint and shape.format != "date-time":
        return _PLAIN[shape.kind]
    match shape.kind:
        case ScalarKind.STRING if shape.format == "date-time":
            return hint or options.dates
        case ScalarKind.INTEGER | ScalarKind.NUMBER:
            return hint or "number"
        case ScalarKind.BOOLEAN | ScalarKind.NULL | ScalarKind.STRING:
            return shape.kind.value


def unit_of(shape: Scalar, options: Options) -> str:
    """What a number counts, if that is one word and the program has a number there; else nothing."""
    if not shape.unit:
        return ""
    counts = shape.kind in (ScalarKind.INTEGER, ScalarKind.NUMBER) and scalar_type(shape, options) == "number"
    return shape.unit if counts and _WORD.fullmatch(shape.unit) else ""


def wire_type(shape: Scalar) -> str:
    """The TypeScript type of a scalar on the wire."""
    return _PLAIN[shape.kind]


def changing_types(package: Package, options: Options) -> frozenset[RuleId]:
    """The ids of the types that conversion touches: the smallest set that is closed under use."""
    return users_of(
        package,
        [
            identity
            for identity, one in package.types.items()
            if _renames(one) or any(_changes(shape, frozenset(), options) for shape in parts(one))
        ],
    )


def aliased_types(package: Package) -> frozenset[RuleId]:
    """The ids of the types in which a property may come under an old name, at any depth."""
    return users_of(
        package,
        [
            identity
            for identity, one in package.types.items()
            if isinstance(one, Record) and any(item.facts.aliases for item in one.fields)
        ],
    )


def users_of(package: Package, found: list[RuleId]) -> frozenset[RuleId]:
    """Some types, and every type that uses one of them, directly or not."""
    if not found:
        return frozenset()
    users: dict[RuleId, list[RuleId]] = {}
    for identity, one in package.types.items():
        for used in set(named_in(*parts(one))):
            users.setdefault(used, []).append(identity)
    done: set[RuleId] = set()
    while found:
        identity = found.pop()
        if identity not in done:
            done.add(identity)
            found.extend(users.get(identity, ()))
    return frozenset(done)


def _renames(one: Declaration) -> bool:
    return isinstance(one, Record) and any(property_name(item.name, item.facts) != item.name for item in one.fields)


def _changes(shape: Shape, changing: frozenset[RuleId], options: Options) -> bool:
    match shape:
        case Scalar():
            if not shape.hints and shape.format != "date-time":
                return False
            return scalar_type(shape, options) != wire_type(shape)
        case Named():
            return shape.id in changing
        case ListOf():
            return _changes(shape.item, changing, options)
        case MapOf():
            return not shape.opaque and _changes(shape.value, changing, options)
        case Tuple():
            return any(_changes(item, changing, options) for item in (*shape.items, shape.rest))
        case Union():
            return any(_changes(option, changing, options) for option in shape.options)
        case AnyShape() | NeverShape() | Literals():
            return False


def judge_scalars(package: Package) -> tuple[Diagnostic, ...]:
    """Choices of type that do not exist, and integers that a number cannot hold."""
    findings: list[Diagnostic] = []
    for shape, place in _placed(package):
        for scalar in (shape,) if isinstance(shape, Scalar) else scalars_in(shape):
            if scalar.hints or (scalar.kind is ScalarKind.INTEGER and not _fits(scalar)):
                findings.extend(_judge(scalar, place))
    return tuple(findings)


def _placed(package: Package) -> Iterator[tuple[Shape, Place]]:
    """The shapes of everything that is declared, what is only sent included, each with its place."""
    for one in package.types.values():
        if isinstance(one, Record):
            yield from [(item.shape, item.place) for item in one.fields]
            yield one.extra, one.place
        elif isinstance(one, Alias):
            yield one.shape, one.place
    for contract in package.contracts:
        for view in contract.views:
            yield from [(item.shape, item.rule.place) for item in view.fields if item.facts.input_only]


def units(scope: Scope) -> list[str]:
    """What the numbers of a package count."""
    shapes = [shape for one in scope.package.types.values() for shape in parts(one)]
    shapes += [item.shape for one in scope.package.contracts for view in one.views for item in view.fields]
    found = {unit_of(one, scope.options) for one in scalars_in(*shapes) if one.unit}
    return sorted(found - {""})


def _judge(shape: Scalar, place: Place) -> Iterable[Diagnostic]:
    hint = shape.hints.get(LANGUAGE)
    if hint is not None:
        allowed: tuple[str, ...] = _ALLOWED.get(shape.kind, (shape.kind.value,))
        if shape.kind is ScalarKind.STRING and shape.format == "date-time":
            allowed = DATES
        if hint not in allowed:
            yield finding(
                codes.UNKNOWN_HINT,
                f"`{hint}` is no type for this value",
                place,
                help=f"choose among {', '.join(allowed)}",
            )
    elif shape.kind is ScalarKind.INTEGER and not _fits(shape):
        yield finding(
            codes.UNSAFE_INTEGER,
            "an integer beyond 9007199254740991 would be rounded in a JavaScript number",
            place,
            help='bound it with minimum and maximum, or choose: "x-type": {"typescript": "number"}, "bigint", "string"',
        )


def _fits(shape: Scalar) -> bool:
    low, high = shape.minimum, shape.maximum
    return low is not None and high is not None and low >= -SAFE and high <= SAFE


def values_of(item: Field) -> tuple[str | int, ...]:
    """The values of a property that lists them in place (two or more strings or integers, null aside)."""
    shape = item.shape.item if isinstance(item.shape, ListOf) else item.shape
    if type(shape) is Scalar:
        return ()
    options = shape.options if isinstance(shape, Union) else (shape,)
    lists = [one for one in options if isinstance(one, Literals)]
    if len(lists) != 1 or any(one is not lists[0] and one != NULL for one in options):
        return ()
    values = tuple(one for one in lists[0].values if one is not None)
    plain = tuple(one for one in values if isinstance(one, (str, int)) and not isinstance(one, bool))
    return plain if len(plain) == len(values) and len(plain) > 1 else ()
