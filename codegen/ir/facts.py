"""Facts: what stores, services and people need to know of a contract, from annotations and `x-` keywords."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Literal, NamedTuple

from codegen.source.model import JsonValue

Visibility = Literal["public", "private"]

_NOTHING: Mapping[str, Any] = {}


def _nothing() -> Mapping[str, Any]:
    # One for all facts: most fields have nothing here, and there are many fields.
    return _NOTHING


@dataclass(frozen=True, slots=True)
class Column:
    """`x-column`: the physical side of a property. Empty strings where the contract does not say.

    `extra` holds the other members as they were written.
    """

    name: str = ""
    type: str = ""
    default: str = ""
    generated: str = ""
    extra: Mapping[str, JsonValue] = field(default_factory=_nothing)


@dataclass(frozen=True, slots=True)
class Reference:
    """`x-references`: a foreign key or a document reference, by contract and field name (wire names)."""

    contract: str
    field: str
    on_delete: str = ""
    cardinality: str = ""
    name: str = ""


@dataclass(frozen=True, slots=True)
class Assumption:
    """`x-assumed`: a completion that nobody stated, with the reason or question it stands on."""

    note: str = ""


class FieldFacts(NamedTuple):
    """Everything that is known of a property beside its shape.

    `has_default` tells a default of null from none. `server_set` is `readOnly`; `input_only` is `writeOnly`.
    `extra` holds every other `x-` keyword of the property as it was written. A named tuple, since every property of
    every contract has one: a frozen dataclass of so many members takes several times as long to make.
    """

    title: str = ""
    description: str = ""
    comment: str = ""
    has_default: bool = False
    default: JsonValue = None
    examples: tuple[JsonValue, ...] = ()
    deprecated: bool = False
    server_set: bool = False
    input_only: bool = False
    immutable: bool = False
    visibility: Visibility = "public"
    becomes: str = ""
    becomes_note: str = ""
    opaque: bool = False
    unit: str = ""
    names: Mapping[str, str] = _NOTHING
    aliases: tuple[str, ...] = ()
    column: Column | None = None
    references: Reference | None = None
    assumed: Assumption | None = None
    incomplete: str = ""
    classification: str = ""
    extra: Mapping[str, JsonValue] = _NOTHING


@dataclass(frozen=True, slots=True)
class EnumFacts:
    """`x-enum-docs` and marks of an enumeration; `deprecated` lists values that are on their way out."""

    descriptions: Mapping[str, str] = field(default_factory=_nothing)
    deprecated: tuple[str, ...] = ()
    assumed: Assumption | None = None
    incomplete: str = ""
    extra: Mapping[str, JsonValue] = field(default_factory=_nothing)


@dataclass(frozen=True, slots=True)
class StateMachine:
    """`x-transitions`: from each state the states that may follow; staying is always allowed."""

    moves: Mapping[str, tuple[str, ...]]
    initial: tuple[str, ...] = ()
    final: tuple[str, ...] = ()
    note: str = ""


@dataclass(frozen=True, slots=True)
class Store:
    """`x-store`: where instances live. `key` are wire names; `document_id` is the rule of a document's id.

    `extra` holds the other members as they were written, and `document_id` in full where it is more than a rule.
    """

    engine: str
    name: str
    layer: str = ""
    key: tuple[str, ...] = ()
    document_id: str = ""
    extra: Mapping[str, JsonValue] = field(default_factory=_nothing)


@dataclass(frozen=True, slots=True)
class ContractFacts:
    """Everything that is known of a contract as a whole; `extra` holds the other `x-` keywords of its root."""

    title: str = ""
    description: str = ""
    comment: str = ""
    examples: tuple[JsonValue, ...] = ()
    deprecated: bool = False
    store: Store | None = None
    append_only: bool = False
    owner: str = ""
    assumed: Assumption | None = None
    incomplete: str = ""
    extra: Mapping[str, JsonValue] = field(default_factory=_nothing)
