"""Field names as the keywords of a contract mention them: where each stands, and whether there is such a field."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from codegen.ir.model import Contract
from codegen.ir.shapes import AnyShape, MapOf, Shape, Union
from codegen.lint.survey import Property, Survey, Table
from codegen.source.model import JsonValue

Tokens = tuple[str | int, ...]

STORE_NAMES = frozenset({"__name__"})
"""Names that a store itself gives every document."""


@dataclass(frozen=True, slots=True)
class Mention:
    """A field that a keyword names: the way from the contract's root to the name, and the name."""

    tokens: Tokens
    name: str


def table(value: JsonValue) -> Table:
    """An object's members; none of anything else."""
    return value if isinstance(value, dict) else {}


def items(value: JsonValue) -> list[JsonValue]:
    """A list's items; none of anything else."""
    return value if isinstance(value, list) else []


def texts(value: JsonValue) -> tuple[str, ...]:
    """The texts of a list; none of anything else."""
    return tuple(one for one in items(value) if isinstance(one, str))


def mentions(contract: Contract) -> Iterator[Mention]:
    """The fields that the keywords at a contract's root name."""
    root = table(contract.schema)
    store = table(root.get("x-store"))
    for member in ("key", "partition_by", "cluster_by"):
        yield from _names(store.get(member), ("x-store", member))
    identity = table(store.get("document_id"))
    yield from _name(identity.get("field"), ("x-store", "document_id", "field"))
    yield from _names(identity.get("from"), ("x-store", "document_id", "from"))
    for keyword in ("x-index", "x-unique"):
        for index, one in enumerate(items(root.get(keyword))):
            yield from _names(table(one).get("fields"), (keyword, index, "fields"))
    ttl = table(root.get("x-ttl"))
    for member in ("base", "field"):
        yield from _name(ttl.get(member), ("x-ttl", member))
    yield from _name(table(ttl.get("when")).get("field"), ("x-ttl", "when", "field"))
    for index, query in enumerate(items(root.get("x-queries"))):
        for member in ("filter", "order"):
            yield from _names(table(query).get(member), ("x-queries", index, member))
    yield from _names(table(root.get("x-message")).get("idempotency_key"), ("x-message", "idempotency_key"))


def mentions_of(field: Property) -> Iterator[Mention]:
    """The fields beside it that a field's own keywords name, by the way from the field's schema."""
    if field.facts.becomes:
        yield Mention(("x-becomes", "field"), field.facts.becomes)
    computed = table(field.facts.extra.get("x-computed"))
    yield from _names(computed.get("from"), ("x-computed", "from"))
    for index, case in enumerate(items(computed.get("truth"))):
        for name in table(table(case).get("given")):
            yield Mention(("x-computed", "truth", index, "given", name), name)


def _names(value: JsonValue, way: Tokens) -> Iterator[Mention]:
    for index, one in enumerate(items(value)):
        if isinstance(one, dict):
            yield from _name(one.get("field"), (*way, index, "field"))
        else:
            yield from _name(one, (*way, index))


def _name(value: JsonValue, way: Tokens) -> Iterator[Mention]:
    if isinstance(value, str):
        yield Mention(way, value)


def is_known(survey: Survey, contract: Contract, path: str) -> bool:
    """Whether an instance of the contract has a property of this name, or at the end of this dotted path."""
    own = survey.fields[contract.name]
    if path in own or path in STORE_NAMES:
        return True
    first, _, rest = path.partition(".")
    return bool(rest) and first in own and _leads(survey, own[first].shape, rest)


def _leads(survey: Survey, shape: Shape, path: str) -> bool:
    found = survey.resolved(shape)
    if isinstance(found, Union):
        return any(_leads(survey, one, path) for one in found.options)
    if isinstance(found, (AnyShape, MapOf)):
        return True
    record = survey.record(found)
    first, _, rest = path.partition(".")
    field = next((one for one in record.fields if one.name == first), None) if record else None
    return field is not None and (not rest or _leads(survey, field.shape, rest))
