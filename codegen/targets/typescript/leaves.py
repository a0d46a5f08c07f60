"""What declarations and shapes are made of in the end: scalars, lists of values, uses of declared types."""

from __future__ import annotations

from collections.abc import Iterable

from codegen.ir.rules import RuleId
from codegen.ir.shapes import Alias, Declaration, ListOf, MapOf, Named, Record, Scalar, Shape, Tuple, Union, inside


def parts(one: Declaration) -> tuple[Shape, ...]:
    """The shapes that a declaration is made of."""
    if isinstance(one, Record):
        return (*[item.shape for item in one.fields], one.extra)
    return (one.shape,) if isinstance(one, Alias) else ()


def named_in(*shapes: Shape) -> list[RuleId]:
    """The declared types that shapes use, each as often as they use it."""
    return [one.id for one in _leaves(shapes) if isinstance(one, Named)]


def scalars_in(*shapes: Shape) -> list[Scalar]:
    """The scalars of shapes, not those of the types that they use."""
    return [one for one in _leaves(shapes) if isinstance(one, Scalar)]


def _leaves(shapes: Iterable[Shape]) -> list[Shape]:
    """What shapes are made of in the end."""
    found: list[Shape] = []
    for shape in shapes:
        if type(shape) in _MADE_OF_OTHERS:
            found += _leaves(inside(shape))
        else:
            found.append(shape)
    return found


_MADE_OF_OTHERS = frozenset((ListOf, MapOf, Tuple, Union))
