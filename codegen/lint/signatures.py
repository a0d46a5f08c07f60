"""The kind of value that a shape admits, less bounds and null: what a copy or a reference has to agree on."""

from __future__ import annotations

from typing import TypeAlias

from codegen.ir.shapes import (
    NULL,
    Enumeration,
    ListOf,
    Literals,
    MapOf,
    Named,
    Record,
    Scalar,
    Shape,
    Tuple,
    options_of,
)
from codegen.lint.survey import Survey

Signature: TypeAlias = frozenset[str]


def key_signature(survey: Survey, shape: Shape) -> Signature:
    """As `signature`; an enumeration counts as the texts or numbers that it consists of, a list as its items."""
    found = survey.resolved(shape)
    if isinstance(found, ListOf):
        return key_signature(survey, found.item)
    return frozenset(kind for one in options_of(found) for kind in _kinds(survey, one, plain=True))


def signature(survey: Survey, shape: Shape) -> Signature:
    """The kinds of value that the shape admits, in words."""
    return frozenset(kind for one in options_of(survey.resolved(shape)) for kind in _kinds(survey, one, plain=False))


def words(found: Signature) -> str:
    """A signature as a message shows it."""
    return " or ".join(sorted(found)) or "nothing"


def _kinds(survey: Survey, shape: Shape, *, plain: bool) -> Signature:
    found = survey.resolved(shape)
    match found:
        case Scalar():
            return frozenset() if found == NULL else frozenset({f"{found.kind.value} {found.format}".strip()})
        case Literals(values):
            return frozenset(_kind(value) for value in values if value is not None)
        case ListOf(item):
            return frozenset({f"array of {words(signature(survey, item))}"})
        case Tuple():
            return frozenset({"array"})
        case MapOf():
            return frozenset({"map"})
        case Named(identity):
            declared = survey.package.types.get(identity)
            if isinstance(declared, Enumeration):
                name = f"`{'_'.join(declared.name.words)}`"
                return frozenset(map(_kind, declared.values)) if plain else frozenset({name})
            return frozenset({f"`{'_'.join(declared.name.words)}`" if isinstance(declared, Record) else "any value"})
        case _:
            options = options_of(found)
            if options == (found,):
                return frozenset({"any value"})
            return frozenset(kind for one in options for kind in _kinds(survey, one, plain=plain))


def _kind(value: str | int | bool | None) -> str:
    if isinstance(value, bool):
        return "boolean"
    return "string" if isinstance(value, str) else "integer"
