"""Kinds: the shape of a value in words."""

from __future__ import annotations

from typing import assert_never

from codegen.ir.rules import RuleId
from codegen.ir.shapes import (
    Alias,
    AnyShape,
    Declaration,
    Enumeration,
    ListOf,
    Literals,
    MapOf,
    Named,
    NeverShape,
    Record,
    Scalar,
    Shape,
    Tuple,
    Union,
    options_of,
    without_null,
)
from codegen.targets.markdown.book import Book, inner
from codegen.targets.markdown.escape import text, value_code


def kind(book: Book, shape: Shape, here: str) -> str:
    """A shape in words, with links to the types it names, for the page of the contract `here`."""
    match shape:
        case Scalar():
            return scalar(shape)
        case Named():
            return book.type_link(shape.id, here)
        case Literals():
            return " or ".join(value_code(one) for one in shape.values)
        case ListOf():
            return f"list of {_grouped(book, shape.item, here)}"
        case MapOf():
            return f"map of text to {_grouped(book, shape.value, here)}"
        case Tuple():
            return _tuple(book, shape, here)
        case Union():
            return " or ".join(kind(book, one, here) for one in shape.options)
        case AnyShape():
            return "any JSON"
        case NeverShape():
            return "nothing"
        case _:
            assert_never(shape)


def present(book: Book, shape: Shape, here: str) -> str:
    """As `kind`, without the null that another column tells."""
    if isinstance(shape, (Scalar, Named)):
        return kind(book, shape, here)
    rest = without_null(shape)
    return "null" if isinstance(rest, NeverShape) and shape != rest else kind(book, rest, here)


def unit_in(book: Book, shape: Shape) -> str:
    """The unit that a shape has by itself, or by the type that it names; empty when it has none, or several."""
    found = {_unit(book, one) for one in options_of(shape)} - {""}
    return found.pop() if len(found) == 1 else ""


def _unit(book: Book, shape: Shape) -> str:
    if isinstance(shape, Scalar):
        return shape.unit
    declaration = book.package.types[shape.id] if isinstance(shape, Named) else None
    # A named type with a unit is a number or a text: what it consists of is no name again.
    return declaration.shape.unit if isinstance(declaration, Alias) and isinstance(declaration.shape, Scalar) else ""


def scalar(shape: Scalar) -> str:
    """A scalar in words."""
    return f"{shape.kind.value} ({text(shape.format)})" if shape.format else shape.kind.value


def _grouped(book: Book, shape: Shape, here: str) -> str:
    words = kind(book, shape, here)
    return f"({words})" if len(options_of(shape)) > 1 or isinstance(shape, Literals) else words


def _tuple(book: Book, shape: Tuple, here: str) -> str:
    items = [
        kind(book, item, here) + ("" if at < shape.required else " (optional)") for at, item in enumerate(shape.items)
    ]
    rest = [] if isinstance(shape.rest, NeverShape) else [f"then any number of {_grouped(book, shape.rest, here)}"]
    return f"list: {', '.join([*items, *rest])}"


def word(book: Book, shape: Shape) -> str:
    """A shape as one short plain word, for diagrams."""
    match without_null(shape):
        case Scalar() as one:
            return one.format or one.kind.value
        case Named() as one:
            return book.titles[one.id]
        case ListOf() as one:
            return f"{word(book, one.item)}[]"
        case Literals():
            return "enum"
        case MapOf():
            return "map"
        case Tuple():
            return "list"
        case Union():
            return "union"
        case AnyShape() | NeverShape():
            return "json"


def declared(declaration: Declaration) -> str:
    """What sort of type a declaration is, in a word."""
    match declaration:
        case Record():
            return "record"
        case Enumeration():
            return "enumeration"
        case Alias():
            return "type"
        case _:
            assert_never(declaration)


def paths(book: Book, root: RuleId) -> dict[RuleId, tuple[str, ...]]:
    """Where the records and enumerations of a contract occur below its root, as dotted paths (`stages.*.state`).

    `[]` stands for an item of a list, `*` for a key that is data. A type that holds itself is not entered again.
    """
    found: dict[RuleId, list[str]] = {}
    _walk(book, Named(root), "", (), found)
    return {name: tuple(dict.fromkeys(some)) for name, some in found.items()}


def _walk(book: Book, shape: Shape, path: str, above: tuple[RuleId, ...], found: dict[RuleId, list[str]]) -> None:
    if isinstance(shape, Named):
        places = found.setdefault(shape.id, [])
        if shape.id in above or len(places) > 24 or len(above) > 12:
            return
        places.append(path)
        declaration = book.package.types[shape.id]
        below = (*above, shape.id)
        if isinstance(declaration, Record):
            for field in declaration.fields:
                if isinstance(field.shape, (Scalar, Literals)):
                    continue
                _walk(book, field.shape, f"{path}.{field.name}" if path else field.name, below, found)
        elif isinstance(declaration, Alias):
            _walk(book, declaration.shape, path, below, found)
        return
    for step, one in inner(shape):
        _walk(book, one, path + step, above, found)


def scalar_words(shape: Shape) -> str:
    """A type that is no record and no enumeration, in words, for an index."""
    return f"A text, {text(shape.format)}" if isinstance(shape, Scalar) and shape.format else "A value of its own type"
