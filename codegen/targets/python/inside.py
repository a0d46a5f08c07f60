"""Shapes inside shapes."""

from __future__ import annotations

from codegen.ir.shapes import ListOf, MapOf, Shape, Tuple, Union, options_of


def shapes_in(shape: Shape) -> tuple[Shape, ...]:
    """A shape and every shape inside it, short of declared types."""
    inside: tuple[Shape, ...] = ()
    match shape:
        case ListOf(item):
            inside = (item,)
        case MapOf(value):
            inside = (value,)
        case Tuple(items, rest):
            inside = (*items, rest)
        case Union():
            inside = options_of(shape)
        case _:
            pass
    return (shape, *(deep for one in inside for deep in shapes_in(one)))
