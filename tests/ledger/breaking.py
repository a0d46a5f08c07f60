"""Documents that break one constraint and nothing else: the contract would take them without that constraint."""

from __future__ import annotations

import copy
import itertools
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field, fields, is_dataclass, replace
from typing import Any

import jsonschema_rs

from codegen.ir import rules
from codegen.ir.constraints import Constraint, constraints_of, own_rules
from codegen.ir.model import Contract, Package
from codegen.ir.rules import Rule
from codegen.ir.schema import document_uri, print_documents, uri_of
from tests.ledger.valid import documents, places

MOST = 4
"""Documents for one constraint."""
MOST_TRIED = 1500
"""Candidates made of one valid document."""

PLAIN: tuple[Any, ...] = (
    "zz", None, 7, 1.5, True, False, 0, -1, "", [], {}, 10**9, -(10**9), "x" * 400, ["zz"], {"zz": 1}, "A b!", 0.001,
    "a/b", "ftp://example.org/a", "gs://a b", "(",
)  # fmt: skip


@dataclass(slots=True)
class Judges:
    """The reference's verdict on documents of a package, also where a contract would lack one constraint."""

    package: Package
    printed: Mapping[str, Any] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.printed = print_documents(self.package)

    def of(self, contract: Contract, without: Constraint | None = None) -> Callable[[Any], bool]:
        """Whether a contract accepts a document."""
        printed = dict(self.printed)
        if without is not None:
            printed |= print_documents(_lacking(self.package, without))
        pairs = [(document_uri(source), one) for source, one in printed.items()]
        registry = jsonschema_rs.Registry(pairs)
        whole = {"$ref": uri_of(contract.root.id)}
        return jsonschema_rs.Draft202012Validator(whole, registry=registry, validate_formats=True).is_valid


def _lacking(package: Package, constraint: Constraint) -> Package:
    """The definitions of one file, without the constraint wherever its rule stands."""
    wanted = constraint.rule.id
    source = wanted.partition("#")[0]
    changed = {
        name: _without(rule, constraint) for name, rule in package.definitions.items() if name.startswith(f"{source}#")
    }
    return replace(package, definitions=changed)


def _without(thing: Any, constraint: Constraint) -> Any:
    if isinstance(thing, Rule):
        if thing.id == constraint.rule.id:
            kept = [one for one in thing.keywords if one != constraint.statement]
            if isinstance(constraint.statement, rules.Required):
                names = tuple(name for name in constraint.statement.names if name != constraint.name)
                kept += [rules.Required(names)]
            return replace(thing, keywords=tuple(_without(one, constraint) for one in kept))
        return replace(thing, keywords=tuple(_without(one, constraint) for one in thing.keywords))
    if isinstance(thing, tuple):
        return tuple(_without(one, constraint) for one in thing)
    if isinstance(thing, Mapping):
        return {name: _without(one, constraint) for name, one in thing.items()}
    if is_dataclass(thing):
        return replace(thing, **{one.name: _without(getattr(thing, one.name), constraint) for one in fields(thing)})
    return thing


@dataclass(frozen=True, slots=True)
class Cell:
    """A constraint of a contract with documents that break it alone; none where none was found."""

    contract: str
    constraint: Constraint
    documents: tuple[Any, ...]


def cells(package: Package) -> tuple[Cell, ...]:
    """Every constraint of a package that one document can break."""
    judges, own, found = Judges(package), own_rules(package), []
    for contract in package.contracts:
        accepts = judges.of(contract)
        valid = documents(package, contract, accepts)
        placed = [(document, places(package, contract.root, document)) for document in valid]
        for one in constraints_of(contract, own[contract.source]):
            if one.statement is not None:
                spared = judges.of(contract, one)
                hints = tuple(_mentioned(one.statement, package.definitions))
                wrong = _breaking(one, placed, hints, lambda value, a=accepts, s=spared: not a(value) and s(value))
                found.append(Cell(contract.name, one, wrong))
    return tuple(found)


def _breaking(
    one: Constraint, placed: list[tuple[Any, Any]], hints: tuple[Any, ...], breaks: Callable[[Any], bool]
) -> tuple[Any, ...]:
    found: list[Any] = []
    for document, where in placed:
        for candidate in itertools.islice(_candidates(one, document, hints, where.get(one.rule.id, ())), MOST_TRIED):
            if candidate not in found and breaks(candidate):
                found.append(candidate)
            if len(found) >= MOST:
                return tuple(found)
    return tuple(found)


