"""Questions to the model: records that a union needs judged, what a declaration mentions, a keyword's name."""

from __future__ import annotations

from collections.abc import Iterable

from codegen.ir import rules
from codegen.ir.model import Package
from codegen.ir.rules import RuleId
from codegen.ir.shapes import Alias, Enumeration, MapOf, Named, Record, Shape, Union, options_of
from codegen.targets.python.inside import shapes_in


def judged_in(package: Package) -> frozenset[RuleId]:
    """The records that stand beside another object in a union, so that types alone may take the wrong branch."""
    found: set[RuleId] = set()
    for shape in _every_shape(package):
        for one in shapes_in(shape):
            options = [each for each in options_of(one) if isinstance(each, (Named, MapOf))]
            if isinstance(one, Union) and len(options) > 1:
                found |= {each.id for each in options if isinstance(each, Named)}
    return frozenset(found)


def _every_shape(package: Package) -> Iterable[Shape]:
    for declared in package.types.values():
        match declared:
            case Record():
                yield from (one.shape for one in declared.fields)
                yield declared.extra
            case Alias():
                yield declared.shape
            case Enumeration():
                pass
    for contract in package.contracts:
        yield from (one.shape for view in contract.views for one in view.fields)


def named_in(package: Package, identity: RuleId) -> Iterable[RuleId]:
    """The declarations that a declaration mentions."""
    declared = package.types[identity]
    shapes: tuple[Shape, ...] = ()
    if isinstance(declared, Record):
        shapes = (*(one.shape for one in declared.fields), declared.extra)
    elif isinstance(declared, Alias):
        shapes = (declared.shape,)
    return (each.id for shape in shapes for each in shapes_in(shape) if isinstance(each, Named))


def name_of(keyword: rules.Keyword) -> str:
    """The name of a keyword as contracts write it."""
    match keyword:
        case rules.IfThenElse():
            return "if/then"
        case rules.Never():
            return "false"
        case rules.TypeIs():
            return "type"
        case rules.Ref():
            return "$ref"
        case rules.Minimum() | rules.Maximum() if keyword.exclusive:
            return f"exclusive{type(keyword).__name__}"
        case _:
            plain = type(keyword).__name__
            return plain[:1].lower() + plain[1:]
