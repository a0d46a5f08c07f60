"""Values as the keywords of a contract mention them, and whether a field can have them."""

from __future__ import annotations

from collections.abc import Iterator

from codegen.diagnostics import Place
from codegen.ir.model import Contract
from codegen.ir.shapes import Enumeration, ListOf, Literals, MapOf, Named, Record, Scalar, ScalarKind, Shape, options_of
from codegen.lint.paths import items, table
from codegen.lint.survey import Property, Survey, below
from codegen.source.model import JsonValue


def said_values(survey: Survey, contract: Contract) -> Iterator[tuple[str, JsonValue, Place]]:
    """The values that queries and the expiry of a contract compare with, each with the field's name and its place."""
    for index, query in enumerate(items(contract.facts.extra.get("x-queries"))):
        for position, one in enumerate(items(table(query).get("filter"))):
            place = below(contract.place, "x-queries", index, "filter", position, "values")
            for at, value in enumerate(items(table(one).get("values"))):
                yield str(table(one).get("field")), value, below(place, at)
    when = table(table(contract.facts.extra.get("x-ttl")).get("when"))
    if "equals" in when:
        yield str(when.get("field")), when["equals"], below(contract.place, "x-ttl", "when", "equals")


def cases_of(field: Property) -> Iterator[tuple[str, JsonValue, Place]]:
    """The values in the cases of a computed field: what is given, by field, and what comes out."""
    truth = table(field.facts.extra.get("x-computed")).get("truth")
    for index, case in enumerate(items(truth)):
        place = below(field.place, "x-computed", "truth", index)
        for name, value in table(table(case).get("given")).items():
            yield name, value, below(place, "given", name)
        yield field.name, table(case).get("gives"), below(place, "gives")


def can_have(survey: Survey, shape: Shape, value: JsonValue) -> bool:
    """Whether an instance of the shape can be the value, as far as its kind and its listed values tell."""
    return any(_fits(survey, one, value) for one in options_of(survey.resolved(shape)))


_KINDS = {
    ScalarKind.STRING: (str,), ScalarKind.BOOLEAN: (bool,), ScalarKind.INTEGER: (int, float),
    ScalarKind.NUMBER: (int, float), ScalarKind.NULL: (type(None),),
}  # fmt: skip


def _fits(survey: Survey, shape: Shape, value: JsonValue) -> bool:
    found = survey.resolved(shape)
    match found:
        case Scalar(kind):
            return isinstance(value, _KINDS[kind]) and (kind is ScalarKind.BOOLEAN or not isinstance(value, bool))
        case Literals(values):
            return any(type(one) is type(value) and one == value for one in values)
        case ListOf(item):
            # A query may ask what a list contains.
            return isinstance(value, list) or _fits(survey, item, value)
        case MapOf():
            return isinstance(value, dict)
        case Named(identity):
            declared = survey.package.types.get(identity)
            if isinstance(declared, Enumeration):
                return any(type(one) is type(value) and one == value for one in declared.values)
            return not isinstance(declared, Record) or isinstance(value, dict)
        case _:
            options = options_of(found)
            return options == (found,) or any(_fits(survey, one, value) for one in options)