def _candidates(
    one: Constraint, document: Any, hints: tuple[Any, ...], paths: Iterable[tuple[str | int, ...]]
) -> Iterator[Any]:
    for path in paths:
        yield from (_set(document, path, value) for value in _changed(one, _get(document, path), hints))


def _changed(one: Constraint, value: Any, hints: tuple[Any, ...]) -> Iterator[Any]:
    """Changed values, the likely ones first."""
    yield from _likely(one, value)
    yield from PLAIN
    yield from hints
    yield from _edited(value, (*hints, *PLAIN))
    for left in itertools.islice(_edited(value, hints[:12]), 60):
        yield from _edited(left, (*hints[:12], *PLAIN[:4]))


def _likely(one: Constraint, value: Any) -> Iterator[Any]:
    match one.statement:
        case rules.Required() if isinstance(value, dict):
            yield {name: inner for name, inner in value.items() if name != one.name}
        case rules.Minimum(limit) | rules.Maximum(limit):
            yield from (limit - 1, limit + 1, limit, limit - 0.01, limit + 0.01)
        case rules.MinLength(count):
            yield from ("a" * (count - 1), str(value)[: count - 1])
        case rules.MaxLength(count):
            text = value if isinstance(value, str) and value else "a"
            yield from ("a" * (count + 1), text + text[-1] * count, f"{'a' * count}@example.org",
                        f"https://example.org/{'a' * count}")  # fmt: skip
        case rules.MinItems(count) if isinstance(value, list):
            yield value[: count - 1]
        case rules.MaxItems(count) if isinstance(value, list) and value:
            yield [value[at % len(value)] for at in range(count + 1)]
            yield [f"{value[0]}{at}" for at in range(count + 1)]
            yield [at / 1000 for at in range(count + 1)]
        case rules.UniqueItems() if isinstance(value, list) and value:
            yield [*value, value[0]]
        case rules.MinProperties(count) if isinstance(value, dict):
            yield dict(list(value.items())[: count - 1])
        case rules.MaxProperties(count) if isinstance(value, dict):
            yield {**value, **{"z" * (at + 2): next(iter(value.values()), 1) for at in range(count + 1)}}
        case rules.MultipleOf(divisor) if isinstance(value, (int, float)):
            yield value + divisor / 2
        case _:
            pass


def _mentioned(thing: Any, definitions: Mapping[Any, Rule]) -> Iterator[Any]:
    """The values that a statement names, and objects with just the properties that it names."""
    match thing:
        case rules.Not(Rule(keywords=(rules.Ref(target),))) if target in definitions:
            # What is forbidden by name breaks it; elsewhere values behind names only crowd out those that are near.
            yield from _mentioned(definitions[target].keywords, {})
        case rules.Const(value):
            yield value
        case rules.Enum(values):
            yield from values
        case rules.Required(names):
            yield from ({name: "zz"} for name in names)
        case _ if is_dataclass(thing):
            for one in fields(thing):
                yield from _mentioned(getattr(thing, one.name), definitions)
        case tuple():
            for one in thing:
                yield from _mentioned(one, definitions)
        case Mapping():
            for one in thing.values():
                yield from _mentioned(one, definitions)
        case _:
            pass


def _edited(value: Any, pool: tuple[Any, ...]) -> Iterator[Any]:
    """A value with one member taken out, added or replaced."""
    if isinstance(value, dict):
        for name in value:
            yield {other: inner for other, inner in value.items() if other != name}
        yield {**value, "zz_unknown": 1}
        yield {**value, "ZZ": "zz"}
        yield {**value, "zz": next(iter(value.values()), 1)}
        for name, inner in value.items():
            yield from ({**value, name: one} for one in pool)
            if isinstance(inner, (list, dict)):
                yield from ({**value, name: one} for one in _edited(inner, pool))
        for one in pool:
            if isinstance(one, dict):
                yield {**value, **one}
    elif isinstance(value, list):
        yield from (value[:-1], [*value, *value], [*value, *value[:1]])
        yield from ([*value, one] for one in pool)
        for at, inner in enumerate(value[:3]):
            yield from ([*value[:at], one, *value[at + 1 :]] for one in pool)
            yield from ([*value[:at], one, *value[at + 1 :]] for one in _edited(inner, pool))


def _get(document: Any, path: tuple[str | int, ...]) -> Any:
    for step in path:
        document = document[step]
    return document


def _set(document: Any, path: tuple[str | int, ...], value: Any) -> Any:
    if not path:
        return value
    result = copy.deepcopy(document)
    owner = _get(result, path[:-1])
    owner[path[-1]] = value
    return result
