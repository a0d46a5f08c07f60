"""Shapes inside shapes."""

from __future__ import annotations

from codegen.ir.shapes import Shape, inside


def shapes_in(shape: Shape) -> tuple[Shape, ...]:
    """A shape and every shape inside it, short of declared types."""
    return (shape, *(deep for one in inside(shape) for deep in shapes_in(one)))
