"""Layout: statements of the renderer of classes as trees with holes, filled and printed within the line length."""

from __future__ import annotations

import ast
from collections.abc import Mapping
from dataclasses import dataclass
from typing import TypeAlias

from codegen.targets.python.text import shown

WIDTH = 120


@dataclass(frozen=True, slots=True)
class Hole:
    """A place for a word of the contract: a name, or a literal that is ready to print."""

    name: str


@dataclass(frozen=True, slots=True)
class Group:
    """What stands in brackets, item by item: on one line, or indented below."""

    opening: str
    items: tuple[Layout, ...]
    closing: str


Layout: TypeAlias = "str | Hole | Group | tuple[Layout, ...]"
Words = Mapping[str, str]


def layout_of(node: ast.AST, holes: Mapping[object, Hole]) -> Layout:
    """The layout of a statement or an expression; `holes` goes by names, by arguments (name, value) and by values
    wherever they stand (the name is empty)."""
    match node:
        case ast.AnnAssign(target, annotation, value):
            left: Layout = (layout_of(target, holes), ": ", layout_of(annotation, holes))
            return left if value is None else (left, " = ", layout_of(value, holes))
        case ast.Assign([target], value):
            return (layout_of(target, holes), " = ", layout_of(value, holes))
        case ast.Name(name):
            return holes.get(name, name)
        case ast.Constant(value) if ("", value) in holes:
            return holes["", value]
        case ast.Constant(str(text)):
            return shown(text)
        case ast.Subscript(value, index):
            inner = index.elts if isinstance(index, ast.Tuple) else [index]
            return (layout_of(value, holes), Group("[", tuple(layout_of(one, holes) for one in inner), "]"))
        case ast.Call(function, arguments, keywords):
            named = [_keyword(one, holes) for one in keywords]
            items = (*(layout_of(one, holes) for one in arguments), *named)
            return (layout_of(function, holes), Group("(", items, ")"))
        case ast.BinOp(left_side, ast.BitOr(), right_side):
            return (layout_of(left_side, holes), " | ", layout_of(right_side, holes))
        case ast.List(elements):
            return Group("[", tuple(layout_of(one, holes) for one in elements), "]")
        case ast.Dict(keys, values):
            pairs = [(layout_of(key, holes), ": ", layout_of(one, holes)) for key, one in _pairs(keys, values)]
            return Group("{", tuple(pairs), "}")
        case _:
            return ast.unparse(node)


def _keyword(node: ast.keyword, holes: Mapping[object, Hole]) -> Layout:
    said = node.value.value if isinstance(node.value, ast.Constant) else None
    return (f"{node.arg}=", holes.get((node.arg, said)) or layout_of(node.value, holes))


def _pairs(keys: list[ast.expr | None], values: list[ast.expr]) -> list[tuple[ast.expr, ast.expr]]:
    return [(key, value) for key, value in zip(keys, values, strict=True) if key is not None]


def spread(layout: Layout, lists: Mapping[str, tuple[Layout, ...]]) -> Layout:
    """The same with some holes filled, each by any number of items of the brackets that it stands in."""
    match layout:
        case Group(opening, items, closing):
            every = (lists.get(one.name, (one,)) if isinstance(one, Hole) else (spread(one, lists),) for one in items)
            return Group(opening, tuple(deep for several in every for deep in several), closing)
        case tuple():
            return tuple(spread(one, lists) for one in layout)
        case _:
            return layout


def printed(layout: Layout, words: Words, indent: int) -> str:
    """A statement, filled with words, with no line longer than it must be."""
    room = WIDTH - indent
    text = _flat(layout, words)
    return " " * indent + (text if len(text) <= room else _broken(layout, words, indent)) + "\n"


def _flat(layout: Layout, words: Words) -> str:
    match layout:
        case str(text):
            return text
        case Hole(name):
            return words[name]
        case Group(opening, items, closing):
            return opening + ", ".join([_flat(one, words) for one in items]) + closing
        case _:
            return "".join([_flat(one, words) for one in layout])


def _broken(layout: Layout, words: Words, indent: int) -> str:
    """Over several lines: its longest brackets are opened."""
    parts = _parts(layout)
    groups = [one for one in parts if isinstance(one, Group) and one.items]
    if not groups:
        return _flat(layout, words)
    widest = max(groups, key=lambda one: len(_flat(one, words)))
    return "".join(_opened(one, words, indent) if one is widest else _flat(one, words) for one in parts)


def _opened(group: Group, words: Words, indent: int) -> str:
    inner, room = indent + 4, WIDTH - indent - 4
    together = ", ".join(_flat(one, words) for one in group.items)
    if len(together) <= room:
        lines = [together]
    else:
        flat = [(one, _flat(one, words)) for one in group.items]
        lines = [(text if len(text) < room else _broken(one, words, inner)) + "," for one, text in flat]
    return "".join([group.opening, "\n", *(f"{' ' * inner}{one}\n" for one in lines), " " * indent, group.closing])


def _parts(layout: Layout) -> list[str | Hole | Group]:
    if isinstance(layout, tuple):
        return [deep for one in layout for deep in _parts(one)]
    return [layout]
